using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Markdown;
using Sui.Inspection.Annexes.Rendering.Pdf;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>Figures and quotations in every format, those of plug-ins included.</summary>
[TestFixture]
internal sealed class FigureFormatTests
{
    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_Figures_GivesTheSameBytesAlsoInParallel(IAnnexRenderer renderer)
    {
        AnnexDocument Document() => SampleFigures.Document([.. SampleFigures.All, SampleFigures.Quote]);
        var expected = AnnexText.Bytes(renderer, Document());
        var results = new byte[12][];
        Parallel.For(0, results.Length, index => results[index] = AnnexText.Bytes(renderer, Document()));

        Assert.That(results, Has.All.EqualTo(expected));
    }

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_FigureOfAPlugIn_PrintsItsTitleAndDescription(IAnnexRenderer renderer)
    {
        var document = SampleFigures.Document(new PlugInFigure { Title = "A map of the offices", Description = "Four offices by the river" });

        if (renderer is PdfAnnexRenderer)
        {
            Assert.That(PdfFigureMaker.Make((FigureBlock)document.Sections[0].Blocks[0]).Count(), Is.EqualTo(2));
            Assert.That(() => AnnexText.Bytes(renderer, document), Throws.Nothing);
        }
        else
        {
            Assert.That(AnnexText.Render(renderer, document),
                Does.Contain("A map of the offices").And.Contain("Four offices by the river"));
        }
    }

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_OtherBlockOfAPlugIn_Throws(IAnnexRenderer renderer) => Assert.That(
        () => renderer.Render(SampleFigures.Document(new PlugInBlock()), Stream.Null),
        Throws.ArgumentException.With.Message.Contains(nameof(PlugInBlock)));

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_NumbersBeyondTheContract_GivesADocument(IAnnexRenderer renderer)
    {
        double[] numbers = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -5, 7, 1e300];
        var document = SampleFigures.Document(
            SampleFigures.Intervals with
            {
                Rows =
                [
                    .. numbers.Select(number => new IntervalRow
                    {
                        Label = "a",
                        Note = "b",
                        Share = number,
                        Low = number,
                        High = number,
                        Bar = number,
                    }),
                ],
            },
            SampleFigures.Comparison with
            {
                Rows =
                [
                    .. numbers.Select(number => new ComparisonRow
                    {
                        Heading = "a",
                        Label = "b",
                        First = number,
                        FirstText = "c",
                        Second = number,
                        SecondText = "d",
                    }),
                ],
            },
            SampleFigures.Balance with
            {
                Thresholds = [.. numbers.Select(number => new BalanceThreshold(number, "t"))],
                Rows = [.. numbers.Select(number => new BalanceRow("a", [new BalanceBar("b", number, "c")], number, "d"))],
            });

        Assert.That(AnnexText.Bytes(renderer, document), Is.Not.Empty);
    }

    [Test]
    public void RenderJson_Figures_CarriesAllTheirData()
    {
        var blocks = Blocks(SampleFigures.All);

        Assert.That(blocks.Select(block => block.GetProperty("type").GetString()), Is.EqualTo(
            new[] { "ladder", "intervals", "comparison", "balance", "placements", "chain" }));
        Assert.That(
            blocks[1].GetProperty("rows")[0].EnumerateObject().Select(property => property.Name + " " + property.Value),
            Is.EqualTo(new[]
            {
                "label I1 Know how to have a say", "note 40 of 68 asked", "share 0.588", "low 0.47", "high 0.698", "bar 0.5",
            }));
        Assert.That(blocks[2].GetProperty("rows")[4].TryGetProperty("second", out _), Is.False, "what is not shown is left out");
        Assert.That(blocks[2].GetProperty("rows")[4].GetProperty("secondText").GetString(), Is.EqualTo("[c]"));
        Assert.That(blocks[3].GetProperty("thresholds")[0].GetProperty("value").GetDouble(), Is.EqualTo(-6));
        Assert.That(blocks[3].GetProperty("rows")[1].GetProperty("bars").GetArrayLength(), Is.EqualTo(4));
        Assert.That(blocks[3].GetProperty("rows")[1].GetProperty("sum").GetDouble(), Is.EqualTo(9));
        Assert.That(blocks[4].GetProperty("rungs").EnumerateArray().Select(rung => rung.GetString()),
            Is.EqualTo(SampleFigures.Rungs));
        Assert.That(blocks[4].GetProperty("rows")[2].GetProperty("highest").GetInt32(), Is.EqualTo(5));
        Assert.That(blocks[5].GetProperty("links")[1].GetProperty("count").GetInt32(), Is.EqualTo(17));
        foreach (var (block, figure) in blocks.Zip(SampleFigures.All))
        {
            Assert.That(block.GetProperty("title").GetString(), Is.EqualTo(figure.Title));
            Assert.That(block.GetProperty("description").GetString(), Is.EqualTo(figure.Description));
        }
    }

    [Test]
    public void RenderJson_FigureOfAPlugInAndQuote_HaveTypesOfTheirOwn()
    {
        var blocks = Blocks(new PlugInFigure { Title = "t", Description = "d" }, SampleFigures.Quote);

        Assert.That(blocks[0].GetProperty("type").GetString(), Is.EqualTo("figure"));
        Assert.That(blocks[1].GetProperty("type").GetString(), Is.EqualTo("quote"));
        Assert.That(blocks[1].GetProperty("text")[0].GetProperty("text").GetString(), Does.StartWith("They moved"));
        Assert.That(blocks[1].GetProperty("attribution")[0].GetProperty("text").GetString(), Does.StartWith("Man on"));
    }

    [Test]
    public void RenderMarkdown_Quote_IsABlockQuotation() => Assert.That(
        AnnexText.Render(new MarkdownAnnexRenderer(), SampleFigures.Document(SampleFigures.Quote)),
        Does.Contain("> “They moved the pick-up point after a few of us had asked. Nobody told us that it was because of "
            + "us.”\n>\n> — Man on unpaid work, telephone interview by inspectors\n"));

    [Test]
    public void RenderMarkdown_Figure_IsItsTitleAndDescription() => Assert.That(
        AnnexText.Render(new MarkdownAnnexRenderer(), SampleFigures.Document(SampleFigures.Chain)),
        Does.EndWith("**What came of what people said**\n\n"
            + "Of 34 traceable views, 17 became proposals, 13 were decided, 6 were carried out and 4 were fed back.\n"));

    private static List<JsonElement> Blocks(params AnnexBlock[] blocks)
    {
        var json = JsonDocument.Parse(AnnexText.Bytes(new JsonAnnexRenderer(), SampleFigures.Document(blocks)));
        return [.. json.RootElement.GetProperty("sections")[0].GetProperty("blocks").EnumerateArray()];
    }

    private sealed record PlugInFigure : FigureBlock;

    private sealed record PlugInBlock : AnnexBlock;
}
