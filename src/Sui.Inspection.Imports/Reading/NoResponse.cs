using System.Text;
using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Reading;

/// <summary>What rows say that are nobody's response.</summary>
internal static class NoResponse
{
    /// <summary>The characters of the longest label of totals.</summary>
    public const int LongestLabel = 24;

    private static readonly HashSet<string> Labels = new(
        [
            "total", "totals", "grand total", "subtotal", "sub total", "sum", "count", "counts", "average", "ave", "avg", "mean", "median",
            "std dev", "standard deviation", "responses", "mode", "modal", "modal answer", "modal response", "most common", "most common answer", "most common response",
            "most frequent", "most frequent answer", "minimum", "maximum", "mwyaf cyffredin", "modd",
            "total responses", "number of responses", "cyfanswm", "cyfanswm mawr", "cyfartaledd", "cyfansymiau", "is gyfanswm", "isgyfanswm", "is gyfansymiau", "nifer yr ymatebion",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a cell is the label of a row of totals.</summary>
    /// <param name="cell">The first cell of the row that is not blank.</param>
    public static bool IsTotals(string cell) => cell.Length is > 2 and <= LongestLabel
        && (Labels.Contains(TextFold.Fold(cell)) || IsCount(cell.AsSpan().Trim()));

    /// <summary>Whether a label is that of the most common answers, which are answers themselves.</summary>
    /// <param name="label">The label of a row of totals.</param>
    public static bool IsMostCommon(string label) => TextFold.Fold(label) is var folded && MostCommon.Any(start => folded.StartsWith(start, StringComparison.Ordinal));

    private static readonly string[] MostCommon = ["mode", "modal", "modd", "most ", "mwyaf "];

    /// <summary>The characters of the longest label of the totals of a group.</summary>
    public const int LongestGroup = 60;

    private static readonly string[] Endings = [" total", " totals", " subtotal", " subtotals", " sub total", " cyfanswm", " is gyfanswm", " isgyfanswm"];

    private static readonly string[] Beginnings = ["total for ", "totals for ", "total of ", "subtotal for ", "sub total for ", "cyfanswm ar gyfer ", "is gyfanswm ar gyfer "];

    /// <summary>Whether a cell is the label of the totals of some rows, such as 'Wales total': where nothing but figures stands beside it, for the words could be somebody's.</summary>
    /// <param name="cell">The cell.</param>
    public static bool IsTotalsOfGroup(string cell) => cell.Length is > 5 and <= LongestGroup && TextFold.Fold(cell) is var folded
        && (Array.Exists(Endings, end => folded.EndsWith(end, StringComparison.Ordinal)) || Array.Exists(Beginnings, start => folded.StartsWith(start, StringComparison.Ordinal)));

    // n=120
    private static bool IsCount(ReadOnlySpan<char> cell) =>
        cell.Length > 2 && cell[0] is 'n' or 'N' && cell.IndexOf('=') is > 0 and var equals && cell[1..equals].IsWhiteSpace()
        && cell[(equals + 1)..].Trim() is { IsEmpty: false } count && !count.ContainsAnyExcept("0123456789,");

    /// <summary>Whether a cell says what stands in the headers above it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="place">Its column.</param>
    /// <param name="headers">The headers by column.</param>
    public static bool IsHeader(string cell, int place, IReadOnlyDictionary<int, ColumnKey> headers) =>
        headers.TryGetValue(place, out var key) && HeaderText.Key(cell) is { Length: > 0 } text && (text == key.Header || text == key.Group);

    /// <summary>The words above all columns, by which headers are known that stand in another order.</summary>
    /// <param name="headers">The headers by column.</param>
    public static HashSet<string> WordsOf(IReadOnlyDictionary<int, ColumnKey> headers) =>
        headers.Values.SelectMany(key => new[] { key.Header, key.Group }).OfType<string>().Where(words => words.Length > 0).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a cell says what stands above any column.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="words">The words above all columns.</param>
    public static bool IsAnyHeader(string cell, IReadOnlySet<string> words) => words.Contains(HeaderText.Key(cell));

    /// <summary>A sample without such rows below its headers, so that nobody is asked what their words mean.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="layout">Its layout.</param>
    public static TabularSample Without(TabularSample sample, RecognisedLayout layout)
    {
        if (layout.Columns.Count == 0)
        {
            return sample;
        }

        var sheet = sample.Sheets[layout.SheetPlace];
        var headers = layout.Columns.ToDictionary(column => column.Place, column => column.Key);
        var words = WordsOf(headers);
        var rows = sheet.Rows.Where((row, at) => at < layout.HeaderRows || !IsNone(row, headers, words)).ToList();
        return rows.Count == sheet.Rows.Count ? sample : sample with
        {
            Sheets = [.. sample.Sheets.Select((one, place) => place == layout.SheetPlace ? new SampleSheet(one.Name, rows) : one)],
        };
    }

    private static bool IsNone(SampleRow row, Dictionary<int, ColumnKey> headers, HashSet<string> words)
    {
        var filled = row.Cells.Index().Where(cell => !cell.Item.IsBlank).ToList();
        var same = filled.Count(cell => IsHeader(cell.Item.Text, cell.Index, headers) || IsAnyHeader(cell.Item.Text, words));
        return filled.Count > 0 && ((same > 1 && same * 2 > filled.Count) || IsTotals(filled[0].Item.Text)
            || (filled.Exists(cell => IsTotals(cell.Item.Text) || IsTotalsOfGroup(cell.Item.Text)) && filled.Count(cell => !UnreadableRow.IsFigure(Encoding.UTF8.GetBytes(cell.Item.Text))) <= 2));
    }
}
