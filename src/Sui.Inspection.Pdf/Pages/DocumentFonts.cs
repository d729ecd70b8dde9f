using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Pages;

/// <summary>The fonts that one document uses. Only those with characters in use are written.</summary>
internal sealed class DocumentFonts
{
    private readonly FontUsage?[] _usages = new FontUsage?[3];
    private readonly List<FontUsage> _others = [];

    /// <summary>The font of a style: a face of the library's, found by its number, or one of the host's, of which there are few.</summary>
    public FontUsage this[TextStyle style] => style.Other is null
        ? _usages[(int)style.Font] ??= new FontUsage(style.Font)
        : Other(style.Other);

    /// <summary>Writes the name by which content refers to a font: a letter for the library's own, a number for the host's in the order of first use.</summary>
    public PdfBuffer WriteName(PdfBuffer content, FontUsage usage)
    {
        var other = _others.IndexOf(usage);
        return other >= 0 ? content.Raw("/F"u8).Integer(other + 1) : content.Raw(usage.Style switch
        {
            FontStyle.Bold => "/B"u8,
            FontStyle.Italic => "/I"u8,
            _ => "/R"u8,
        });
    }

    /// <summary>Writes the fonts and returns the resource dictionary that pages share.</summary>
    public PdfBuffer Write(ObjectFile file)
    {
        var resources = new PdfBuffer();
        resources.Raw("<</Font<<"u8);
        foreach (var usage in _usages.OfType<FontUsage>().Concat(_others))
        {
            var number = file.Reserve();
            FontEmbedder.Write(file, number, usage);
            WriteName(resources, usage).Space().Reference(number);
        }

        return resources.Raw(">>>>"u8);
    }

    private FontUsage Other(TrueTypeFont font)
    {
        if (_others.Find(usage => ReferenceEquals(usage.Font, font)) is not { } known)
        {
            known = new FontUsage(FontStyle.Regular, font);
            _others.Add(known);
        }

        return known;
    }
}
