using System.Text.Json;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>Criteria as JSON.</summary>
internal static class CriteriaJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-criteria/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="rubric">The rubric.</param>
    /// <param name="criteria">Those of its criteria that are asked for.</param>
    /// <param name="guide">How findings are coded; null where no guide ships for the rubric.</param>
    /// <param name="instruments">The instruments, one version of each.</param>
    /// <param name="language">The language of statements and questions.</param>
    public static void Print(
        TextWriter output, Rubric rubric, IEnumerable<Criterion> criteria, CodingGuide? guide, IReadOnlyList<Instrument> instruments, string language) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteStartObject("rubric");
            writer.WriteString("id", rubric.Identity.Id);
            writer.WriteNumber("version", rubric.Identity.Version);
            writer.WriteEndObject();
            writer.WriteString("language", language);
            writer.Objects("criteria", criteria, criterion =>
            {
                Definition(writer, criterion, language);
                writer.Strings("sharesFindingsWith", CriterionFacts.SharedWith(criterion, rubric));
                Instruments(writer, CriterionSpeakers.Of(instruments, criterion, rubric), language);
                Examples(writer, guide, criterion.Id);
            });
            writer.ObjectOrNull("coding", guide, known => Coding(writer, known, rubric));
        });

    /// <summary>Writes the members that define a criterion.</summary>
    public static void Definition(Utf8JsonWriter writer, Criterion criterion, string language)
    {
        writer.WriteString("id", criterion.Id);
        writer.WriteString("statement", criterion.Statement.In(language));
        writer.WholeNumber("rung", (int?)criterion.Rung);
        writer.WriteString("importance", criterion.Importance.ToString());
        writer.WriteString("claim", criterion.Claim.Kind.ToString());
        writer.WriteString("unit", criterion.Claim.Unit?.ToString());
        if (criterion.Claim.Bar is { } bar)
        {
            writer.Number("bar", bar);
        }
        else
        {
            writer.WriteNull("bar");
        }

        writer.WriteBoolean("needsLived", criterion.NeedsLived);
        writer.WriteString("element", criterion.Element);
        writer.WriteString("constituency", criterion.Constituency);
    }

    private static void Instruments(Utf8JsonWriter writer, IReadOnlyList<CriterionSpeakers> speakers, string language) =>
        writer.Objects("instruments", speakers, one =>
        {
            writer.WriteString("id", one.Instrument.Identity.Id);
            writer.WriteNumber("version", one.Instrument.Identity.Version);
            writer.Objects("questions", one.Questions, question =>
            {
                writer.WriteString("id", question.Question.Id);
                writer.WriteString("text", question.Question.Text.In(language));
                writer.WriteString("askedFor", question.Through);
            });
        });

    private static void Examples(Utf8JsonWriter writer, CodingGuide? guide, string id) =>
        writer.Objects("examples", guide?.Examples.Where(example => example.CriterionId == id) ?? [], example =>
        {
            writer.WriteString("direction", example.Direction.ToString());
            writer.WriteString("strength", example.Strength.ToString());
            writer.WriteString("language", guide!.Language);
            writer.WriteString("statement", example.Statement);
        });

    private static void Coding(Utf8JsonWriter writer, CodingGuide guide, Rubric rubric)
    {
        writer.WriteString("language", guide.Language);
        writer.Objects("strengths", guide.Strengths.OrderBy(one => one.Key), one =>
        {
            writer.WriteString("strength", one.Key.ToString());
            writer.WriteString("means", one.Value);
            writer.Number("decibans", rubric.Signals.Strengths[one.Key]);
        });
        writer.Strings("rules", [.. guide.Rules, .. CriteriaReport.Shared(rubric)]);
    }
}
