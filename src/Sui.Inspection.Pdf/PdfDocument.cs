using Sui.Inspection.Pdf.Blocks;

namespace Sui.Inspection.Pdf;

/// <summary>
/// The description of one document. It says what the document is, never where anything stands on a page.
/// </summary>
/// <param name="Title">The title that a reader shows in its window; not empty.</param>
/// <param name="Language">The main language as a BCP 47 tag, such as <c>en-GB</c> or <c>cy</c>; not empty.</param>
/// <param name="Created">The moment that the file carries as its creation and change time, at a precision of one second.</param>
/// <param name="Blocks">The content in reading order; at least one block.</param>
/// <remarks>
/// The description is immutable as far as its lists are: a list must not change while it is written. Two documents
/// are equal when their members are; lists are compared by reference.
/// </remarks>
public sealed record PdfDocument(string Title, string Language, DateTimeOffset Created, IReadOnlyList<PdfBlock> Blocks)
{
    /// <summary>The author, a person or a body; null leaves it out.</summary>
    public string? Author { get; init; }

    /// <summary>One sentence on what the document is about; null leaves it out.</summary>
    public string? Subject { get; init; }

    /// <summary>Keywords, separated by commas; null leaves them out.</summary>
    public string? Keywords { get; init; }

    /// <summary>The name of the producing program, kept in the file's metadata; not empty.</summary>
    public string Producer { get; init; } = "Sui.Inspection.Pdf";

    /// <summary>The running header, one line, cut with an ellipsis when too long; null for none.</summary>
    public string? HeaderText { get; init; }

    /// <summary>The running footer at the left, on two lines where one is too narrow and the margin has room for both; cut to one line with an ellipsis when it is longer; null for none.</summary>
    public string? FooterText { get; init; }

    /// <summary>
    /// The wording of the page number at the foot, where <c>{0}</c> is the page and <c>{1}</c> the number of pages;
    /// null for no page numbers.
    /// </summary>
    public string? PageNumberFormat { get; init; } = "Page {0} of {1}";

    /// <summary>The files carried inside the document. Readers list them by name.</summary>
    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];

    /// <summary>
    /// Fonts for characters that the library's own lack, asked in this order; at most 64. Scripts that join or reorder their letters or run from the right are not
    /// drawn in them. Bold and italic text is drawn in the same face.
    /// </summary>
    public IReadOnlyList<PdfFont> FallbackFonts { get; init; } = [];

    /// <summary>Page, sizes and colours.</summary>
    public PdfTheme Theme { get; init; } = PdfTheme.Default;
}
