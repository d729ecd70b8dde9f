using System.Globalization;
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

    // So is one that is mostly dots and dashes.
    private const int LeastSaid = 10;

    private static readonly string[] WordColumns = ["text", "translation"];

    private readonly List<(string Folded, bool Tells)> _words =
        [.. words.Where(text => text != RetentionRule.Erased && !string.IsNullOrWhiteSpace(text)).Select(text => Folded(text) is var folded && Plain(text).Length >= Telling ? (folded, folded.Length >= LeastSaid) : (folded, false)).Distinct()];

    /// <summary>Whether there are no words to look for.</summary>
    public bool IsEmpty => _words.Count == 0;

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
    public bool IsIn(string text)
    {
        if (_words.Count == 0)
        {
            return false;
        }

        var folded = Folded(text);
        return _words.Exists(word => word.Tells ? folded.Contains(word.Folded, StringComparison.Ordinal) : folded == word.Folded);
    }

    /// <summary>Whether a text holds words of theirs that are nobody else's, however short the text is.</summary>
    public bool IsTellinglyIn(string text) => text.Length >= Telling && IsIn(text);

    /// <summary>Whether a row has the id of one of them.</summary>
    public bool IsTheirs(HeldRow row) => IsOne(row) && row.Cell("id") is { } id && ids.Contains(id);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Whoever retypes a sentence breaks its lines, turns its quotation marks, sets another dash or comma and joins or parts words: the letters and digits are what was said.
    // What has none is compared as it stands.
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            folded.Append(rune.ToString());
        }

        var normal = folded.ToString().Normalize(NormalizationForm.FormKC);
        folded.Clear();
        foreach (var rune in normal.EnumerateRunes().Where(IsSaid))
        {
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return folded.Length > 0 ? folded.ToString() : Plain(normal);
    }

    private static bool IsSaid(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
