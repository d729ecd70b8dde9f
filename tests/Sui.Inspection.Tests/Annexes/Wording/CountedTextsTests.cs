using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tests.Annexes.Wording;

[TestFixture]
internal sealed class CountedTextsTests
{
    private static readonly PrintTerms EnglishTerms = new(new("person on probation"), new("people on probation"));

    private static readonly PrintTerms BothTerms = new(
        new([new("en", "person on probation"), new("cy", "person ar brawf")]),
        new([new("en", "people on probation"), new("cy", "pobl ar brawf")]));

    [TestCase(0, "dim un")]
    [TestCase(1, "un gris")]
    [TestCase(2, "dau ris")]
    [TestCase(3, "tri gris")]
    [TestCase(4, "4 gris")]
    [TestCase(6, "chwe gris")]
    [TestCase(106, "106 gris")]
    public void Count_AllCategories_EachHasItsText(int number, string expected) => Assert.That(
        Welsh(
            ("k.zero", "dim un"), ("k.one", "un gris"), ("k.two", "dau ris"), ("k.few", "tri gris"), ("k.many", "chwe gris"),
            ("k.other", "{n} gris")).Count("k", number),
        Is.EqualTo(expected));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(6)]
    public void Count_CategoryLeftOut_FallsBackToOther(int number) =>
        Assert.That(Welsh(("k.other", "{N} gris")).Count("k", number), Is.EqualTo($"{number} gris"));

    [Test]
    public void Count_NeitherCategoryNorOther_NamesTheKey() => Assert.That(
        () => Welsh(("k.one", "un")).Count("k", 2), Throws.InvalidOperationException.With.Message.Contains("k.other"));

    [Test]
    public void Say_InflectedPlace_IsMutated()
    {
        var words = Welsh(("k", "o {people.soft}, gyda {people.aspirate}: {People}; {what.soft}"));
        Assert.That(
            words.Say("k", ("what", "Gwybodaeth")), Is.EqualTo("o bobl ar brawf, gyda phobl ar brawf: Pobl ar brawf; Wybodaeth"));
    }

    [Test]
    public void Say_InflectedPlaceInAnotherLanguage_StaysAsItIs()
    {
        var words = new AnnexWording("cy", new FixedTexts(("k", "o {people.soft}; {People}")), new WelshRules(), EnglishTerms);
        Assert.That(words.Say("k"), Is.EqualTo(
            $"o {LanguageMarks.Mark("people on probation", "en")}; {LanguageMarks.Mark("People on probation", "en")}"));
    }

    [TestCase("{people.dative}", "people.dative")]
    [TestCase("{nothing.soft}", "nothing")]
    public void Say_UnknownFormOrPlace_NamesIt(string text, string named) => Assert.That(
        () => Welsh(("k", text)).Say("k"), Throws.InvalidOperationException.With.Message.Contains($"'{named}'"));

    [Test]
    public void Say_InflectedPlaceInEnglish_IsRefused() => Assert.That(
        () => new AnnexWording("en", new FixedTexts(("k", "{people.soft}")), new EnglishRules(), BothTerms).Say("k"),
        Throws.InvalidOperationException.With.Message.Contains("'en' lacks"));

    private static AnnexWording Welsh(params (string Key, string Text)[] texts) =>
        new("cy", new FixedTexts(texts), new WelshRules(), BothTerms);
}
