using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>What a part of a workbook refers to.</summary>
internal static class Relationships
{
    private const int Most = 65_536;

    /// <summary>The parts that a part refers to, by id; empty when it says none. Those outside the file are left out.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="source">The part's name; empty for the workbook as a whole.</param>
    public static IReadOnlyList<(string Id, string Kind, string Part)> Of(Package package, string source)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{source[folder.Length..]}.rels";
        var found = new List<(string, string, string)>();
        if (!package.Has(name))
        {
            return found;
        }

        using var reader = new PartReader(package.Open(name), new BoundedNames());
        while (reader.Next() && found.Count < Most)
        {
            var node = reader.Node;
            if (node.NodeType == XmlNodeType.Element && node.LocalName == "Relationship"
                && node.GetAttribute("Id") is { } id && node.GetAttribute("Type") is { } type && node.GetAttribute("Target") is { } target
                && node.GetAttribute("TargetMode") is not "External")
            {
                found.Add((id, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            }
        }

        return found;
    }

    // The name of a part from where it is referred to; what leads out of the file names no part.
    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var parts = new List<string>();
        foreach (var part in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
