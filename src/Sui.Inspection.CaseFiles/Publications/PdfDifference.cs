using System.Globalization;
using System.IO.Compression;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Files;

namespace Sui.Inspection.CaseFiles.Publications;

/// <summary>Says where a PDF first differs from the one that a case gives: by pages and what is marked on them, which holds for files of the form that this library writes.</summary>
internal static class PdfDifference
{
    private const string Marked = "<</MCID ";

    /// <summary>The place in words.</summary>
    /// <param name="expected">What the case gives.</param>
    /// <param name="actual">The file; it differs.</param>
    public static string Of(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        var at = expected.CommonPrefixLength(actual);
        if (at == expected.Length)
        {
            return "behind the end of what the case gives: something was written to the file's end";
        }

        var page = 0;
        foreach (var stream in Streams(expected))
        {
            var isPage = stream.Entries == 0 && IsPage(Inflate(expected[stream.From..stream.To]));
            page += isPage ? 1 : 0;
            if (at >= stream.To)
            {
                continue;
            }

            return at < stream.Start ? AnnexDifference.AtByte(expected, actual)
                : !isPage ? $"in {What(expected[stream.Start..stream.From])}"
                : string.Create(CultureInfo.InvariantCulture, $"on page {page}{OnPage(Inflate(expected[stream.From..stream.To]), actual[Math.Min(stream.Start, actual.Length)..])}");
        }

        return "in the table of the file's objects, behind all pages";
    }

    // The same object of the file, of which the length may be another.
    private static string OnPage(string expected, ReadOnlySpan<byte> actual)
    {
        if (Streams(actual) is not [var same, ..] || same.Start != 0)
        {
            return string.Empty;
        }

        var drawn = Inflate(actual[same.From..same.To]);
        var at = expected.AsSpan().CommonPrefixLength(drawn);
        var mark = expected.LastIndexOf(Marked, Math.Min(at, expected.Length - 1), StringComparison.Ordinal);
        var slash = mark < 0 ? -1 : expected.LastIndexOf('/', mark);
        if (slash < 0)
        {
            return string.Empty;
        }

        var type = expected[(slash + 1)..mark];
        var count = 0;
        for (var next = expected.IndexOf($"/{type}{Marked}", StringComparison.Ordinal); next >= 0 && next <= slash; next = expected.IndexOf($"/{type}{Marked}", next + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return string.Create(CultureInfo.InvariantCulture, $", at or behind {Name(type)} {count} of the page");
    }

    private static string Name(string type) => type switch
    {
        "P" => "paragraph",
        "TD" or "TH" => "cell of a table",
        "LBody" or "Lbl" or "LI" => "item of a list",
        "Link" or "Reference" => "link",
        "Figure" => "figure",
        "Span" => "piece of text",
        "Note" => "note",
        "Caption" => "caption",
        _ when type.StartsWith('H') => "heading",
        _ => "part",
    };

    private static string What(ReadOnlySpan<byte> head) =>
        head.IndexOf("/Type/Metadata"u8) >= 0 ? "the description of the file (its metadata)"
        : head.IndexOf("/Type/EmbeddedFile"u8) >= 0 ? "the data that it carries"
        : head.IndexOf("/Type/ObjStm"u8) >= 0 ? "what ties the pages together: structure, links, alternative texts or titles"
        : head.IndexOf("/Type/XRef"u8) >= 0 ? "the table of the file's objects" : "a font or a profile of colours";

    private static bool IsPage(string content) => content.Contains("BDC\n", StringComparison.Ordinal);

    private static List<(int Start, int Entries, int From, int To)> Streams(ReadOnlySpan<byte> file)
    {
        var found = new List<(int, int, int, int)>();
        for (var at = 0; at < file.Length;)
        {
            var open = file[at..].IndexOf(">>\nstream\n"u8);
            if (open < 0)
            {
                break;
            }

            var head = file[at..(at + open)];
            var begins = head.LastIndexOf(" 0 obj\n<<"u8);
            var length = head.LastIndexOf("/Length "u8);
            if (begins < 0 || length < begins || !System.Buffers.Text.Utf8Parser.TryParse(head[(length + "/Length ".Length)..], out int bytes, out _) || bytes < 0)
            {
                break;
            }

            var (line, from) = (head[..begins].LastIndexOf((byte)'\n') + 1, at + open + ">>\nstream\n".Length);
            if (from + (long)bytes > file.Length)
            {
                break;
            }

            found.Add((at + line, length - begins - " 0 obj\n<<".Length, from, from + bytes));
            at = from + bytes;
        }

        return found;
    }

    private static string Inflate(ReadOnlySpan<byte> deflated)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(deflated.ToArray()), CompressionMode.Decompress);
            return System.Text.Encoding.Latin1.GetString(BoundedRead.ToEnd(stream, AnnexJson.MaximumBytes) ?? []);
        }
        catch (InvalidDataException)
        {
            return string.Empty;
        }
    }
}
