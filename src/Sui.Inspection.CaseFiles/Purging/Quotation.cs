using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Quotations that people took back: whatever has one of their ids or holds their words goes.</summary>
/// <param name="ids">Their ids.</param>
/// <param name="words">Their words, as they were said and translated.</param>
internal sealed class Quotation(IReadOnlySet<string> ids, IEnumerable<string> words)
{
    private static readonly string[] WordColumns = ["text", "translation"];

    private readonly SaidIndex _words = Index(words);

    /// <summary>Whether there are no words to look for.</summary>
    public bool IsEmpty => _words.IsEmpty;

    /// <summary>Whether a row is one of a quotation.</summary>
    public static bool IsOne(HeldRow row) => row.Kind == QuoteFileReader.Kind;

    /// <summary>A quotation by its id; null where no row has it.</summary>
    public static Quotation? Find(IReadOnlyList<HeldRow> rows, string id) =>
        rows.Where(row => IsOne(row) && row.Cell("id") == id).ToList() is { Count: > 0 } own ? Of(own) : null;

    /// <summary>The quotations that rows are of.</summary>
    public static Quotation Of(IReadOnlyList<HeldRow> rows) => new(
        rows.Select(row => row.Cell("id")).OfType<string>().ToHashSet(StringComparer.Ordinal), rows.SelectMany(row => WordColumns.Select(row.Cell)).OfType<string>());

    /// <summary>The rows that are theirs or hold their words, and what is left of each; null for nothing.</summary>
    public IReadOnlyList<(HeldRow Row, IReadOnlyList<string>? Cells)> In(IReadOnlyList<HeldRow> rows)
    {
        var changes = rows.Where(IsTheirs).Select(row => (row, (IReadOnlyList<string>?)null)).ToList();
        foreach (var row in rows.Where(row => !IsTheirs(row) && row.Cells.Any(IsIn)))
        {
            var goes = row.Item.State == CaseItemState.Withdrawn || row.Kind is DraftFileReader.Kind or QuoteFileReader.Kind;
            changes.Add((row, goes ? null : row.With((_, cell) => IsIn(cell) ? RetentionRule.Erased : cell)));
        }

        return changes;
    }

    /// <summary>Whether a text holds their words, however it is broken into lines and words, and whatever its punctuation, quotation marks and dashes are.</summary>
    public bool IsIn(string text) => _words.IsIn(text);

    /// <summary>Whether a text holds words of theirs that are nobody else's, however short the text is.</summary>
    public bool IsTellinglyIn(string text) => text.Length >= SaidIndex.Telling && IsIn(text);

    /// <summary>Whether a row has the id of one of them.</summary>
    public bool IsTheirs(HeldRow row) => IsOne(row) && row.Cell("id") is { } id && ids.Contains(id);

    private static SaidIndex Index(IEnumerable<string> words)
    {
        var index = new SaidIndex();
        index.Add(words);
        return index;
    }
}
