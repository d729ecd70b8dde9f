using Sui.Inspection.Pdf.Catalogs;
using Sui.Inspection.Pdf.Conformance;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf;

/// <summary>
/// Writes documents as PDF that is both accessible (PDF/UA-1, ISO 14289-1) and archival (PDF/A-3a, ISO 19005-3). The
/// same document gives the same bytes on the same version of .NET. Calls may run side by side on many threads.
/// </summary>
public static class PdfWriter
{
    /// <summary>Lays a document out and writes it.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="output">Where to write; it is left open. Nothing is written when the document is refused.</param>
    /// <returns>The number of pages and bytes, and warnings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="output"/> is null.</exception>
    /// <exception cref="PdfConformanceException">The document cannot conform; the exception lists every violation.</exception>
    public static PdfResult Write(PdfDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        DocumentCheck.Run(document);
        var layout = DocumentLayout.Run(document);
        StructureCheck.Run(layout.Root, layout.Pages);
        var length = new FileComposer(document, layout).Write(output);
        return new PdfResult(layout.Pages.Count, length, Warnings.Of(document, layout));
    }

    /// <summary>Lays a document out without drawing or writing it, and without checking whether it conforms.</summary>
    /// <param name="document">What to lay out.</param>
    /// <returns>The number of pages that it takes, 1 or more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static int CountPages(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DocumentLayout.Plan(document).Count;
    }
}
