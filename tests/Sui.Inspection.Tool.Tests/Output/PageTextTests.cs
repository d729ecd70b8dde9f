using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Tests.Output;

/// <summary>Text in 80 columns.</summary>
public sealed class PageTextTests
{
    private static string[] Print(Action<PageText> print)
    {
        using var output = new StringWriter { NewLine = "\n" };
        print(new PageText(output));
        return output.ToString().TrimEnd('\n').Split('\n');
    }

    [Test]
    public void Paragraph_LongerThanALine_EndsBetweenWords()
    {
        var lines = Print(page => page.Paragraph(string.Join(' ', Enumerable.Repeat("abcdefghi", 17)), 2, 4));

        // 2 + 7 · 9 + 6 = 71, an eighth word would end at 81; 4 + 7 · 9 + 6 = 73.
        Assert.That(lines.Select(line => line.Length), Is.EqualTo(new[] { 71, 73, 33 }));
    }

    [Test]
    public void Paragraph_WithAWordLongerThanALine_KeepsItWhole() =>
        Assert.That(Print(page => page.Paragraph("a " + new string('b', 90) + " c")), Is.EqualTo(new[] { "a", new string('b', 90), "c" }));

    [Test]
    public void Paragraph_WithControlCharacters_HasNone() =>
        Assert.That(Print(page => page.Paragraph("a\u001b[2Jb\nc")).Single(), Is.EqualTo("a [2Jb c"));

    // 80 columns less the indent of 2, the gap of 2 and the 5 of 'Count' leave 71 for the name.
    [Test]
    public void Table_WithRoomForEveryWord_StandsInColumns() => Assert.That(
        Print(page => page.Section(new PageSection(
            "T", [], new PageTable(["Name", ">Count"], [["one", "1"], [string.Join(' ', Enumerable.Repeat("abcdefghi", 8)), "12"]]), []))),
        Is.EqualTo(new[]
        {
            string.Empty,
            "T",
            "  Name                                                                     Count",
            "  -----------------------------------------------------------------------  -----",
            "  one                                                                          1",
            "  abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi abcdefghi       12",
            "  abcdefghi",
        }));

    [Test]
    public void Table_WithoutRoomForEveryWord_IsStacked() => Assert.That(
        Print(page => page.Section(new PageSection("T", [], new PageTable(["Name", "Other"], [[new string('a', 50), new string('b', 50)]]), []))),
        Is.EqualTo(new[] { string.Empty, "T", "  " + new string('a', 50), "    Other: " + new string('b', 50) }));
}
