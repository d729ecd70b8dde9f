using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Takes the statements out of a document: paragraphs, entries of lists, rows of tables, terms with what holds of them. Figures repeat what
/// tables say, and people's words are nobody's to correct.</summary>
internal static class DraftStatements
{
    private static readonly AnnexPart[] Parts = [AnnexPart.Annex, AnnexPart.Supplement];

    /// <summary>The statements of annex and supplement, as they go to whoever comments.</summary>
    /// <param name="inspection">What they are made with.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The tag of the language.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IReadOnlyList<FactCheckItem> Of(ISuiInspection inspection, Assessment assessment, string language, CancellationToken cancellationToken = default) =>
        [.. Parts.SelectMany(part => Of(inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Published, language) { Part = part }, cancellationToken)))];

    /// <summary>The statements, numbered by section.</summary>
    public static IEnumerable<FactCheckItem> Of(AnnexDocument document) => document.Sections.SelectMany(section => Of(section, Prefix(document.Part)));

    private static string Prefix(AnnexPart part) => part == AnnexPart.Annex ? string.Empty : part.ToString().ToLowerInvariant() + ".";

    private static IEnumerable<FactCheckItem> Of(AnnexSection section, string prefix) =>
        section.Blocks.SelectMany(Texts).Where(text => text.Length > 0)
            .Select((text, place) => new FactCheckItem(string.Create(CultureInfo.InvariantCulture, $"{prefix}{section.Id}.{place + 1}"), section.Heading, text))
            .Concat(section.Subsections.SelectMany(inner => Of(inner, prefix)));

    private static IEnumerable<string> Texts(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => [Text(paragraph.Runs)],
        ListBlock list => list.Items.Select(Text),
        CalloutBlock callout => callout.Blocks.SelectMany(Texts),
        FactsBlock facts => facts.Facts.Select(fact => $"{fact.Term}: {Text(fact.Value)}"),
        TableBlock table => table.Rows.Select(row => string.Join("; ", row.Select((cell, place) => (Heading: table.Columns[place].Heading, Text: Text(cell.Runs)))
            .Where(cell => cell.Text.Length > 0).Select(cell => $"{cell.Heading}: {cell.Text}"))),
        _ => [],
    };

    private static string Text(IReadOnlyList<TextRun> runs) =>
        Plain(string.Concat(runs.Select(run => run.Text)));

    /// <summary>A text with single spaces, however its lines are broken.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
