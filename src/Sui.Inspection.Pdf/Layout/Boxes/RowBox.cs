using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>
/// A row of a table, or the lines of a row that stand on one page. A row of a few lines is not cut; a longer one is, with two
/// lines or more on each side where it has them, after a sentence of its longest cell where that costs little. Drawings in its cells stay
/// with its first part.
/// </summary>
internal sealed class RowBox(StructureElement row, IReadOnlyList<RowCell> cells, RowLook look, int first, int count) : FlowBox
{
    public RowBox(StructureElement row, IReadOnlyList<RowCell> cells, RowLook look)
        : this(row, cells, look, 0, Math.Max(1, cells.Max(cell => cell.Lines.Count)))
    {
    }

    /// <summary>The share of the lines that fit that a part keeps so as to end after a sentence.</summary>
    private const double LeastShare = 0.6;

    /// <summary>The share of an empty page up to which the row moves to the next page whole.</summary>
    public double WholeUpTo { get; init; } = 0.25;

    /// <summary>Whether the row is a single line, which looks lost without another row beside it.</summary>
    public bool Slight => count == 1;

    public override double Height => HeightOf(count);

    public override (FlowBox Head, FlowBox Tail)? Split(double room, double fresh, bool must)
    {
        if (!must && Height <= fresh * WholeUpTo)
        {
            return null;
        }

        var fitting = (int)((room - (2 * look.Padding)) / look.LineHeight);
        fitting = count >= 4 ? Math.Min(fitting, count - 2) : Math.Min(fitting, count - 1);
        while (fitting > 0 && HeightOf(fitting) > room)
        {
            fitting--;
        }

        if (must)
        {
            fitting = Math.Min(Math.Max(fitting, 1), count - 1);
        }

        fitting = AfterSentence(fitting);
        return fitting < (must ? 1 : 2) || (!must && LeavesGraphic(fitting)) ? null : (Part(first, fitting, true), Part(first + fitting, count - fitting, false));
    }

    public override void DrawRepeated(PageCanvas canvas, double top)
    {
        DrawGround(canvas, top);
        DrawGraphics(canvas, top);
        foreach (var cell in cells)
        {
            for (var index = first; index < Math.Min(cell.Lines.Count, first + count); index++)
            {
                var line = cell.Lines[index];
                TextPainter.DrawArtifact(canvas, line, cell.StartOf(line), BaselineOf(cell, top, index), ArtifactKind.Repetition);
            }
        }
    }

    protected override void DrawContent(PageCanvas canvas, double top)
    {
        DrawGround(canvas, top);
        DrawGraphics(canvas, top);
        row.Attach();
        foreach (var cell in cells)
        {
            cell.Element.Attach();
            for (var index = first; index < Math.Min(cell.Lines.Count, first + count); index++)
            {
                var line = cell.Lines[index];
                TextPainter.Draw(canvas, line, cell.StartOf(line), BaselineOf(cell, top, index));
            }
        }
    }

    /// <summary>The height of so many lines of what is left, with the drawings that stand with them.</summary>
    private double HeightOf(int lines)
    {
        var height = lines * look.LineHeight;
        foreach (var cell in cells)
        {
            if (cell.Graphic is { } graphic && Holds(cell, lines))
            {
                height = Math.Max(height, TopOf(cell) + graphic.Height);
            }
        }

        return height + (2 * look.Padding);
    }

    /// <summary>Whether the drawing of a cell stands with one of the next lines.</summary>
    private bool Holds(RowCell cell, int lines) => cell.GraphicLine >= first && cell.GraphicLine < first + lines;

    /// <summary>As many lines as fit, or a few less that end after a sentence.</summary>
    private int AfterSentence(int fitting)
    {
        var longest = cells.MaxBy(cell => cell.Lines.Count)!.Lines;
        for (var lines = fitting; lines >= Math.Max(2, LeastShare * fitting); lines--)
        {
            if (first + lines <= longest.Count && longest[first + lines - 1].EndsSentence)
            {
                return lines;
            }
        }

        return fitting;
    }

    private bool LeavesGraphic(int lines) => cells.Any(cell => cell.Graphic is not null && cell.GraphicLine >= first + lines);

    /// <summary>Where the drawing of a cell starts below the padding.</summary>
    private double TopOf(RowCell cell) => Math.Max(cell.Lines.Count - first, 0) * look.LineHeight;

    private void DrawGraphics(PageCanvas canvas, double top)
    {
        foreach (var cell in cells)
        {
            if (cell.Graphic is { } graphic && Holds(cell, count))
            {
                graphic.Draw(canvas, cell.X, top + look.Padding + TopOf(cell));
            }
        }
    }

    private double BaselineOf(RowCell cell, double top, int index) =>
        top + look.Padding + ((index - first) * look.LineHeight) + cell.Look.Baseline;

    private void DrawGround(PageCanvas canvas, double top)
    {
        if (look.Tint is { } tint)
        {
            canvas.Ground.Rectangle(look.X, top, look.Width, Height, tint);
        }

        canvas.Ground.HorizontalRule(look.X, top + Height, look.Width, 0.6, look.Rule);
    }

    private RowBox Part(int start, int lines, bool head) => new(row, cells, look, start, lines)
    {
        SpaceBefore = head ? SpaceBefore : 0,
        SpaceAfter = head ? 0 : SpaceAfter,
        KeepWithNext = !head && KeepWithNext,
        KeepLoosely = !head && KeepLoosely,
        BreakWhenLeft = head ? BreakWhenLeft : null,
        Frame = Frame,
        WholeUpTo = WholeUpTo,
        Repeated = Repeated,
        Label = head ? Label : null,
    };
}
