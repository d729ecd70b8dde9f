using System.Text;
using System.Text.Unicode;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Whether a text of a sheet is the one that was exported. A CSV file that was saved in Windows-1252 has lost what that does not hold – minus signs, arrows, Welsh ŵ and ŷ –: a
/// question mark stands there, or a letter that looks like it.</summary>
/// <param name="content">The bytes of the sheet.</param>
/// <param name="isBook">Whether it is a workbook, which loses nothing.</param>
internal sealed class NarrowSheet(ReadOnlyMemory<byte> content, bool isBook)
{
    private const int Windows1252 = 1252;

    private static readonly Encoding Exact = CodePagesEncodingProvider.Instance.GetEncoding(Windows1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    // What programs of Windows put in the place of what cannot be saved where they do not put a question mark.
    private static readonly Encoding Fitted = CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!;

    // UTF-8 with more than ASCII in it has lost nothing; UTF-16 has zeros.
    private readonly bool _isNarrow = !isBook && !content.Span.Contains((byte)0) && (!Utf8.IsValid(content.Span) || Ascii.IsValid(content.Span));

    /// <summary>Whether they are the same, however lines are broken.</summary>
    /// <param name="exported">The text as it was exported.</param>
    /// <param name="returned">The text of the sheet.</param>
    public bool IsSame(string exported, string returned)
    {
        var plain = DraftStatements.Plain(returned);
        return DraftStatements.Plain(exported) == plain || (_isNarrow && !IsWhole(exported) && Saved(exported).Any(saved => DraftStatements.Plain(saved) == plain));
    }

    private static IEnumerable<string> Saved(string text) =>
    [
        string.Concat(text.EnumerateRunes().Select(rune => IsWhole(rune.ToString()) ? rune.ToString() : "?")),
        // One for each half of a pair.
        string.Concat(text.EnumerateRunes().Select(rune => IsWhole(rune.ToString()) ? rune.ToString() : new string('?', rune.Utf16SequenceLength))),
        Fitted.GetString(Fitted.GetBytes(text)),
    ];

    private static bool IsWhole(string text)
    {
        try
        {
            Exact.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
