using Spectre.Console;
using Sui.Inspection.Returns;

namespace Sui.Inspection.Tool.Output;

/// <summary>A survey of providers for people. Counts are of providers, never of people, so that none is suppressed.</summary>
internal static class ReturnsReport
{
    public static void Print(IAnsiConsole console, ReturnTabulation tabulation)
    {
        var survey = tabulation.Survey;
        console.Paragraph(survey.Title);
        if (survey.Synthetic)
        {
            console.Paragraph("Synthetic: made up, about nobody.");
        }

        if (survey.Citation is { } citation)
        {
            console.Paragraph("Source: " + citation);
        }

        PrintGroups(console, tabulation);
        PrintJoint(console, tabulation.Joint);
        tabulation.Repeated.ToList().ForEach(repeated => PrintRepeated(console, repeated));
        tabulation.Questions.ToList().ForEach(question => PrintQuestion(console, question));
        survey.Tables.ToList().ForEach(table => PrintTable(console, table));
        PrintChecks(console, tabulation.Checks);
    }

    private static void PrintGroups(IAnsiConsole console, ReturnTabulation tabulation)
    {
        console.Heading("Who answered");
        var table = Rich.Table("Providers", ">Asked", ">Answered", ">Returns", ">Together", ">Twice or more");
        foreach (var group in tabulation.Groups)
        {
            table.Row(
                group.Group.Name, Words.Number(group.Group.Asked), Words.Number(group.Answered), Words.Number(group.Returns),
                Words.Number(group.AnsweredTogether), Words.Number(group.AnsweredRepeatedly));
        }

        table.Row(
            "All", Words.Number(tabulation.Groups.Sum(group => (long)group.Group.Asked)),
            Words.Number(tabulation.Groups.Sum(group => (long)group.Answered)), Words.Number(tabulation.Groups.Sum(group => (long)group.Returns)),
            Words.Number(tabulation.Groups.Sum(group => (long)group.AnsweredTogether)),
            Words.Number(tabulation.Groups.Sum(group => (long)group.AnsweredRepeatedly)));
        console.Write(table);
    }

    private static void PrintJoint(IAnsiConsole console, IReadOnlyList<ProviderReturn> joint)
    {
        if (joint.Count == 0)
        {
            return;
        }

        console.Heading("Answered together");
        console.Facts(joint.Select(one => (
            one.Id,
            string.Join(", ", one.ProviderIds) + (one.Parent is { } parent ? $" ({parent})" : string.Empty) + $" – {one.Locator}")));
    }

    private static void PrintRepeated(IAnsiConsole console, RepeatedReturns repeated)
    {
        console.Heading($"{repeated.ProviderId} answered {repeated.Returns.Count} times");
        if (repeated.Differences.Count == 0)
        {
            console.Paragraph("The returns agree.");
            return;
        }

        var table = Rich.Table(["Question", .. repeated.Returns.Select(one => one.ReceivedOn is { } day ? $"{one.Id}, {day.Text}" : one.Id)]);
        foreach (var question in repeated.Differences)
        {
            table.Row([question.Text, .. repeated.Returns.Select(one => Given(one, question))]);
        }

        console.Write(table);
    }

    private static string Given(ProviderReturn one, ReturnQuestion question) => one.Answers.TryGetValue(question.Id, out var codes)
        ? string.Join(", ", question.Options.Where(option => codes.Contains(option.Code, StringComparer.Ordinal))
            .Select(option => option.Label))
        : "not answered";

    private static void PrintQuestion(IAnsiConsole console, QuestionCounts question)
    {
        console.Heading(question.Question.Text);
        var table = Rich.Table("Answer", ">Providers", ">Together only", ">Returns");
        foreach (var option in question.Options)
        {
            table.Row(
                option.Option.Label,
                option.Least == option.Most ? Words.Number(option.Most) : $"{Words.Number(option.Least)}–{Words.Number(option.Most)}",
                Words.Number(option.Together), Words.Number(option.Returns));
        }

        table.Row("Answered the question", Words.Number(question.Answered), string.Empty, string.Empty);
        console.Write(table);
    }

    private static void PrintTable(IAnsiConsole console, ReturnTable source)
    {
        console.Heading(source.Title);
        var table = Rich.Table(string.Empty, ">" + source.Counts);
        foreach (var row in source.Rows)
        {
            table.Row(row.Label, Words.Number(row.Value));
        }

        console.Write(table);
    }

    private static void PrintChecks(IAnsiConsole console, IReadOnlyList<CheckOutcome> checks)
    {
        if (checks.Count == 0)
        {
            return;
        }

        console.Heading("Do the tables agree?");
        foreach (var check in checks)
        {
            console.Paragraph(check.Agrees
                ? $"Yes: {check.Check.Says} Both are {Number(check.Sum)}."
                : $"No: {check.Check.Says} They are {Number(check.Sum)} and {Number(check.Other)}.");
        }
    }

    private static string Number(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
