using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Sui.Inspection.Benchmarks.Annexes;

/// <summary>What a PDF that our writer made holds: its pages, and its streams before they were deflated.</summary>
internal sealed partial class PdfStreams
{
    private PdfStreams(int pages, IReadOnlyList<byte[]> deflated) => (Pages, Inflated) = (pages, deflated);

    /// <summary>The number of pages.</summary>
    public int Pages { get; }

    /// <summary>The contents of the deflated streams.</summary>
    public IReadOnlyList<byte[]> Inflated { get; }

    /// <summary>Reads a file.</summary>
    public static PdfStreams Read(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var streams = new List<byte[]>();
        var pages = 0;
        for (var match = Start().Match(text); match.Success;)
        {
            var length = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            var start = match.Index + match.Length;
            using var inflate = new ZLibStream(new MemoryStream(file, start, length), CompressionMode.Decompress);
            using var content = new MemoryStream();
            inflate.CopyTo(content);
            streams.Add(content.ToArray());
            var count = PageCount().Match(Encoding.Latin1.GetString(streams[^1]));
            pages = count.Success ? int.Parse(count.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : pages;
            match = Start().Match(text, start + length);
        }

        return pages > 0 ? new PdfStreams(pages, streams) : throw new InvalidDataException("No pages were found in the file.");
    }

    [GeneratedRegex(@"/Length (\d+)/Filter/FlateDecode>>\nstream\n", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"<</Type/Pages/Count (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex PageCount();
}
