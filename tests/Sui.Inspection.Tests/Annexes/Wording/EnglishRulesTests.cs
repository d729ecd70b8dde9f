using Sui.Inspection.Annexes.Wording;

namespace Sui.Inspection.Tests.Annexes.Wording;

[TestFixture]
internal sealed class EnglishRulesTests
{
    private readonly AnnexWording _words = AnnexWording.In("en", TestFramework.Create());

    // In words up to twenty, in figures from there on.
    [TestCase(0, "none")]
    [TestCase(1, "one")]
    [TestCase(2, "two")]
    [TestCase(3, "three")]
    [TestCase(4, "four")]
    [TestCase(5, "five")]
    [TestCase(6, "six")]
    [TestCase(7, "seven")]
    [TestCase(8, "eight")]
    [TestCase(9, "nine")]
    [TestCase(10, "ten")]
    [TestCase(11, "eleven")]
    [TestCase(12, "twelve")]
    [TestCase(13, "thirteen")]
    [TestCase(14, "fourteen")]
    [TestCase(15, "fifteen")]
    [TestCase(16, "sixteen")]
    [TestCase(17, "seventeen")]
    [TestCase(18, "eighteen")]
    [TestCase(19, "nineteen")]
    [TestCase(20, "twenty")]
    [TestCase(21, "21")]
    [TestCase(1234, "1,234")]
    public void Number_InEnglish_IsInWordsUpToTwenty(int number, string expected) =>
        Assert.That(_words.Number(number), Is.EqualTo(expected));
}
