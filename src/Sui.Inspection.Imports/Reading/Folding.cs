using System.Buffers;
using System.Text;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Brings words into the one form in which they are compared: lower case, white space collapsed and trimmed, curly quotation marks and
/// dashes straight. Spreadsheets and word processors change these without being asked.
/// </summary>
internal static class Folding
{
    /// <summary>The folded form of a text.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var buffer = new char[text.Length];
        return new string(buffer, 0, Fold(text, buffer));
    }

    /// <summary>Folds UTF-8 into a buffer that has room for as many characters as there are bytes. What is not UTF-8 is replaced.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="target">The buffer.</param>
    /// <returns>How many characters there are.</returns>
    public static int Fold(ReadOnlySpan<byte> utf8, Span<char> target)
    {
        var rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        var count = Encoding.UTF8.GetChars(utf8, rented);
        var folded = Fold(rented.AsSpan(0, count), target);
        ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        var space = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || letter is '\u200B' or '\uFEFF')
            {
                space = length > 0;
                continue;
            }

            if (space)
            {
                target[length++] = ' ';
                space = false;
            }

            target[length++] = letter switch
            {
                '‘' or '’' or '‛' or '`' or '´' => '\'',
                '“' or '”' => '"',
                '‐' or '‑' or '–' or '—' => '-',
                _ => char.ToLowerInvariant(letter),
            };
        }

        return length;
    }
}
