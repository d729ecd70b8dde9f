using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Lays out figures and their captions.</summary>
internal sealed class FigureBuilder(LayoutContext context)
{
    /// <summary>The share of a page that a figure may take, which leaves room for its heading and caption.</summary>
    private const double Tallest = 0.8;

    public void Add(PdfFigure figure, Place place)
    {
        if (!PlainText.IsBlank(figure.Caption))
        {
            var look = context.Looks.Caption;
            var caption = place.Element.Add(StructureType.P, figure.Language);
            context.AddLines(
                context.Inlines.Flatten(figure.Caption, look, caption), look, place, 12, 6, whole: true, keepWithNext: true);
        }

        var element = place.Element.Add(
            StructureType.Figure, figure.Language, alternateText: PlainText.OneLine(figure.AlternateText));
        var scale = Math.Min(1, Math.Min(place.Width / figure.Width, context.ContentHeight * Tallest / figure.Height));
        context.Add(new FigureBox(figure, element, context.Cleaner, place.X, scale)
        {
            SpaceBefore = 8,
            SpaceAfter = 12,
            Frame = place.Frame,
        });
    }
}
