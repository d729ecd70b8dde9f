using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Markdown;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>Shares that are drawn in cells of tables.</summary>
[TestFixture]
internal sealed partial class ShareMarkTests
{
    private static readonly ShareMark Mark = new() { Share = 0.588, Low = 0.47, High = 0.698, Bar = 0.5 };

    // The track goes from 6 to 114 of 120 points.
    [Test]
    public void Draw_Share_StandsWhereItsNumbersSay()
    {
        var shapes = ShareFigure.Draw(Mark).Shapes;
        var dot = shapes.OfType<CircleShape>().Single();
        var whisker = shapes.OfType<LineShape>().Where(line => line.Stroke.Tone == FigureTone.Dark).ToList();
        var bar = shapes.OfType<LineShape>().Single(line => line.Stroke.Tone == FigureTone.Accent);

        Assert.That(dot.Centre.X, Is.EqualTo(6 + (108 * 0.588)).Within(1e-9));
        Assert.That(whisker, Has.Count.EqualTo(3));
        Assert.That(whisker.Min(line => line.From.X), Is.EqualTo(6 + (108 * 0.47)).Within(1e-9));
        Assert.That(whisker.Max(line => line.To.X), Is.EqualTo(6 + (108 * 0.698)).Within(1e-9));
        Assert.That(bar.From.X, Is.EqualTo(60));
        Assert.That(shapes.OfType<PolygonShape>().Single().Fill, Is.EqualTo(FigureTone.Accent));
        Assert.That(
            shapes.OfType<LineShape>().Where(line => line.Stroke.Tone == FigureTone.Muted).Select(line => line.From.X),
            Is.EqualTo(new[] { 6, 60, 114 }));
    }

    [Test]
    public void Draw_ShareWithoutABar_HasNone() => Assert.That(
        ShareFigure.Draw(Mark with { Bar = null }).Shapes.OfType<PolygonShape>(), Is.Empty);

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_NumbersBeyondTheContract_GivesADocument(IAnnexRenderer renderer)
    {
        double[] numbers = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -5, 7, 1e300];
        var marks = numbers.Select(number => new ShareMark { Share = number, Low = number, High = number, Bar = number })
            .Append(Mark with { Share = double.NaN }).Append(Mark with { Low = 0.9, High = 0.1 });

        Assert.That(AnnexText.Bytes(renderer, Document([.. marks])), Is.Not.Empty);
        foreach (var shape in marks.SelectMany(mark => ShareFigure.Draw(mark).Shapes).OfType<LineShape>())
        {
            Assert.That(new[] { shape.From.X, shape.To.X }, Is.All.InRange(6, 114));
        }
    }

    [Test]
    public void RenderHtml_Mark_IsADrawingThatIsNotSpoken()
    {
        var html = AnnexText.Render(new HtmlAnnexRenderer(), Document(Mark));
        var svg = XElement.Parse(Drawing().Match(html).Value);

        Assert.That(svg.Attribute("aria-hidden")?.Value, Is.EqualTo("true"));
        Assert.That(svg.Attribute("viewBox")?.Value, Is.EqualTo("0 0 120 17"));
        Assert.That(svg.Attribute("width")?.Value, Is.EqualTo("100%"));
        Assert.That(html, Does.Contain("<td role=\"cell\" data-label=\"Share\">40 of 68<svg"));
        Assert.That(svg.Elements().Select(element => element.Name.LocalName).Distinct(),
            Is.EquivalentTo(new[] { "rect", "line", "polygon", "circle" }));
    }

    [Test]
    public void RenderMarkdown_Mark_IsLeftToTheText() => Assert.That(
        AnnexText.Render(new MarkdownAnnexRenderer(), Document(Mark)), Does.Contain("| Row | 40 of 68 |\n"));

    [Test]
    public void RenderJson_Mark_StandsBesideTheTextOfItsCellOnly()
    {
        var json = AnnexText.Bytes(new JsonAnnexRenderer(), Document(Mark, Mark with { Bar = null, Share = double.NaN }));
        var rows = JsonDocument.Parse(json).RootElement.GetProperty("sections")[0].GetProperty("blocks")[0].GetProperty("rows");
        using var schema = new JsonSchemaChecker(
            File.ReadAllBytes(Path.Combine(Repository.Root(), "schemas", "annex-1.schema.json")));

        Assert.That(rows[0][0].ValueKind, Is.EqualTo(JsonValueKind.Array), "a cell without a mark is its text, as ever");
        Assert.That(rows[0][1].GetProperty("text")[0].GetProperty("text").GetString(), Is.EqualTo("40 of 68"));
        Assert.That(Members(rows[0][1]), Is.EqualTo(new[] { "share 0.588", "low 0.47", "high 0.698", "bar 0.5" }));
        Assert.That(Members(rows[1][1]), Is.EqualTo(new[] { "low 0.47", "high 0.698" }));
        Assert.That(schema.Check(json), Is.Empty);

        static IEnumerable<string> Members(JsonElement cell) =>
            cell.GetProperty("mark").EnumerateObject().Select(member => member.Name + " " + member.Value);
    }

    private static AnnexDocument Document(params ShareMark[] marks) => SampleFigures.Document(new TableBlock(
        "Shares", [new("Question", 2), new("Share")],
        [.. marks.Select(mark => (IReadOnlyList<TableCell>)["Row", new([new TextRun("40 of 68")]) { Mark = mark }])]));

    [GeneratedRegex("<svg[^>]*class=\"mark\".*?</svg>")]
    private static partial Regex Drawing();
}
