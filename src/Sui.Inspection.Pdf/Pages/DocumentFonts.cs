using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Pages;

/// <summary>The fonts that one document uses. Only those with characters in use are written.</summary>
internal sealed class DocumentFonts
{
    private readonly FontUsage?[] _usages = new FontUsage?[3];

    public FontUsage this[FontStyle style] => _usages[(int)style] ??= new FontUsage(style);

    /// <summary>The name by which content refers to a font.</summary>
    public static ReadOnlySpan<byte> NameOf(FontStyle style) => style switch
    {
        FontStyle.Bold => "/B"u8,
        FontStyle.Italic => "/I"u8,
        _ => "/R"u8,
    };

    /// <summary>Writes the fonts and returns the resource dictionary that pages share.</summary>
    public PdfBuffer Write(ObjectFile file)
    {
        var resources = new PdfBuffer();
        resources.Raw("<</Font<<"u8);
        foreach (var usage in _usages)
        {
            if (usage is not null)
            {
                var number = file.Reserve();
                FontEmbedder.Write(file, number, usage);
                resources.Raw(NameOf(usage.Style)).Space().Reference(number);
            }
        }

        return resources.Raw(">>>>"u8);
    }
}
