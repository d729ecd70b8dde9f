using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Markdown;
using Sui.Inspection.Pdf;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Rendering;

[TestFixture]
internal sealed class CompactLadderTests
{
    private static readonly LadderFigureBlock Ladder = SampleFigures.Ladder with { Compact = true };

    [Test]
    public void Draw_SixRungs_IsALowStaircaseInTextOfTwelvePoints()
    {
        var drawing = FigureDrawer.Draw(Ladder).Single().Drawing;
        var boxes = drawing.Shapes.OfType<BoxShape>().ToList();

        Assert.That(drawing.Height, Is.LessThan(75));
        Assert.That(drawing.Shapes.OfType<TextShape>().Select(text => text.Size), Is.All.EqualTo(12));
        Assert.That(boxes, Has.Count.EqualTo(6));
        Assert.That(boxes.Zip(boxes.Skip(1)), Is.All.Matches<(BoxShape Lower, BoxShape Higher)>(
            pair => pair.Higher.Y < pair.Lower.Y && pair.Higher.X > pair.Lower.X + pair.Lower.Width));
        Assert.That(boxes[^1].X + boxes[^1].Width, Is.LessThanOrEqualTo(467));
        Assert.That(Words(drawing), Is.EqualTo(
            "0. No control 1. Information 2. Consultation 3. Participation 4. Sharing power 5. Full control Placed here Next rung"));
    }

    [Test]
    public void Draw_Placement_IsFilledAndHasAPointerWithItsNoteBelow()
    {
        var drawing = FigureDrawer.Draw(Ladder).Single().Drawing;
        var filled = drawing.Shapes.OfType<BoxShape>().Single(box => box.Fill == FigureTone.Dark);
        var pointer = drawing.Shapes.OfType<PolygonShape>().Single();
        var note = drawing.Shapes.OfType<TextShape>().Single(text => text.Text == "Placed here");

        Assert.That(filled, Is.EqualTo(drawing.Shapes.OfType<BoxShape>().ElementAt(2)));
        Assert.That(pointer.Points.Select(point => point.X), Is.All.InRange(filled.X, filled.X + filled.Width));
        Assert.That(pointer.Points.Select(point => point.Y), Is.All.GreaterThan(filled.Y + filled.Height));
        Assert.That(note.Position.X, Is.GreaterThan(pointer.Points.Max(point => point.X)));
    }

    // What the other forms say of a rung, the figure says too: one note below another where they would meet, with the number of its rung.
    [Test]
    public void Draw_NotesThatWouldMeet_StandOneBelowAnother()
    {
        var steps = Ladder.Steps.Select(step => step with { Note = step.Placed ? "Placed here" : "Met, on weak foundations" });
        var drawing = FigureDrawer.Draw(Ladder with { Steps = [.. steps] }).Single().Drawing;
        var notes = drawing.Shapes.OfType<TextShape>().Where(text => text.Text.EndsWith("weak foundations", StringComparison.Ordinal) || text.Text == "Placed here").ToList();

        Assert.That(notes, Has.Count.EqualTo(6));
        Assert.That(notes.Select(note => note.Text), Does.Contain("1: Met, on weak foundations"));
        Assert.That(drawing.Height, Is.GreaterThanOrEqualTo(notes.Max(note => note.Position.Y)));
        foreach (var (one, other) in notes.SelectMany(one => notes.Where(other => !ReferenceEquals(one, other) && other.Position.Y == one.Position.Y).Select(other => (one, other))))
        {
            var (left, right) = one.Position.X < other.Position.X ? (one, other) : (other, one);
            Assert.That(right.Position.X, Is.GreaterThan(left.Position.X + PdfTextMeasure.Width(left.Text, 12, bold: true)));
        }
    }

    // Page one of a PDF draws the figure, a page in HTML lists it: of the example packs both have every note.
    [Test]
    public void Draw_LadderOfAnExamplePack_HasEveryNote(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name, [Values("en", "cy")] string language)
    {
        foreach (var ladder in AnnexText.Blocks(ExamplePacks.Compose(name, AnnexAudience.Published, language)).OfType<LadderFigureBlock>())
        {
            var words = Words(FigureDrawer.Draw(ladder).Single().Drawing);

            Assert.That(ladder.Steps.Select(step => step.Note).OfType<string>().Where(note => !words.Contains(note, StringComparison.Ordinal)), Is.Empty);
        }
    }

    [TestCase("Llywodraethu a chyd-benderfynu ar bob lefel o'r gwasanaeth")]
    [TestCase("Gwasanaethaucyhoeddus")]
    public void Draw_NamesThatDoNotFit_GiveStepsOneAboveAnotherWithoutMeanings(string name)
    {
        var drawing = FigureDrawer.Draw(Ladder with { Steps = [.. Ladder.Steps.Select(step => step with { Name = name })] })
            .Single().Drawing;

        Assert.That(drawing.Height, Is.GreaterThan(75));
        Assert.That(Words(drawing), Does.Not.Contain(Ladder.Steps[0].Meaning));
    }

    [Test]
    public void Render_OtherFormats_LeaveOutMeanings()
    {
        var document = SampleFigures.Document(Ladder);

        Assert.That(AnnexText.Render(new MarkdownAnnexRenderer(), document),
            Does.Contain("- **2\\. Consultation (Placed here)**\n- 1\\. Information\n"));
        Assert.That(AnnexText.Render(new JsonAnnexRenderer(), document), Does.Contain("\"compact\": true"));
        Assert.That(AnnexText.Render(new JsonAnnexRenderer(), SampleFigures.Document(SampleFigures.Ladder)),
            Does.Not.Contain("compact"));
    }

    private static string Words(FigureDrawing drawing) =>
        string.Join(' ', drawing.Shapes.OfType<TextShape>().Select(text => text.Text));
}
