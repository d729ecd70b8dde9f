using System.Text;
using Sui.Inspection.Text;

namespace Sui.Inspection.Tests.Text;

/// <summary>Exports that no spreadsheet runs. The dangerous starts are those of OWASP's page on CSV injection.</summary>
internal sealed class SafeCsvTests
{
    [TestCase("=1+1")]
    [TestCase("+1+1")]
    [TestCase("-1+1")]
    [TestCase("@SUM(A1)")]
    [TestCase("\t=1+1")]
    [TestCase("\r=1+1")]
    [TestCase("\n=1+1")]
    [TestCase(" =1+1")]
    [TestCase("\u00a0=1+1")]
    [TestCase("\u200b=1+1")]
    [TestCase("\uFEFF=1+1")]
    [TestCase("＝1+1")]
    [TestCase("＋1")]
    [TestCase("－1")]
    [TestCase("＠A1")]
    [TestCase("=cmd|' /C calc'!A0")]
    [TestCase("-2+3+cmd|' /C calc'!D2")]
    [TestCase("-")]
    [TestCase("+44 7700 900123")]
    public void Text_LikeAFormula_GetsAnApostropheOnce(string text)
    {
        var cell = Write(csv => csv.Text(text));

        Assert.That(cell.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal), Is.EqualTo("'" + text));
    }

    [TestCase("-5")]
    [TestCase("-0.5")]
    [TestCase("84")]
    [TestCase("They said = or -")]
    public void Text_NumberOrPlain_StaysAsItIs(string text) => Assert.That(Write(csv => csv.Text(text)), Is.EqualTo(text));

    [Test]
    public void Row_NumbersDatesAndNull_StayWhatTheyAre() => Assert.That(
        Write(csv => csv.Number(-5).Number(0.1).Number(null).Day(new DateOnly(2019, 6, 14)).Text(null)), Is.EqualTo("-5,0.1,,2019-06-14,"));

    [Test]
    public void Text_QuotesCommasAndBreaks_AreQuoted() => Assert.That(
        Write(csv => csv.Text("a,b").Text("say \"no\"").Text("two\nlines")), Is.EqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\""));

    private static string Write(Action<SafeCsv> write)
    {
        using var memory = new MemoryStream();
        using (var csv = SafeCsv.Create(memory))
        {
            write(csv);
            csv.EndRow();
        }

        var text = Encoding.UTF8.GetString(memory.ToArray());
        Assert.That(text, Does.StartWith("\uFEFF"));
        Assert.That(text, Does.EndWith("\r\n"));
        return text[1..^2];
    }
}
