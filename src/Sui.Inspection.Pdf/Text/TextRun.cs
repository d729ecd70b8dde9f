namespace Sui.Inspection.Pdf.Text;

/// <summary>Clean text in one style, ready to be broken into lines.</summary>
/// <param name="Text">The text; line feeds start new lines.</param>
/// <param name="Style">The style.</param>
internal sealed record TextRun(string Text, TextStyle Style);
