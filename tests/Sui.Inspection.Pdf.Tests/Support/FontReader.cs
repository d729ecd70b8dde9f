using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>An embedded font's widths and its map to Unicode.</summary>
internal sealed partial class FontReader
{
    private static readonly ConditionalWeakTable<object, FontReader> Known = [];

    private FontReader(PdfFile file, Dictionary<string, object?> font)
    {
        BaseFont = font.NameOf("BaseFont");
        Descendant = file.Dictionary(font["DescendantFonts"].Array()[0]);
        Descriptor = file.Dictionary(Descendant["FontDescriptor"]);
        Program = file.Stream(Descriptor["FontFile2"]).Data;
        var widths = Descendant["W"].Array();
        Widths = [.. widths[1].Array().Select(width => width.Number())];
        var map = Encoding.Latin1.GetString(file.Stream(font["ToUnicode"]).Data);
        map = map[map.IndexOf("endcodespacerange", StringComparison.Ordinal)..];
        foreach (Match match in Pair().Matches(map))
        {
            Unicode.Add(
                Convert.ToInt32(match.Groups[1].Value, 16),
                Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)));
        }
    }

    public string BaseFont { get; }

    public Dictionary<string, object?> Descendant { get; }

    public Dictionary<string, object?> Descriptor { get; }

    public byte[] Program { get; }

    public IReadOnlyList<double> Widths { get; }

    public Dictionary<int, string> Unicode { get; } = [];

    public static FontReader Get(PdfFile file, object? reference)
    {
        var font = file.Dictionary(reference);
        return Known.GetValue(font, _ => new FontReader(file, font));
    }

    [GeneratedRegex("^<([0-9A-F]{4})><([0-9A-F]{4,8})>$", RegexOptions.Multiline)]
    private static partial Regex Pair();
}
