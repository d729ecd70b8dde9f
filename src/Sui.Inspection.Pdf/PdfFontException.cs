namespace Sui.Inspection.Pdf;

/// <summary>A font cannot be used in documents.</summary>
public sealed class PdfFontException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A permanent code, such as <c>pdf.font.licence</c>.</param>
    /// <param name="fault">What is wrong, in plain English; it never quotes the font's own names.</param>
    /// <param name="action">What to do about it.</param>
    public PdfFontException(string code, string fault, string action)
        : base(fault + " " + action) => (Code, Fault, Action) = (code, fault, action);

    /// <summary>A permanent code: <c>pdf.font.size</c>, <c>pdf.font.kind</c>, <c>pdf.font.damaged</c>, <c>pdf.font.licence</c> or
    /// <c>pdf.font.characters</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong, in a sentence.</summary>
    public string Fault { get; }

    /// <summary>What to do about it, in a sentence.</summary>
    public string Action { get; }
}
