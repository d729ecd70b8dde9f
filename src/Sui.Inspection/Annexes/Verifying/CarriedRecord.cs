using System.IO.Compression;
using System.Net;
using System.Text;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Files;

namespace Sui.Inspection.Annexes.Verifying;

/// <summary>
/// Finds the JSON that a written annex carries. Of a PDF and of a page only the very form that this library writes is looked at, and only where it
/// stands once: what another program would find there is this and nothing else.
/// </summary>
internal static class CarriedRecord
{
    /// <summary>The JSON and the format that carries it; null where there is none, or more than one.</summary>
    public static (string Format, byte[] Json)? Find(ReadOnlyMemory<byte> file)
    {
        var start = Text.ByteOrderMark.Skip(file).Span.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("%PDF-"u8))
        {
            return OfPdf(file.Span) is { } attached ? ("pdf", attached) : null;
        }

        if (start.StartsWith("{"u8))
        {
            return ("json", file.ToArray());
        }

        return start.StartsWith("<!DOCTYPE html>"u8) && OfPage(file.Span) is { } carried ? ("html", carried) : null;
    }

    private static byte[]? OfPdf(ReadOnlySpan<byte> file)
    {
        // A file that was written on has a second end.
        if (Once(file, "%%EOF"u8) is not { } end || Once(file, "startxref"u8) is null || file[(end + 5)..].TrimEnd("\r\n"u8).Length > 0
            || Once(file, "/Type/EmbeddedFile"u8) is not { } at)
        {
            return null;
        }

        const int MostOfHead = 400;
        var head = file[at..Math.Min(file.Length, at + MostOfHead)];
        var open = head.IndexOf(">>\nstream\n"u8);
        if (open < 0)
        {
            return null;
        }

        var content = file[(at + open + ">>\nstream\n".Length)..];
        var entries = head[..open];
        var length = Number(entries, "/Length "u8);
        if (length is not { } bytes || bytes > content.Length || !content[bytes..].StartsWith("\nendstream\nendobj\n"u8))
        {
            return null;
        }

        return entries.EndsWith("/Filter/FlateDecode"u8) ? Inflate(content[..bytes].ToArray()) : content[..bytes].ToArray();
    }

    private static byte[]? OfPage(ReadOnlySpan<byte> file)
    {
        var mark = Encoding.ASCII.GetBytes($"<meta name=\"{HtmlAnnexRenderer.RecordName}\" content=\"");
        if (Once(file, mark) is not { } at || Once(file, "<head>"u8) is not { } head || Once(file, "</head>"u8) is not { } end || at < head || at > end)
        {
            return null;
        }

        var content = file[(at + mark.Length)..];
        var close = content.IndexOf((byte)'"');
        return close < 0 ? null : Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(content[..close])));
    }

    private static byte[]? Inflate(byte[] deflated)
    {
        try
        {
            using var stream = new ZLibStream(new MemoryStream(deflated), CompressionMode.Decompress);
            return BoundedRead.ToEnd(stream, AnnexJson.MaximumBytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static int? Once(ReadOnlySpan<byte> file, ReadOnlySpan<byte> text)
    {
        var at = file.IndexOf(text);
        return at >= 0 && file[(at + 1)..].IndexOf(text) < 0 ? at : null;
    }

    private static int? Number(ReadOnlySpan<byte> entries, ReadOnlySpan<byte> name)
    {
        var at = entries.LastIndexOf(name);
        return at >= 0 && System.Buffers.Text.Utf8Parser.TryParse(entries[(at + name.Length)..], out int number, out _) && number >= 0 ? number : null;
    }
}
