using System.Globalization;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tests.Annexes.Wording;

[TestFixture]
internal sealed class WelshRulesTests
{
    private readonly AnnexWording _words = AnnexWording.In("cy", TestFramework.Create());
    private readonly WelshRules _rules = new();

    // CLDR, supplemental/plurals.xml, cardinal, cy: zero n = 0; one n = 1; two n = 2; few n = 3; many n = 6; other the rest.
    [Test]
    public void PluralForm_Numbers_FollowCldr()
    {
        var named = new Dictionary<int, string> { [0] = "zero", [1] = "one", [2] = "two", [3] = "few", [6] = "many" };
        Assert.That(
            Enumerable.Range(0, 201).Select(_rules.PluralForm),
            Is.EqualTo(Enumerable.Range(0, 201).Select(number => named.GetValueOrDefault(number, "other"))));
    }

    // The months' names as in Geiriadur yr Academi; CLDR has the same.
    [TestCase(1, "Ionawr", "Ion")]
    [TestCase(2, "Chwefror", "Chwef")]
    [TestCase(3, "Mawrth", "Maw")]
    [TestCase(4, "Ebrill", "Ebr")]
    [TestCase(5, "Mai", "Mai")]
    [TestCase(6, "Mehefin", "Meh")]
    [TestCase(7, "Gorffennaf", "Gorff")]
    [TestCase(8, "Awst", "Awst")]
    [TestCase(9, "Medi", "Medi")]
    [TestCase(10, "Hydref", "Hyd")]
    [TestCase(11, "Tachwedd", "Tach")]
    [TestCase(12, "Rhagfyr", "Rhag")]
    public void Date_EveryMonth_HasItsWelshName(int month, string name, string shortName)
    {
        Assert.That(EvidenceDate.TryParse($"2019-{month:00}-03", out var day), Is.True);
        Assert.That(EvidenceDate.TryParse($"2019-{month:00}", out var whole), Is.True);
        Assert.That(_words.Date(new DateOnly(2019, month, 3)), Is.EqualTo($"3 {name} 2019"));
        Assert.That(_words.Date(day!), Is.EqualTo($"3 {name} 2019"));
        Assert.That(_words.ShortDate(day!), Is.EqualTo($"3\u00A0{shortName}\u00A02019"));
        Assert.That(_words.ShortDate(whole!), Is.EqualTo($"{shortName}\u00A02019"));
    }

    [TestCase("2019-06-03", "2019-06-07", "3 i 7 Mehefin 2019")]
    [TestCase("2019-05-28", "2019-06-07", "28 Mai i 7 Mehefin 2019")]
    [TestCase("2018-06-01", "2019-05-31", "1 Mehefin 2018 i 31 Mai 2019")]
    [TestCase("2019-06-03", "2019-06-03", "3 Mehefin 2019")]
    public void Span_Days_LeavesOutWhatBothHaveInCommon(string from, string to, string expected) => Assert.That(
        _words.Span(new Period(
            DateOnly.Parse(from, CultureInfo.InvariantCulture), DateOnly.Parse(to, CultureInfo.InvariantCulture))),
        Is.EqualTo(expected));

    [Test]
    public void Number_Any_IsInFiguresAsInEnglish()
    {
        Assert.That(_words.Number(0), Is.EqualTo("0"));
        Assert.That(_words.Number(7), Is.EqualTo("7"));
        Assert.That(_words.Number(1050), Is.EqualTo("1,050"));
        Assert.That(_words.Figure(1234.5, 2), Is.EqualTo("1,234.5"));
        Assert.That(_words.Figure(-2.583, 1), Is.EqualTo("\u22122.6"));
        Assert.That(_words.Figure(-0.001, 1), Is.EqualTo("0"));
    }

    [Test]
    public void Of_TwoNumbers_AreInFigures() => Assert.That(_words.Of(12, 14), Is.EqualTo("12 o 14"));

    [TestCase("rhannu grym", "Rhannu grym")]
    [TestCase("llwyth achosion", "Llwyth achosion")]
    [TestCase("ŵyn", "Ŵyn")]
    [TestCase("", "")]
    public void Capitalise_Digraph_CapitalisesItsFirstLetterOnly(string text, string expected) =>
        Assert.That(_words.Capitalise(text), Is.EqualTo(expected));

    [TestCase("Rhannu grym", "rhannu grym")]
    [TestCase("A ofynnir i bobl", "a ofynnir i bobl")]
    [TestCase("Y bobl", "y bobl")]
    [TestCase("C1 yw hwn", "C1 yw hwn")]
    [TestCase("HMPPS", "HMPPS")]
    public void MidSentence_FirstLetter_IsSmallUnlessItIsAnAbbreviation(string text, string expected) =>
        Assert.That(_words.MidSentence(text), Is.EqualTo(expected));
}
