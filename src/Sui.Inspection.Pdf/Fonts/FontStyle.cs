namespace Sui.Inspection.Pdf.Fonts;

/// <summary>The faces that are embedded. There is no bold italic: reports do not need a fourth face.</summary>
internal enum FontStyle
{
    Regular,
    Bold,
    Italic,
}
