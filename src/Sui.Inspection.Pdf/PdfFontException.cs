namespace Sui.Inspection.Pdf;

/// <summary>A font cannot be used in documents.</summary>
public sealed class PdfFontException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A permanent code, such as <c>pdf.font.licence</c>.</param>
    /// <param name="message">What is wrong and what to do, in plain English; it never quotes the font's own names.</param>
    public PdfFontException(string code, string message)
        : base(message) => Code = code;

    /// <summary>A permanent code: <c>pdf.font.size</c>, <c>pdf.font.kind</c>, <c>pdf.font.damaged</c>, <c>pdf.font.licence</c> or
    /// <c>pdf.font.characters</c>.</summary>
    public string Code { get; }
}
