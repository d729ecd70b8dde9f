using System.Text;
using System.Xml;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Tabular.Workbooks;

namespace Sui.Inspection.Intake.Guards;

/// <summary>
/// Scans the text of an office document, paragraph by paragraph: body, notes, comments and their authors, what was deleted and is still
/// recorded, addresses of links and properties; of a workbook all that stands beside its cells. Unpacked and parsed within the bounds of
/// workbooks.
/// </summary>
internal sealed class OfficeScan(string file, FileScan scan, ProblemList problems)
{
    private const int LongestText = 1 << 20;

    private static readonly TabularLimits Limits = TabularLimits.Default with { UnpackedBytes = 256L << 20 };

    // Elements that hold text; all else between tags is numbers and styles.
    private static readonly HashSet<string> Texts = ["t", "delText", "instrText", "delInstrText", "author", "text"];

    // WorkbookScan reads the cells of sheets.
    private static readonly HashSet<string> Margins = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

    // A sentence goes on over their ends.
    private static readonly HashSet<string> Inside =
    [
        "t", "r", "rPr", "delText", "instrText", "delInstrText", "hyperlink", "ins", "del", "moveFrom", "moveTo", "smartTag", "sdt", "sdtPr",
        "sdtContent", "fldSimple",
    ];

    /// <summary>Scans a document.</summary>
    public void Scan(ReadOnlyMemory<byte> content, bool workbook, CancellationToken cancellationToken)
    {
        var silent = false;
        try
        {
            // The package closes the stream.
            using var package = new Package(new MemoryStream(content.ToArray(), writable: false), workbook ? TabularLimits.Default : Limits);
            foreach (var name in package.Names.Order(StringComparer.Ordinal))
            {
                cancellationToken.ThrowIfCancellationRequested();
                silent |= IsSilent(name);
                if (!(workbook && IsCells(name)) && (IsXml(name) || IsLinks(name)))
                {
                    Part(package, name, cancellationToken);
                }
            }
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or InsufficientExecutionStackException or OperationCanceledException))
        {
            // Parsers over hostile input throw more than they document; what was found so far stays.
            FileScan.Refuse(problems, file, "The document, or a part of it, is damaged, encrypted or unpacks too far.");
        }

        if (silent)
        {
            problems.Warning(
                Identifiers.PrivacyCodes.NotScanned, new ProblemLocation(file), "Pictures, embedded files or macros of the document were not scanned for identifiers.",
                "Text alone.", "Look at them yourself, or take them out.");
        }
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !name.Contains("/theme/", StringComparison.OrdinalIgnoreCase);

    private static bool IsLinks(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    // WorkbookScan reads these.
    private static bool IsCells(string name) => name.EndsWith("/sharedStrings.xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsSilent(string name) =>
        name.Contains("/media/", StringComparison.OrdinalIgnoreCase) || name.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    private static bool IsProperties(string name) => name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase);

    private static string LabelOf(string name) => IsLinks(name) ? "links" : Path.GetFileNameWithoutExtension(name);

    private void Part(Package package, string name, CancellationToken cancellationToken)
    {
        var label = LabelOf(name);
        var texts = name.Contains("/worksheets/", StringComparison.OrdinalIgnoreCase) ? Margins : Texts;
        var text = new StringBuilder();
        var paragraph = 1;
        using var reader = new PartReader(package.Open(name), new BoundedNames(), LongestText);
        while (reader.Next())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = reader.Node;
            if (node.NodeType == XmlNodeType.Element)
            {
                Attributes(node, label, paragraph);
                if (node.LocalName is "tab" or "br" or "cr")
                {
                    text.Append(' ');
                }
                else if (!node.IsEmptyElement && (texts.Contains(node.LocalName) || (IsProperties(name) && node.Depth == 1)))
                {
                    reader.ClearText();
                    reader.AppendText();
                    text.Append(reader.Text);
                }
            }

            if (text.Length > LongestText)
            {
                throw new InvalidDataException();
            }

            if (node.NodeType == XmlNodeType.EndElement && (!Inside.Contains(node.LocalName) || IsProperties(name)))
            {
                Flush(text, label, paragraph);
                paragraph += node.LocalName == "p" ? 1 : 0;
            }
        }
    }

    // Who commented or changed what, and where links lead.
    private void Attributes(XmlReader node, string label, int paragraph)
    {
        for (var at = 0; at < node.AttributeCount; at++)
        {
            node.MoveToAttribute(at);
            if (node.LocalName is "author" or "displayName" or "Target")
            {
                scan.Place(new ProblemLocation(file, paragraph, Column: label), node.Value);
            }
        }

        node.MoveToElement();
    }

    private void Flush(StringBuilder text, string label, int paragraph)
    {
        var whole = text.ToString();
        text.Clear();
        if (!string.IsNullOrWhiteSpace(whole))
        {
            scan.Place(new ProblemLocation(file, paragraph, Column: label), whole);
        }
    }
}
