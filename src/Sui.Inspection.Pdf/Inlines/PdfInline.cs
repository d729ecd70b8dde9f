namespace Sui.Inspection.Pdf.Inlines;

/// <summary>A piece of running text. A string converts to a plain <see cref="PdfText"/>.</summary>
public abstract record PdfInline
{
    private protected PdfInline()
    {
    }

    /// <summary>Makes plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text as an inline.</returns>
    public static implicit operator PdfInline(string text) => new PdfText(text);
}
