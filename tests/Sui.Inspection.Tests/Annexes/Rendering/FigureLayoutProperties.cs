using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Pdf;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>Whatever a figure holds, its text stays inside it and apart.</summary>
[TestFixture]
internal sealed class FigureLayoutProperties
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(150).WithReplay(20190614UL, 171UL);

    /// <summary>The kinds of figure, for a test each.</summary>
    public static readonly string[] Kinds = [.. RandomFigures.All.Keys];

    [TestCaseSource(nameof(Kinds))]
    public void Draw_AnyContent_KeepsTextInsideAndApart(string kind) =>
        Prop.ForAll(RandomFigures.All[kind].ToArbitrary(), figure => AssertSound(figure)).Check(Fixed);

    [TestCaseSource(nameof(Kinds))]
    public void Draw_SameFigureTwice_GivesTheSameShapes(string kind) =>
        Prop.ForAll(RandomFigures.All[kind].ToArbitrary(), figure => Assert.That(
            FigureDrawer.Draw(figure).Select(Print), Is.EqualTo(FigureDrawer.Draw(figure).Select(Print))))
            .Check(Fixed.WithMaxTest(20));

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Draw_HostileText_KeepsTextInsideAndApart(string name)
    {
        foreach (var figure in HostileText.Blocks(HostileText.Text(name)).OfType<FigureBlock>())
        {
            AssertSound(figure);
        }
    }

    [Test]
    public void Draw_SampleFigures_KeepsTextInsideAndApart()
    {
        foreach (var figure in SampleFigures.All)
        {
            AssertSound(figure);
        }
    }

    private static void AssertSound(FigureBlock figure)
    {
        // No other font draws a compact ladder; any other figure has a tenth more for the wider fonts of other readers.
        var (parts, room) = (FigureDrawer.Draw(figure), figure is LadderFigureBlock { Compact: true } ? 1 : 1.1);
        Assert.That(parts, Is.Not.Empty);
        foreach (var (_, _, drawing) in parts)
        {
            Assert.That(drawing.Height, Is.InRange(1, 560));
            Assert.That(drawing.Width, Is.EqualTo(467));
            foreach (var point in drawing.Shapes.SelectMany(Corners))
            {
                // A point is let off for the ground behind a label at the edge. NaN is in no range.
                Assert.That(point.X, Is.InRange(-1, drawing.Width + 1));
                Assert.That(point.Y, Is.InRange(-1, drawing.Height + 1));
            }

            AssertApart([.. drawing.Shapes.OfType<TextShape>().Select(text => (text.Text, Box(text, room)))], drawing);
        }
    }

    private static void AssertApart(List<(string Text, FigureBounds Box)> texts, FigureDrawing drawing)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            var (text, box) = texts[index];
            Assert.That(text.Trim(), Is.Not.Empty);
            Assert.That(box.Left, Is.GreaterThanOrEqualTo(-0.01), text);
            Assert.That(box.Right, Is.LessThanOrEqualTo(drawing.Width + 0.01), text);
            Assert.That(box.Top, Is.GreaterThanOrEqualTo(-0.01), text);
            Assert.That(box.Bottom, Is.LessThanOrEqualTo(drawing.Height + 0.01), text);
            for (var other = index + 1; other < texts.Count; other++)
            {
                var next = texts[other].Box;
                Assert.That(
                    box.Left < next.Right - 0.01 && next.Left < box.Right - 0.01
                        && box.Top < next.Bottom - 0.01 && next.Top < box.Bottom - 0.01,
                    Is.False,
                    () => $"'{text}' and '{texts[other].Text}' overlap");
            }
        }
    }

    // Measured apart from the layout, in the document's font.
    private static FigureBounds Box(TextShape text, double room)
    {
        var width = PdfTextMeasure.Width(text.Text, text.Size, text.Bold) * room;
        var left = text.Position.X
            - (text.Anchor == FigureAnchor.End ? width : text.Anchor == FigureAnchor.Middle ? width / 2 : 0);
        return new FigureBounds(left, text.Position.Y - (0.75 * text.Size), left + width, text.Position.Y + (0.22 * text.Size));
    }

    private static IEnumerable<FigurePoint> Corners(FigureShape shape) => shape switch
    {
        LineShape line => [line.From, line.To],
        BoxShape box => [new(box.X, box.Y), new(box.X + box.Width, box.Y + box.Height)],
        PolygonShape polygon => polygon.Points,
        CircleShape circle => [
            new(circle.Centre.X - circle.Radius, circle.Centre.Y - circle.Radius),
            new(circle.Centre.X + circle.Radius, circle.Centre.Y + circle.Radius)],
        TextShape text => [text.Position],
        _ => throw new ArgumentException(shape.GetType().Name),
    };

    private static string Print(FigurePart part) => string.Join('\n', part.Drawing.Shapes.Select(shape =>
        shape is PolygonShape polygon ? string.Join(' ', polygon.Points) : shape.ToString()));
}
