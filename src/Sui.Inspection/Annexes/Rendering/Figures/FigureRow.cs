using System.Text;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Figures;

/// <summary>A row of a figure.</summary>
/// <param name="Words">What it shows, with its numbers, as it would be read out.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Draw">Draws it below a top edge.</param>
internal sealed record FigureRow(string Words, double Height, Action<FigureCanvas, double> Draw)
{
    private const int LongestRow = 400;
    private const int Longest = 6000;

    /// <summary>Whether a group starts with it, so that it may stand at the top of a page.</summary>
    public bool StartsGroup { get; init; }

    /// <summary>Whether it names the rows below it.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What rows show, one after another; never more than an alternate text has room for.</summary>
    public static string Read(IEnumerable<FigureRow> rows)
    {
        var text = new StringBuilder();
        var after = string.Empty;
        foreach (var row in rows)
        {
            var words = PrintableText.Clean(row.Words, LongestRow).Trim();
            if (words.Length > 0 && text.Length + words.Length <= Longest)
            {
                text.Append(after).Append(words);
                after = EndsItself(text) ? " " : row.IsHeading ? ": " : "; ";
            }
        }

        return (EndsItself(text) ? text : text.Append('.')).ToString();
    }

    private static bool EndsItself(StringBuilder text) => text.Length > 0 && text[^1] is ('.' or '!' or '?' or ':');
}
