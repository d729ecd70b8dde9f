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
        // A caption inside the figure would be passed over for the alternate text, so the two stand side by side in a group.
        // So do the parts of a figure that goes on on another page.
        var (group, language) = (place.Element, figure.Language);
        var first = context.Boxes.Count;
        if (figure.Breaks.Count > 0 || !PlainText.IsBlank(figure.Caption))
        {
            (group, language) = (place.Element.Add(StructureType.Div, figure.Language), null);
        }

        if (!PlainText.IsBlank(figure.Caption))
        {
            var look = context.Looks.Caption;
            context.AddLines(
                context.Inlines.Flatten(figure.Caption, look, group.Add(StructureType.Caption)), look, place, 12 * context.Theme.Spacing, 6 * context.Theme.Spacing,
                whole: true, keepWithNext: true);
        }

        var element = group.Add(StructureType.Figure, language, alternateText: PlainText.OneLine(figure.AlternateText));
        var scale = Math.Min(1, Math.Min(place.Width / figure.Width, context.ContentHeight * Tallest / figure.Height));
        var source = new FigureSource(figure, group, context.Boxes[first..], context.Cleaner, place.X);
        context.Add(new FigureBox(source, element, scale)
        {
            SpaceBefore = 8 * context.Theme.Spacing,
            SpaceAfter = 12 * context.Theme.Spacing,
            Frame = place.Frame,
        });
    }
}
