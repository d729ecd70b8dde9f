using System.Text;
using Sui.Inspection.Text;

namespace Sui.Inspection.Tests.Text;

/// <summary>The quick look at cells for words that tests are told by.</summary>
internal sealed class TestWordsTests
{
    [Test]
    public void MayBe_WordAnywhereInCell_IsSeen([Values("test", "TEST", "Prawf", "dummy", "practice", "Ymarfer")] string word)
    {
        for (var length = word.Length; length <= TestWords.Longest; length++)
        {
            for (var before = 0; before <= length - word.Length; before++)
            {
                var cell = new string('e', before) + word + new string('x', length - word.Length - before);
                Assert.That(TestWords.MayBe(Encoding.UTF8.GetBytes(cell)), Is.True, cell);
            }
        }
    }

    [TestCase("")]
    [TestCase("tes")]
    [TestCase("They listened to us and something was done about it, twice")]
    [TestCase("Pa wyddom, dim ond y pethau a ddywedwyd wrthym, dros y ffôn")]
    public void MayBe_OtherWords_AreNot(string cell) => Assert.That(TestWords.MayBe(Encoding.UTF8.GetBytes(cell)), Is.False);

    [TestCase("dummy entry")]
    [TestCase("Practice call with a colleague")]
    [TestCase("TEST - ignore")]
    [TestCase("Prawf - anwybyddwch")]
    [TestCase("Galwad ymarfer")]
    public void Are_WhatMayBe_IsSeenByBoth(string cell)
    {
        Assert.That(TestWords.Are(cell), Is.True);
        Assert.That(TestWords.MayBe(Encoding.UTF8.GetBytes(cell)), Is.True);
    }
}
