using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Tests.Annexes.Wording;

[TestFixture]
internal sealed class WelshSoundTests
{
    private readonly AnnexWording _words = AnnexWording.In("cy", TestFramework.Create());

    // 'Ac' before a vowel; 'a' before a consonant, h and the consonant that a figure or a letter is read with.
    [TestCase("cyfweliadau", "a")]
    [TestCase("hawliau", "a")]
    [TestCase("llwybrau", "a")]
    [TestCase("arolygon", "ac")]
    [TestCase("elfennau", "ac")]
    [TestCase("iaith", "ac")]
    [TestCase("ochr", "ac")]
    [TestCase("undeb", "ac")]
    [TestCase("wyneb", "ac")]
    [TestCase("ystadegau", "ac")]
    [TestCase("ŵyn", "ac")]
    [TestCase("Ânt", "ac")]
    [TestCase("“arsylwi”", "ac")]
    [TestCase("(data)", "a")]
    [TestCase("Wrecsam", "a")]
    [TestCase("mae", "ac")]
    [TestCase("maen", "a")]
    [TestCase("felly", "ac")]
    [TestCase("C1", "a")]
    [TestCase("P2 (“Mae cynigion”)", "a")]
    [TestCase("S4C", "ac")]
    [TestCase("E7", "ac")]
    [TestCase("U1", "ac")]
    [TestCase("1", "ac")]
    [TestCase("8 o 12", "ac")]
    [TestCase("10", "a")]
    [TestCase("11", "ac")]
    [TestCase("18", "ac")]
    [TestCase("21", "a")]
    [TestCase("85%", "ac")]
    [TestCase("100", "a")]
    [TestCase("800", "ac")]
    [TestCase("1,050", "a")]
    [TestCase("11,000", "ac")]
    [TestCase("2019", "a")]
    [TestCase("1999", "a")]
    [TestCase("1.5", "ac")]
    public void And_LastItem_ChoosesTheConjunction(string last, string conjunction) =>
        Assert.That(new WelshRules().And(last), Is.EqualTo(conjunction));

    [Test]
    public void List_Items_AreJoinedWithTheMutationOfTheConjunction()
    {
        Assert.That(_words.List(["I1"]), Is.EqualTo("I1"));
        Assert.That(_words.List(["I1", "I2", "C1"]), Is.EqualTo("I1, I2 a C1"));
        Assert.That(_words.List(["C1", "E7"]), Is.EqualTo("C1 ac E7"));
        Assert.That(_words.List(["arolygon", "cyfweliadau"]), Is.EqualTo("arolygon a chyfweliadau"));
        Assert.That(_words.List(["cyfweliadau", "arolygon"]), Is.EqualTo("cyfweliadau ac arolygon"));
        Assert.That(_words.List([]), Is.Empty);
    }

    [Test]
    public void List_LastItemInAnotherLanguage_IsReadWithoutItsMark()
    {
        var last = LanguageMarks.Mark("Annual survey", "en");
        Assert.That(_words.List(["cofnodion", last]), Is.EqualTo("cofnodion ac " + last));
    }

    [Test]
    public void List_LastItemInAnotherLanguage_IsNotMutated()
    {
        var last = LanguageMarks.Mark("Council minutes", "en");
        Assert.That(_words.List(["cofnodion", last]), Is.EqualTo("cofnodion a " + last));
    }

    [Test]
    public void Either_Items_AreJoinedByNeuWithItsMutation()
    {
        Assert.That(_words.Either(["I1", "I2", "C1"]), Is.EqualTo("I1, I2 neu C1"));
        Assert.That(_words.Either(["arolygon", "cyfweliadau"]), Is.EqualTo("arolygon neu gyfweliadau"));
    }

    [TestCase("")]
    [TestCase("…")]
    public void StartsWithVowel_NothingToRead_IsFalse(string text) => Assert.That(WelshSound.StartsWithVowel(text), Is.False);
}
