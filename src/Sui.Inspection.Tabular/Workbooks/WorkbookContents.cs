using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>What a workbook says about itself: its sheets, and from when it counts days.</summary>
/// <param name="Sheets">The sheets that hold cells, with the name of the part; null when the part is not there.</param>
/// <param name="From1904">Whether days count from 1904.</param>
internal sealed record WorkbookContents(IReadOnlyList<(SheetDescription Sheet, string? Part)> Sheets, bool From1904)
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>The name of the part that describes a workbook; null when the package holds none.</summary>
    public static string? Main(Package package)
    {
        var main = Relationships.Of(package, string.Empty).FirstOrDefault(related => related.Kind == "officeDocument").Part;
        return main is not null && package.Has(main) ? main : package.Has("xl/workbook.xml") ? "xl/workbook.xml" : null;
    }

    /// <summary>Reads the part that describes the workbook.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="main">The part's name.</param>
    /// <param name="related">What it refers to.</param>
    /// <param name="limits">What to refuse.</param>
    /// <exception cref="RefusalException">There are too many sheets.</exception>
    public static WorkbookContents Read(
        Package package, string main, IReadOnlyList<(string Id, string Kind, string Part)> related, TabularLimits limits)
    {
        var parts = related.DistinctBy(part => part.Id).ToDictionary(part => part.Id, part => (part.Kind, part.Part));
        var sheets = new List<(SheetDescription, string?)>();
        var from1904 = false;
        using var reader = new PartReader(package.Open(main), new BoundedNames());
        while (reader.Next())
        {
            var node = reader.Node;
            if (node.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (node.Depth == 1 && node.LocalName == "workbookPr")
            {
                from1904 = node.GetAttribute("date1904") is "1" or "true";
            }
            else if (node.Depth == 2 && node.LocalName == "sheet")
            {
                var id = node.GetAttribute("id", Transitional) ?? node.GetAttribute("id", Strict) ?? string.Empty;
                var part = parts.TryGetValue(id, out var found) ? found : ("worksheet", string.Empty);

                // Sheets of charts, dialogues and macros hold no cells; what is of no known kind is taken for a sheet of cells, and found out.
                if (part.Item1 is not ("chartsheet" or "dialogsheet" or "xlMacrosheet" or "xlIntlMacrosheet"))
                {
                    var hidden = node.GetAttribute("state") is "hidden" or "veryHidden";
                    sheets.Add((
                        new SheetDescription(node.GetAttribute("name") ?? string.Empty, hidden),
                        package.Has(part.Item2) ? part.Item2 : null));
                }
            }

            if (sheets.Count > limits.Sheets)
            {
                throw new RefusalException(TabularCodes.TooManySheets);
            }
        }

        return new WorkbookContents(sheets, from1904);
    }
}
