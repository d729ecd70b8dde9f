using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Layout.Builders;
using Sui.Inspection.Pdf.Pages;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>
/// Lays a document out in two passes: the first makes up pages, which settles page numbers; the second draws.
/// </summary>
internal static class DocumentLayout
{
    private const double SideRule = 3.5;

    /// <summary>How far a frame reaches beyond content that is cut at a page's end.</summary>
    private const double FrameOverhang = 5;

    public static LaidOutDocument Run(PdfDocument document)
    {
        var headings = HeadingIndex.Of(document);
        var context = new LayoutContext(document, headings);
        var plans = Plan(document, context);
        var fonts = new DocumentFonts();
        var furniture = new Furniture(document, context);
        var pages = new List<PageCanvas>(plans.Count);
        foreach (var plan in plans)
        {
            var canvas = new PageCanvas(pages.Count, document.Theme.PageHeight, fonts);
            Draw(canvas, plan);
            furniture.Draw(canvas, plans.Count);
            pages.Add(canvas);
        }

        return new LaidOutDocument(
            context.Root, pages, [.. headings.Where(heading => heading.Placed)], fonts, context.Cleaner.Tally);
    }

    /// <summary>The first pass alone: what stands on which page.</summary>
    public static IReadOnlyList<PagePlan> Plan(PdfDocument document) => Plan(document, new LayoutContext(document, HeadingIndex.Of(document)));

    private static IReadOnlyList<PagePlan> Plan(PdfDocument document, LayoutContext context)
    {
        var margins = document.Theme.Margins;
        new BlockBuilder(context).AddAll(document.Blocks, new Place(margins.Left, context.ContentWidth, context.Root));
        return Paginator.Paginate(context.Boxes, margins.Top, document.Theme.PageHeight - margins.Bottom);
    }

    private static void Draw(PageCanvas canvas, PagePlan plan)
    {
        foreach (var (frame, top, bottom) in plan.Frames)
        {
            var first = plan.Placements.First(placement => Contains(frame, placement.Box.Frame));
            var last = plan.Placements.Last(placement => Contains(frame, placement.Box.Frame));
            var above = first.Box is SpacerBox ? 0 : FrameOverhang;
            var below = last.Box is SpacerBox ? 0 : FrameOverhang;
            if (frame.Ground is { } ground)
            {
                canvas.Ground.Rectangle(frame.X, top - above, frame.Width, bottom - top + above + below, ground);
            }

            canvas.Ground.Rectangle(frame.X, top - above, SideRule, bottom - top + above + below, frame.Rule);
        }

        foreach (var (box, top, repeated) in plan.Placements)
        {
            if (repeated)
            {
                box.DrawRepeated(canvas, top);
            }
            else
            {
                box.Draw(canvas, top);
            }
        }
    }

    private static bool Contains(Frame outer, Frame? inner) =>
        inner is not null && (ReferenceEquals(outer, inner) || Contains(outer, inner.Outer));
}
