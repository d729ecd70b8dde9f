using System.Text.RegularExpressions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Markdown;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed partial class MarkdownAnnexRendererTests
{
    [TestCase("a | b", @"a \| b")]
    [TestCase("<b>&amp;", @"\<b\>\&amp;")]
    [TestCase("[x](y)", @"\[x\](y)")]
    [TestCase("*a* _b_ `c` ~d~", @"\*a\* \_b\_ \`c\` \~d\~")]
    [TestCase("# no heading", @"\# no heading")]
    [TestCase("1. no list", @"1\. no list")]
    [TestCase("- no list", @"\- no list")]
    [TestCase("+6 of 1.4.4(e)", "+6 of 1.4.4(e)")]
    [TestCase("back\\slash", @"back\\slash")]
    [TestCase("two\nlines\t here", "two lines here")]
    [TestCase("see www.example.org.", @"see www\.example.org.")]
    [TestCase("(WWW.example.org)", @"(WWW\.example.org)")]
    [TestCase("awww.example", "awww.example")]
    [TestCase("http://example.org", @"http\://example.org")]
    [TestCase("https://www.example.org", @"https\://www\.example.org")]
    [TestCase(".example.org, the rest of a run", @"\.example.org, the rest of a run")]
    [TestCase("a: b/c", "a: b/c")]
    public void Escape_Markup_BecomesText(string text, string expected) =>
        Assert.That(MarkdownText.Escape(text), Is.EqualTo(expected));

    [TestCase(AnnexAudience.Published)]
    [TestCase(AnnexAudience.Working)]
    public void Render_Tables_HaveAsManyCellsInEveryRow(AnnexAudience audience) =>
        AssertTables(AnnexText.Compose(RichCase.Create().Build(), audience));

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Render_HostileText_StaysText(string name)
    {
        var document = HostileText.Everywhere(HostileText.Text(name));
        var page = AnnexText.Render(new MarkdownAnnexRenderer(), document);

        AssertTables(document);
        Assert.That(Bare().Matches(page).Select(match => match.Value).Where(tag => !Own().IsMatch(tag)), Is.Empty);
        Assert.That(page, Does.Not.Contain("](<javascript").And.Not.Contain("\0"));
        Assert.That(page.Split('\n').Count(line => line.StartsWith('#')), Is.EqualTo(3), "headings");
    }

    [Test]
    public void Render_Headings_SkipNoLevel()
    {
        var levels = AnnexText.Render(new MarkdownAnnexRenderer(), AnnexText.Published(RichCase.Create())).Split('\n')
            .Where(line => line.StartsWith('#')).Select(line => line.TakeWhile(letter => letter == '#').Count()).ToList();

        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Zip(levels.Skip(1)).All(pair => pair.Second - pair.First <= 1), Is.True);
    }

    private static void AssertTables(AnnexDocument document)
    {
        var rows = AnnexText.Render(new MarkdownAnnexRenderer(), document).Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal));
        var expected = AnnexText.Tables(document)
            .SelectMany(table => Enumerable.Repeat(table.Columns.Count + 1, table.Rows.Count + 2));

        Assert.That(rows.Select(row => Pipe().Count(row)), Is.EqualTo(expected));
    }

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*\|")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*<[^>\n]*>")]
    private static partial Regex Bare();

    /// <summary>The angle brackets that the renderer itself writes: anchors, and addresses of links.</summary>
    [GeneratedRegex(@"^(<a id=""[a-z0-9-]+"">|</a>|<https://[^<>\s|]*>)$")]
    private static partial Regex Own();
}
