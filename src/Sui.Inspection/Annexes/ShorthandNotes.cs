using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Annexes;

/// <summary>Explains the shorthand of tables beneath the first table that uses it.</summary>
internal static class ShorthandNotes
{
    private static readonly (string Mark, string Key)[] All =
    [
        (Shorthand.Confidential, "Shorthand.Confidential"),
        (Shorthand.NotAvailable, "Shorthand.NotAvailable"),
        (Shorthand.Unreliable, "Shorthand.Unreliable"),
        (Shorthand.NotApplicable, "Shorthand.NotApplicable"),
    ];

    /// <summary>The same sections with the notes put in.</summary>
    public static IReadOnlyList<AnnexSection> Add(IReadOnlyList<AnnexSection> sections, AnnexWording words)
    {
        var open = All.ToList();
        return [.. sections.Select(section => Add(section, words, open))];
    }

    private static AnnexSection Add(AnnexSection section, AnnexWording words, List<(string Mark, string Key)> open)
    {
        // What is explained at the front is not explained again.
        open.RemoveAll(entry => section.Blocks.OfType<ParagraphBlock>().Any(block =>
            string.Concat(block.Runs.Select(run => run.Text)).Contains(words.Say(entry.Key, ("mark", entry.Mark)), StringComparison.Ordinal)));
        var blocks = section.Blocks.SelectMany(
            block => block is TableBlock table ? [block, .. Note(table, words, open)] : new[] { block })
            .ToList();
        return section with { Blocks = blocks, Subsections = [.. section.Subsections.Select(inner => Add(inner, words, open))] };
    }

    private static IEnumerable<AnnexBlock> Note(TableBlock table, AnnexWording words, List<(string Mark, string Key)> open)
    {
        var used = open.Where(entry => table.Rows.Any(row => row.Any(cell => cell.Runs.Any(run =>
            run.Text.Contains(entry.Mark, StringComparison.Ordinal))))).ToList();
        if (used.Count == 0)
        {
            return [];
        }

        open.RemoveAll(used.Contains);
        return [new ParagraphBlock(words.Say(
            "Shorthand.Note", ("marks", string.Join("; ", used.Select(entry => words.Say(entry.Key, ("mark", entry.Mark)))))))];
    }
}
