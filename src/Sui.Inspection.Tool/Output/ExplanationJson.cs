using System.Globalization;
using System.Text.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;


namespace Sui.Inspection.Tool.Output;

/// <summary>One criterion as JSON: its definition, its outcome as the assessment's JSON gives it, and why.</summary>
internal static class ExplanationJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-explanation/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="outcome">Its outcome.</param>
    public static void Print(TextWriter output, Assessment assessment, Criterion criterion, CriterionOutcome outcome)
    {
        // The assessment's own writer decides how an outcome looks, so that the two documents never differ.
        using var memory = new MemoryStream();
        AssessmentJson.Write(assessment, memory);
        using var document = JsonDocument.Parse(memory.ToArray());
        var written = document.RootElement.GetProperty("criteria").EnumerateArray()
            .First(one => one.GetProperty("id").GetString() == criterion.Id);
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", Format);
            foreach (var name in (string[])["provider", "pack", "framework", "rubric"])
            {
                writer.WritePropertyName(name);
                document.RootElement.GetProperty(name).WriteTo(writer);
            }

            Definition(writer, criterion);
            writer.WritePropertyName("outcome");
            written.WriteTo(writer);
            Why(writer, Explanation.Of(outcome, criterion, assessment.Rubric));
            if (criterion.Claim.Kind == ClaimKind.Computed)
            {
                Groups(writer, assessment);
            }

            Evidence(writer, assessment, outcome);
            ProblemsJson.Write(writer, assessment.Problems);
        });
    }

    private static void Definition(Utf8JsonWriter writer, Criterion criterion)
    {
        writer.WriteStartObject("criterion");
        CriteriaJson.Definition(writer, criterion, "en");
        writer.WriteEndObject();
    }

    private static void Groups(Utf8JsonWriter writer, Assessment assessment) => writer.Objects("unheard", UnheardGroups.Of(assessment), group =>
    {
        writer.WriteString("characteristic", group.Characteristic);
        writer.WriteString("group", group.Group);
        writer.Number("share", group.Share);
        writer.WriteNumber("heard", group.Heard);
        writer.WriteNumber("of", group.Of);
        writer.WholeNumber("flaggedUpTo", group.FlaggedUpTo);
    });

    private static void Why(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteString("why", explanation.Why);
        writer.WriteStartObject("lacks");
        writer.Number("decibans", explanation.Decibans);
        writer.Number("lived", explanation.Lived);
        writer.WriteBoolean("secondKind", explanation.SecondKind);
        writer.WriteBoolean("livedKind", explanation.LivedKind);
        writer.WriteBoolean("contested", explanation.Contested);
        writer.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter writer, Assessment assessment, CriterionOutcome outcome)
    {
        var index = new EvidenceIndex(assessment.Evidence);
        writer.WriteStartArray("evidence");
        foreach (var id in outcome.Signals.SelectMany(weighed => weighed.Signal.EvidenceIds).Distinct(StringComparer.Ordinal))
        {
            var locator = index.Find(id);
            writer.WriteStartObject();
            writer.WriteString("id", id);
            Place(writer, locator);
            if (index.FindOrigin(id) is { } origin)
            {
                Origin(writer, origin);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // Members of a file are always there, those of other origins only for them.
    private static void Place(Utf8JsonWriter writer, Locator? locator)
    {
        var file = locator as FileLocator;
        writer.WriteString("file", file?.File);
        writer.WholeNumber("row", file?.Row);
        writer.WholeNumber("line", file?.Line);
        switch (locator)
        {
            case RecordLocator record:
                writer.WriteString("system", record.System);
                writer.WriteString("table", record.Table);
                writer.WriteString("key", record.Key);
                break;
            case DocumentLocator document:
                writer.WriteString("document", document.Document);
                writer.WholeNumber("page", document.Page);
                writer.WriteString("time", document.Time?.ToString("c", CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Origin(Utf8JsonWriter writer, ImportOrigin origin)
    {
        writer.WriteStartObject("importedFrom");
        writer.WriteString("file", origin.File);
        writer.WriteString("sheet", origin.Sheet);
        writer.WriteNumber("row", origin.Row);
        writer.WriteString("earlierSha256", origin.EarlierSha256);
        writer.WriteStartObject("columns");
        foreach (var (question, column) in origin.Columns.Where(_ => origin.EarlierSha256 is null).OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            writer.WriteString(question, column);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
