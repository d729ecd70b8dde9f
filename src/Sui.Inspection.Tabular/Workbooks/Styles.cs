using System.Globalization;
using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>What the styles of a workbook make of numbers.</summary>
internal sealed class Styles
{
    // A spreadsheet has at most 65,490 styles.
    private const int Most = 65_536;

    private readonly List<CellFormat> _formats = [];
    private readonly Dictionary<int, int> _zeros = [];

    /// <summary>The meaning of a cell's style; a number for one that there is not.</summary>
    /// <param name="style">The style's number, from 0.</param>
    public CellFormat this[int style] => (uint)style < (uint)_formats.Count ? _formats[style] : CellFormat.Number;

    /// <summary>How many digits a cell's style shows at the least, filled up with zeros: 3 for <c>000</c>; 0 where it fills up none.</summary>
    /// <param name="style">The style's number, from 0.</param>
    public int Zeros(int style) => _zeros.Count == 0 ? 0 : _zeros.GetValueOrDefault(style);

    /// <summary>Reads the part with the styles.</summary>
    public static Styles Read(Package package, string part)
    {
        var styles = new Styles();
        var codes = new Dictionary<int, CellFormat>();
        var zeros = new Dictionary<int, int>();
        var ids = new List<int>();
        using var reader = new PartReader(package.Open(part), new BoundedNames());
        var inCells = false;
        while (reader.Next() && ids.Count < Most && codes.Count < Most)
        {
            var node = reader.Node;
            if (node.NodeType == XmlNodeType.Element && node.Depth == 1)
            {
                inCells = node.LocalName == "cellXfs";
            }
            else if (node.NodeType == XmlNodeType.Element && node.Depth == 2 && node.LocalName == "numFmt")
            {
                var code = node.GetAttribute("formatCode") ?? string.Empty;
                codes[Number(node)] = NumberFormats.OfCode(code);
                zeros[Number(node)] = NumberFormats.ZerosOf(code);
            }
            else if (node.NodeType == XmlNodeType.Element && node.Depth == 2 && inCells && node.LocalName == "xf")
            {
                // 'applyNumberFormat' is not looked at: spreadsheets use the format whatever it says.
                ids.Add(Number(node));
            }
        }

        styles._formats.AddRange(ids.Select(id => codes.TryGetValue(id, out var format) ? format : NumberFormats.OfBuiltIn(id)));
        foreach (var (style, id) in ids.Index().Where(one => zeros.GetValueOrDefault(one.Item) > 0))
        {
            styles._zeros[style] = zeros[id];
        }

        return styles;
    }

    private static int Number(XmlReader node) =>
        int.TryParse(node.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
