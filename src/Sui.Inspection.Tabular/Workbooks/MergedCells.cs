using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The merged ranges of a sheet. They stand behind its rows, so that reading them is a pass of its own.</summary>
internal static class MergedCells
{
    /// <summary>How many ranges are kept: headers have few, and sheets with more are forms or pictures.</summary>
    public const int Most = 10_000;

    /// <summary>The ranges that start in the first rows.</summary>
    /// <param name="stream">The sheet.</param>
    /// <param name="rows">The last row that a range may start in, from 1.</param>
    public static IReadOnlyList<CellRange> Read(PartStream stream, int rows)
    {
        var ranges = new List<CellRange>();
        using var reader = new PartReader(stream, new BoundedNames());
        while (reader.Next() && ranges.Count < Most)
        {
            var node = reader.Node;
            if (node.NodeType == XmlNodeType.Element && node.Depth == 2 && node.LocalName == "mergeCell"
                && Parse(node.GetAttribute("ref")) is { } range && range.FirstRow <= rows)
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    /// <summary>A range such as A1:C3; null for anything else.</summary>
    public static CellRange? Parse(string? text)
    {
        var ends = text?.Split(':') ?? [];
        if (ends.Length != 2)
        {
            return null;
        }

        var (first, last) = (CellReference.Parse(ends[0]), CellReference.Parse(ends[1]));
        return first.Column >= 0 && last.Column >= first.Column && last.Row >= first.Row
            ? new CellRange(first.Row, first.Column, last.Row, last.Column)
            : null;
    }
}
