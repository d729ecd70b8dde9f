using System.IO.Compression;
using System.Xml;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Finds in a workbook what a reader of cells does not see: formulas, notes, headers and footers, and texts, pictures and other objects that lie over the cells.</summary>
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
            // What has no words in it that could be read is named all the same: somebody may have said something with it.
            var found = zip.Entries.Where(part => part.Length > 0).Select(part => Object(part.FullName.ToLowerInvariant())).OfType<string>().Distinct()
                .Select(what => (what, (string?)null)).ToList();
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

    private static string? Object(string part) =>
        !part.StartsWith("xl/", StringComparison.Ordinal) || part.Contains("/_rels/", StringComparison.Ordinal) ? null
        : part.StartsWith("xl/media/", StringComparison.Ordinal) ? "a picture or recording"
        : part.StartsWith("xl/embeddings/", StringComparison.Ordinal) ? "a file that was put into it"
        : part.StartsWith("xl/charts/chart", StringComparison.Ordinal) ? "a chart"
        : part.StartsWith("xl/diagrams/", StringComparison.Ordinal) ? "a diagram"
        : part.StartsWith("xl/ink/", StringComparison.Ordinal) ? "handwriting"
        : part.StartsWith("xl/ctrlprops/", StringComparison.Ordinal) || part.StartsWith("xl/activex/", StringComparison.Ordinal) ? "a control" : null;

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
            else if (reader.LocalName is "oddHeader" or "evenHeader" or "firstHeader" or "oddFooter" or "evenFooter" or "firstFooter" && !reader.IsEmptyElement)
            {
                found.Add(("a header or footer of the page", null));
            }
            else if (reader.LocalName == "t" && reader.NamespaceURI.Contains("/drawingml/", StringComparison.Ordinal))
            {
                found.Add(("a text box", null));
            }
        }

        return found;
    }
}
