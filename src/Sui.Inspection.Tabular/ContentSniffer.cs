using System.Text;

namespace Sui.Inspection.Tabular;

/// <summary>Recognises kinds of files by their first bytes; their names may say anything.</summary>
internal static class ContentSniffer
{
    // Headers of surveys may start with '<p>' or with '[question(1)]', so that only what cannot be a header counts.
    private static readonly string[] Markup = ["<!doctype", "<html", "<?xml", "<head>", "<body", "<table", "<svg", "<rss"];

    /// <summary>The kind, and what it is called when it is <see cref="ContentKind.Other"/>.</summary>
    public static (ContentKind Kind, string Name) Recognise(ReadOnlySpan<byte> head) => head switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] or [0x50, 0x4B, 0x07, 0x08, ..] => (ContentKind.Zip, string.Empty),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => (ContentKind.Compound, string.Empty),
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => Other("a PDF file"),
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..]
            or [0x49, 0x49, 0x2A, 0x00, ..] or [0x4D, 0x4D, 0x00, 0x2A, ..] => Other("an image"),
        [0x1F, 0x8B, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x52, 0x61, 0x72, 0x21, 0x1A, ..] => Other("a compressed file"),
        [0x24, 0x46, 0x4C, 0x32, ..] or [0x24, 0x46, 0x4C, 0x33, ..] => Other("an SPSS file"),
        [0x7B, 0x5C, 0x72, 0x74, 0x66, ..] => Other("a document in RTF"),
        _ => RecogniseText(head),
    };

    private static (ContentKind Kind, string Name) RecogniseText(ReadOnlySpan<byte> head)
    {
        var start = Start(head);
        foreach (var tag in Markup)
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return Other(tag is "<?xml" or "<svg" or "<rss" ? "an XML file" : "a web page");
            }
        }

        return IsJson(start) ? Other("a JSON file") : (ContentKind.Text, string.Empty);
    }

    // '{"', '[{', '[[' and '{}' with any white space between.
    private static bool IsJson(string start)
    {
        var dense = string.Concat(start.Where(character => !char.IsWhiteSpace(character)));
        return dense.StartsWith("{\"", StringComparison.Ordinal) || dense.StartsWith("[{", StringComparison.Ordinal)
            || dense.StartsWith("[[", StringComparison.Ordinal) || dense is "{}" or "[]";
    }

    // The first characters in whatever encoding, without marks and NUL.
    private static string Start(ReadOnlySpan<byte> head) =>
        Encoding.Latin1.GetString(head[..Math.Min(head.Length, 512)]).Replace("\0", string.Empty, StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');

    private static (ContentKind Kind, string Name) Other(string name) => (ContentKind.Other, name);
}
