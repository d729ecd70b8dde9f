using System.IO.Compression;
using System.Xml;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Finds in a workbook what a reader of cells does not see: formulas, notes, and texts that lie over the cells.</summary>
internal static class SheetExtras
{
    // A sheet that we wrote has a few hundred rows; what is larger is not looked through, and said to be.
    private const long MostBytes = 64 << 20;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostBytes };

    /// <summary>What was found, with the cell where it stands; the cell is null where it has none. Null where it cannot be looked through.</summary>
    public static IReadOnlyList<(string What, string? Cell)>? Find(ReadOnlyMemory<byte> book)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(book.ToArray(), writable: false), ZipArchiveMode.Read);
            var found = new List<(string, string?)>();
            foreach (var part in zip.Entries.Where(part => part.FullName.StartsWith("xl/", StringComparison.Ordinal) && part.FullName.EndsWith(".xml", StringComparison.Ordinal)))
            {
                var name = part.FullName["xl/".Length..].ToLowerInvariant();
                if (name.StartsWith("worksheets/", StringComparison.Ordinal) || name.Contains("comment", StringComparison.Ordinal) || name.StartsWith("drawings/", StringComparison.Ordinal))
                {
                    using var reader = XmlReader.Create(part.Open(), Settings);
                    found.AddRange(In(reader));
                }
            }

            return [.. found.Distinct()];
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static List<(string What, string? Cell)> In(XmlReader reader)
    {
        var (found, cell) = (new List<(string, string?)>(), (string?)null);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            cell = reader.LocalName == "c" && reader.GetAttribute("r") is { } at ? at : cell;
            if (reader.LocalName == "f")
            {
                found.Add(("a formula", cell));
            }
            else if (reader.LocalName is "comment" or "threadedComment" && reader.GetAttribute("ref") is { } noted)
            {
                found.Add(("a note", noted));
            }
            else if (reader.LocalName == "t" && reader.NamespaceURI.Contains("/drawingml/", StringComparison.Ordinal))
            {
                found.Add(("a text box", null));
            }
        }

        return found;
    }
}
