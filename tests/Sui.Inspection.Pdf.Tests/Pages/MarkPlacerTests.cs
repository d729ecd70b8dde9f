using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Pages;

namespace Sui.Inspection.Pdf.Tests.Pages;

internal sealed class MarkPlacerTests
{
    [Test]
    public void Show_MarkOnASmallAndALargeLetter_IsRaisedOverTheLargeOneOnly()
    {
        Assert.That(Rises("x\u0302"), Is.EqualTo(new[] { 0.0 }));
        Assert.That(Rises("X\u0302")[0], Is.InRange(1.0, 3.0), "at 10 points capitals are about 1.6 points taller than x");
    }

    [Test]
    public void Show_TwoMarksAbove_StandOnOneAnother()
    {
        var rises = Rises("x\u0302\u0301");
        Assert.That(rises[1], Is.GreaterThan(rises[0] + 1));
    }

    [Test]
    public void Show_MarkBelow_IsNotRaised() => Assert.That(Rises("X\u0323"), Is.All.LessThanOrEqualTo(0));

    [Test]
    public void Show_Mark_GoesBackByWhatItMoved()
    {
        var numbers = Operators("x\u0302y").Split('[', ']').Where((_, index) => index % 2 == 1)
            .SelectMany(array => System.Text.RegularExpressions.Regex.Matches(array, @"(?<=[>\[]|^)-?\d+(?=<|>|$)"))
            .Select(match => int.Parse(match.Value)).ToList();
        Assert.That(numbers, Has.Count.EqualTo(2));
        Assert.That(numbers.Sum(), Is.Zero);
        Assert.That(numbers[0], Is.GreaterThan(100), "back from the end of the letter to its middle");
    }

    private static List<double> Rises(string text) => [.. System.Text.RegularExpressions.Regex
        .Matches(Operators(text), @"(-?[\d.]+) Ts <").Select(match => double.Parse(match.Groups[1].Value))];

    private static string Operators(string text)
    {
        var content = new PdfBuffer();
        MarkPlacer.Show(content, new FontUsage(FontStyle.Regular), text, 10);
        return System.Text.Encoding.ASCII.GetString(content.Written);
    }
}
