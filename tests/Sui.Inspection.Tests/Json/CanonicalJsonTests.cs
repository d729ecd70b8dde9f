using Sui.Inspection.Json;

namespace Sui.Inspection.Tests.Json;

[TestFixture]
internal sealed class CanonicalJsonTests
{
    // RFC 8785, appendix B: the bits of a number and its text.
    [TestCase(0x0000000000000000ul, "0")]
    [TestCase(0x8000000000000000ul, "0")]
    [TestCase(0x0000000000000001ul, "5e-324")]
    [TestCase(0x8000000000000001ul, "-5e-324")]
    [TestCase(0x7feffffffffffffful, "1.7976931348623157e+308")]
    [TestCase(0x4340000000000000ul, "9007199254740992")]
    [TestCase(0xc340000000000000ul, "-9007199254740992")]
    [TestCase(0x4430000000000000ul, "295147905179352830000")]
    [TestCase(0x44b52d02c7e14af5ul, "9.999999999999997e+22")]
    [TestCase(0x44b52d02c7e14af6ul, "1e+23")]
    [TestCase(0x44b52d02c7e14af7ul, "1.0000000000000001e+23")]
    [TestCase(0x444b1ae4d6e2ef4eul, "999999999999999700000")]
    [TestCase(0x444b1ae4d6e2ef50ul, "1e+21")]
    [TestCase(0x3eb0c6f7a0b5ed8cul, "9.999999999999997e-7")]
    [TestCase(0x3eb0c6f7a0b5ed8dul, "0.000001")]
    [TestCase(0x41b3de4355555553ul, "333333333.3333332")]
    [TestCase(0x41b3de4355555557ul, "333333333.33333343")]
    [TestCase(0xbecbf647612f3696ul, "-0.0000033333333333333333")]
    [TestCase(0x43143ff3c1cb0959ul, "1424953923781206.2")]
    public void Number_OfTheStandard_IsWrittenSo(ulong bits, string expected) =>
        Assert.That(CanonicalJson.Number(BitConverter.UInt64BitsToDouble(bits)), Is.EqualTo(expected));

    [TestCase(double.NaN, "\"NaN\"")]
    [TestCase(double.NegativeInfinity, "\"-Infinity\"")]
    public void Number_ThatJsonLacks_StandsAsText(double value, string expected) =>
        Assert.That(CanonicalJson.Number(value), Is.EqualTo(expected));

    // The first is RFC 8785's own example, section 3.2.2; the last has a character of two halves.
    [TestCase("\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/", "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"")]
    [TestCase("\b\t\f\r\u007f\u2028", "\"\\b\\t\\f\\r\u007f\u2028\"")]
    [TestCase("a\ud83d\ude00", "\"a\ud83d\ude00\"")]
    public void Text_SpecialCharacters_AreEscapedAsTheStandardSays(string value, string expected) =>
        Assert.That(CanonicalJson.Text(value), Is.EqualTo(expected));

    [Test]
    public void Text_HalfACharacter_IsEscaped() =>
        Assert.That(CanonicalJson.Text("a" + (char)0xd83d), Is.EqualTo("\"a\\ud83d\""));

    [TestCase("12", "12")]
    [TestCase("12.50", "12.5")]
    [TestCase("-0.0", "0")]
    [TestCase("100", "100")]
    [TestCase("0.1000000000000000000000000001", "0.1000000000000000000000000001")]
    public void Exact_Decimal_LosesOnlyZerosThatSayNothing(string value, string expected) => Assert.That(
        CanonicalJson.Exact(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(expected));

    // RFC 8785, section 3.2.3: members are sorted by their UTF-16 code units.
    [Test]
    public void Object_Members_AreSortedByCodeUnits() => Assert.That(
        new CanonicalObject().Text("\u20ac", "Euro Sign").Text("\r", "Carriage Return").Text("\ufb33", "Hebrew Letter Dalet With Dagesh")
            .Text("1", "One").Text("\ud83d\ude00", "Emoji: Grinning Face").Text("\u0080", "Control")
            .Text("\u00f6", "Latin Small Letter O With Diaeresis").ToString(),
        Is.EqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"));

    [Test]
    public void Object_WhatIsAbsent_IsLeftOut() => Assert.That(
        new CanonicalObject().Text("a", null).Number("b", (double?)null).Flag("c", null).Texts("d", []).Words("e", null).Flag("f", false)
            .ToString(),
        Is.EqualTo("{\"f\":false}"));
}
