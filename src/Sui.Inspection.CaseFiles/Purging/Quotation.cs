using System.Text;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>Quotations that people took back: whatever has one of their ids or holds their words goes.</summary>
/// <param name="ids">Their ids.</param>
/// <param name="words">Their words, as they were said and translated.</param>
internal sealed class Quotation(IReadOnlySet<string> ids, IEnumerable<string> words)
{
    // A short phrase is anybody's: it has to be the whole cell.
    private const int Telling = 20;

    private static readonly string[] WordColumns = ["text", "translation"];

    private readonly List<string> _words = [.. words.Where(text => text != RetentionRule.Erased).Select(Plain).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

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

    /// <summary>Whether a text holds their words, however its lines are broken.</summary>
    public bool IsIn(string text)
    {
        var plain = Plain(text);
        return _words.Exists(word => word.Length < Telling ? plain.Equals(word, StringComparison.OrdinalIgnoreCase) : plain.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a text holds words of theirs that are nobody else's, however short the text is.</summary>
    public bool IsTellinglyIn(string text) => text.Length >= Telling && IsIn(text);

    /// <summary>Whether a row has the id of one of them.</summary>
    public bool IsTheirs(HeldRow row) => IsOne(row) && row.Cell("id") is { } id && ids.Contains(id);

    // Whoever retypes a sentence breaks its lines and turns its quotation marks.
    private static string Plain(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.Normalize(NormalizationForm.FormKC).Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u201C', '"').Replace('\u201D', '"');
    }
}
