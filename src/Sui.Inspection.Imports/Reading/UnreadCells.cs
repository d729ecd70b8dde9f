using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Counts what is not understood of one question: how often its most frequent word stands, and how many cells look like dates that a
/// spreadsheet made of a range. Holds hashes alone, since what is not understood may be somebody's own words.
/// </summary>
internal sealed class UnreadCells
{
    // As many different words as no list of answers has; more are somebody's own.
    private const int MostWords = 1000;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly Dictionary<int, int> _words = [];

    /// <summary>How many people the cell in hand stands for.</summary>
    public int People { get; set; } = 1;

    /// <summary>How many cells were counted.</summary>
    public int Count { get; private set; }

    /// <summary>How often the word stands that stands most often.</summary>
    public int MostOften { get; private set; }

    /// <summary>How many cells look like dates that a spreadsheet made of a range such as 1-5.</summary>
    public int Dates { get; private set; }

    /// <summary>How many cells are numbers with the other mark before decimals than the culture says.</summary>
    public int Marks { get; private set; }

    /// <summary>Counts a cell, or a part of one.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="kind">What the cell holds.</param>
    public void Add(string text, CellKind kind)
    {
        Count += People;
        Marks += HasOtherMark(text) ? People : 0;
        Dates += kind == CellKind.Date || IsDayAndMonth(text.AsSpan().Trim()) ? People : 0;
        var key = string.GetHashCode(text.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
        var known = _words.TryGetValue(key, out var count);
        if (known || _words.Count < MostWords)
        {
            _words[key] = count += People;
            MostOften = Math.Max(MostOften, count);
        }
    }

    /// <summary>Whether what is no number by the culture is one by another: digits, one comma or point, and digits.</summary>
    /// <param name="text">The text of the cell.</param>
    public static bool HasOtherMark(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimStart('-');
        var mark = text.IndexOfAny(',', '.');
        return mark > 0 && mark < text.Length - 1 && !text[..mark].ContainsAnyExceptInRange('0', '9') && !text[(mark + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    // 01-May, 6-Oct, Nov-15: what a spreadsheet shows for 1-5, 6-10 and 11-15.
    private static bool IsDayAndMonth(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        return dash > 0 && text.Length is >= 5 and <= 6
            && ((IsNumber(text[..dash]) && IsMonth(text[(dash + 1)..])) || (IsMonth(text[..dash]) && IsNumber(text[(dash + 1)..])));
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is 1 or 2 && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsMonth(ReadOnlySpan<char> text)
    {
        foreach (var month in Months)
        {
            if (text.Equals(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
