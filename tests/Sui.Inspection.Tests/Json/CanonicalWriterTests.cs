using System.Text;
using Sui.Inspection.Json;

namespace Sui.Inspection.Tests.Json;

internal sealed class CanonicalWriterTests
{
    // The first is the example of RFC 8785, sections 3.2.2 and 3.2.3, with its result; the second the one on sorting, whose result is the order that it names:
    // carriage return, 1, control, o with diaeresis, euro sign, face, dalet.
    [TestCase(
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        }
        """,
        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}")]
    [TestCase(
        """
        {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One", "\ud83d\ude00": "Emoji: Grinning Face",
         "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}
        """,
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}")]
    [TestCase("[]", "[]")]
    [TestCase(" {  } ", "{}")]
    [TestCase("[{\"b\":{\"d\":[1,{\"z\":1,\"y\":-2}],\"c\":\"\"},\"a\":-0.0},0,10,1234567890123456789]", "[{\"a\":0,\"b\":{\"c\":\"\",\"d\":[1,{\"y\":-2,\"z\":1}]}},0,10,1234567890123456800]")]
    public void HashOf_AnyForm_IsThatOfTheCanonicalForm(string json, string canonical) =>
        Assert.That(CanonicalWriter.HashOf(Encoding.UTF8.GetBytes(json)), Is.EqualTo(Hash(canonical)));

    [TestCase("{\"b\":1,\"digest\":{\"digest\":0},\"a\":[{\"digest\":2}]}", "{\"a\":[{\"digest\":2}],\"b\":1}")]
    [TestCase("{\"digest\":\"\"}", "{}")]
    [TestCase("{\"b\":[2,1],\"a\":{\"c\":null}", "{\"a\":{\"c\":null},\"b\":[2,1]}")]
    public void HashOf_WithoutAProperty_LeavesItOutAndClosesWhatIsOpen(string json, string canonical) =>
        Assert.That(CanonicalWriter.HashOf(Encoding.UTF8.GetBytes(json), "digest"), Is.EqualTo(Hash(canonical)));

    [TestCase("{\"a\":{\"record\":1},\"record\":{\"z\":1,\"y\":2},\"b\":0}", "{\"y\":2,\"z\":1}")]
    [TestCase("{\"record\":null}", "null")]
    public void HashOfMember_OfAnObject_IsThatOfItsValue(string json, string canonical) =>
        Assert.That(CanonicalWriter.HashOfMember(Encoding.UTF8.GetBytes(json), "record"), Is.EqualTo(Hash(canonical)));

    [Test]
    public void HashOfMember_ThatIsNotThere_IsEmpty() => Assert.That(CanonicalWriter.HashOfMember("{\"a\":{\"record\":1}}"u8, "record"), Is.Empty);

    private static string Hash(string canonical) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
}
