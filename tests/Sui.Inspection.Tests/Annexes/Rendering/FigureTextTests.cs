using System.Globalization;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Pdf;

namespace Sui.Inspection.Tests.Annexes.Rendering;

[TestFixture]
internal sealed class FigureTextTests
{
    [TestCase("", 100, 3, new string[0])]
    [TestCase(" \t\n ", 100, 3, new string[0])]
    [TestCase("one two", 400, 3, new[] { "one two" })]
    [TestCase("one\n two", 400, 3, new[] { "one two" })]
    [TestCase("one two", 1, 30, new[] { "o", "n", "e", "t", "w", "o" })]
    public void Wrap_Text_BreaksAtSpacesAndCutsWhatIsTooWide(string text, double width, int most, string[] expected) =>
        Assert.That(FigureText.Wrap(text, width, most), Is.EqualTo(expected));

    [Test]
    public void Wrap_Hyphen_IsAPlaceToBreakBetweenLettersOnly()
    {
        var width = FigureText.Width("decision-") + 0.1;

        Assert.That(FigureText.Wrap("decision-making", width, 3), Is.EqualTo(new[] { "decision-", "making" }));
        Assert.That(FigureText.Wrap("aaa 1-2", FigureText.Width("aaa 1-"), 3), Is.EqualTo(new[] { "aaa", "1-2" }));
    }

    [Test]
    public void Wrap_MoreThanFits_EndsWithAnEllipsisInsideTheWidth()
    {
        var lines = FigureText.Wrap(string.Join(' ', Enumerable.Repeat("ymgynghori", 50)), 120, 3);

        Assert.That(lines, Has.Count.EqualTo(3));
        Assert.That(lines[2], Does.EndWith("…"));
        Assert.That(lines.Take(2), Has.None.Contains("…"));
        Assert.That(lines.Select(line => PdfTextMeasure.Width(line, 10)), Has.All.LessThanOrEqualTo(120));
    }

    [Test]
    public void Wrap_JustFits_HasNoEllipsis()
    {
        var width = FigureText.Width("one two") + 0.01;

        Assert.That(FigureText.Wrap("one two one two", width, 2), Is.EqualTo(new[] { "one two", "one two" }));
        Assert.That(FigureText.Wrap("one two one two one", width, 2)[1], Does.EndWith("…"));
    }

    [Test]
    public void Wrap_LongWord_IsCutBetweenVisibleCharacters()
    {
        var word = string.Concat(Enumerable.Repeat("e\u0301\U0001F600", 40));
        var lines = FigureText.Wrap(word, 60, 100);

        Assert.That(string.Concat(lines), Is.EqualTo(word));
        Assert.That(lines.Any(line => char.IsLowSurrogate(line[0]) || line[0] == '\u0301'), Is.False);
        Assert.That(lines.Sum(line => StringInfo.ParseCombiningCharacters(line).Length), Is.EqualTo(80));
    }

    [Test]
    public void Wrap_TenThousandCharacters_TakesOnlyTheLinesAskedFor()
    {
        var lines = FigureText.Wrap(new string('w', 10_000), 200, 4);

        Assert.That(lines, Has.Count.EqualTo(4));
        Assert.That(lines[3], Does.EndWith("…"));
    }

    [TestCase("Share of those asked")]
    [TestCase("0123456789%")]
    [TestCase("Cyfranogiad defnyddwyr gwasanaeth ŵŷ")]
    public void Width_AnyText_LeavesATenthForWiderFonts(string text) =>
        Assert.That(FigureText.Width(text, 10), Is.GreaterThanOrEqualTo(PdfTextMeasure.Width(text, 10) * 1.1));

    [Test]
    public void Widest_Texts_StaysBetweenItsEnds()
    {
        Assert.That(FigureText.Widest([], 60, 100), Is.EqualTo(60));
        Assert.That(FigureText.Widest(["a"], 60, 100), Is.EqualTo(60));
        Assert.That(FigureText.Widest(["a", new string('w', 500)], 60, 100), Is.EqualTo(100));
        Assert.That(FigureText.Widest(["Consultation"], 0, 100), Is.EqualTo(FigureText.Width("Consultation")));
    }
}
