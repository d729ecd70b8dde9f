using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Tests.Annexes.Rendering;

[TestFixture]
internal sealed class PdfFigureTests
{
    [Test]
    public void Make_Figures_HaveCaptionAndTheWordsForPeopleWhoDoNotSeeThem()
    {
        foreach (var figure in SampleFigures.All)
        {
            var made = (PdfFigure)PdfFigureMaker.Make(figure).Single();

            Assert.That(made.AlternateText, Is.EqualTo(figure.Title + ". " + figure.Description));
            Assert.That(Caption(made), Is.EqualTo(figure.Title));
            Assert.That(made.Width, Is.EqualTo(467));
            Assert.That(made.Commands, Is.Not.Empty);
            Assert.That(made.Commands.OfType<PdfDrawnText>().Select(text => text.Size), Has.All.GreaterThanOrEqualTo(9.5));
        }
    }

    [Test]
    public void Make_Threshold_IsDashed() => Assert.That(
        ((PdfFigure)PdfFigureMaker.Make(SampleFigures.Balance).Single()).Commands.OfType<PdfLine>()
            .Count(line => line.Stroke.Dash.Count > 0), Is.EqualTo(2));

    [Test]
    public void Make_SplitFigure_NumbersCaptionAndWords()
    {
        var figure = SampleFigures.Placements with
        {
            Rows =
            [
                .. Enumerable.Range(1, 40).Select(row => new PlacementRow
                {
                    Label = $"Activity {row}",
                    Lowest = null,
                    Highest = null,
                    Expected = null,
                    Note = null,
                }),
            ],
        };
        var parts = PdfFigureMaker.Make(figure).Cast<PdfFigure>().ToList();

        Assert.That(parts, Has.Count.GreaterThan(1));
        Assert.That(parts.Select(Caption), Is.EqualTo(
            Enumerable.Range(1, parts.Count).Select(part => $"{figure.Title} (part {part} of {parts.Count})")));
        Assert.That(parts[0].AlternateText, Does.StartWith($"{parts[0].Caption.Cast<PdfText>().Single().Text}. {figure.Description} Activity 1; "));
        Assert.That(parts[^1].AlternateText, Does.EndWith("; Activity 40."));
    }

    [TestCase("", "")]
    [TestCase("  ", " ")]
    public void Make_WithoutWords_StillGivesAFigureThatCanBeWritten(string title, string description)
    {
        var document = SampleFigures.Document(SampleFigures.Chain with { Title = title, Description = description });

        Assert.That(() => AnnexText.Bytes(new PdfAnnexRenderer(), document), Throws.Nothing);
    }

    [Test]
    public void Make_LongWords_AreBounded()
    {
        var made = (PdfFigure)PdfFigureMaker.Make(
            SampleFigures.Chain with { Title = new string('t', 50_000), Description = new string('d', 50_000) }).Single();

        Assert.That(made.AlternateText, Has.Length.EqualTo(9000));
        Assert.That(Caption(made), Has.Length.EqualTo(2000));
    }

    [Test]
    public void Render_ThousandsOfRows_GivesAFile()
    {
        var document = SampleFigures.Document(
            SampleFigures.Intervals with { Rows = [.. Many(SampleFigures.Intervals.Rows)] },
            SampleFigures.Comparison with { Rows = [.. Many(SampleFigures.Comparison.Rows)] },
            SampleFigures.Placements with { Rows = [.. Many(SampleFigures.Placements.Rows)] },
            SampleFigures.Chain with { Links = [.. Many(SampleFigures.Chain.Links)] },
            SampleFigures.Ladder with { Steps = [.. Many(SampleFigures.Ladder.Steps)] });
        var file = AnnexText.Bytes(new PdfAnnexRenderer(), document);

        Assert.That(Encoding.ASCII.GetString(file, 0, 5), Is.EqualTo("%PDF-"));
        Assert.That(PdfFigureMaker.Make((FigureBlock)document.Sections[0].Blocks[0]).Count(), Is.GreaterThan(100));
    }

    private static IEnumerable<T> Many<T>(IReadOnlyList<T> rows) =>
        Enumerable.Range(0, 10_000).Select(row => rows[row % rows.Count]);

    private static string Caption(PdfFigure figure) => string.Concat(figure.Caption.Cast<PdfText>().Select(text => text.Text));
}
