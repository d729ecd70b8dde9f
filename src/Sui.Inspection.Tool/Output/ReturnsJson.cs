using System.Text.Json;
using Sui.Inspection.Problems;
using Sui.Inspection.Returns;

namespace Sui.Inspection.Tool.Output;

/// <summary>A survey of providers as JSON.</summary>
internal static class ReturnsJson
{
    public static void Print(TextWriter output, ReturnTabulation? tabulation, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            if (tabulation is not null)
            {
                writer.WriteString("survey", tabulation.Survey.Id);
                writer.WriteBoolean("synthetic", tabulation.Survey.Synthetic);
                writer.Objects("groups", tabulation.Groups, group => Group(writer, group));
                writer.Objects("joint", tabulation.Joint, one => Joint(writer, one));
                writer.Objects("repeated", tabulation.Repeated, one => Repeated(writer, one));
                writer.Objects("questions", tabulation.Questions, question => Question(writer, question));
                writer.Objects("checks", tabulation.Checks, check => Check(writer, check));
            }

            ProblemsJson.Write(writer, problems);
        });

    private static void Group(Utf8JsonWriter writer, GroupReturns group)
    {
        writer.WriteString("id", group.Group.Id);
        writer.WriteNumber("asked", group.Group.Asked);
        writer.WriteNumber("answered", group.Answered);
        writer.WriteNumber("returns", group.Returns);
        writer.WriteNumber("answeredTogether", group.AnsweredTogether);
        writer.WriteNumber("answeredRepeatedly", group.AnsweredRepeatedly);
    }

    private static void Joint(Utf8JsonWriter writer, ProviderReturn one)
    {
        writer.WriteString("return", one.Id);
        writer.WriteString("parent", one.Parent);
        writer.Strings("providers", one.ProviderIds);
        writer.WriteString("locator", one.Locator.ToString());
    }

    private static void Repeated(Utf8JsonWriter writer, RepeatedReturns repeated)
    {
        writer.WriteString("provider", repeated.ProviderId);
        writer.Objects("returns", repeated.Returns, one =>
        {
            writer.WriteString("return", one.Id);
            writer.WriteString("locator", one.Locator.ToString());
        });
        writer.Objects("differences", repeated.Differences, question =>
        {
            writer.WriteString("question", question.Id);
            writer.Objects("answers", repeated.Returns, one =>
            {
                writer.WriteString("return", one.Id);
                writer.Strings("codes", one.Answers.GetValueOrDefault(question.Id, []));
            });
        });
    }

    private static void Question(Utf8JsonWriter writer, QuestionCounts question)
    {
        writer.WriteString("id", question.Question.Id);
        writer.WriteNumber("answered", question.Answered);
        writer.Objects("options", question.Options, option =>
        {
            writer.WriteString("code", option.Option.Code);
            writer.WriteNumber("least", option.Least);
            writer.WriteNumber("most", option.Most);
            writer.WriteNumber("together", option.Together);
            writer.WriteNumber("returns", option.Returns);
        });
    }

    private static void Check(Utf8JsonWriter writer, CheckOutcome check)
    {
        writer.WriteString("says", check.Check.Says);
        writer.WriteNumber("sum", check.Sum);
        writer.WriteNumber("other", check.Other);
        writer.WriteBoolean("agrees", check.Agrees);
    }
}
