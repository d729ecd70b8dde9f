using Sui.Inspection.Text;

namespace Sui.Inspection.Tests.Text;

[TestFixture]
internal sealed class WordingTests
{
    [TestCase(0, "row", "0 rows")]
    [TestCase(1, "row", "1 row")]
    [TestCase(2, "row", "2 rows")]
    [TestCase(12345, "hidden sheet", "12,345 hidden sheets")]
    [TestCase(2, "reply", "2 replies")]
    [TestCase(2, "criterion", "2 criteria")]
    [TestCase(2, "person", "2 people")]
    public void Count_OfANoun_IsInEnglish(long value, string one, string expected) =>
        Assert.That(Wording.Count(value, one), Is.EqualTo(expected));
}
