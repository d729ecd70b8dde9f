using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Text;

namespace Sui.Inspection.Tests.Text;

/// <summary>Tags of languages against RFC 5646: its examples (appendix A), its grammar (2.1) and its advice on case (2.1.1).</summary>
internal sealed class LanguageTagTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20190906UL, 171UL);

    [TestCase("de")]
    [TestCase("zh-Hant")]
    [TestCase("zh-cmn-Hans-CN")]
    [TestCase("cmn-Hans-CN")]
    [TestCase("zh-yue-HK")]
    [TestCase("sr-Latn-RS")]
    [TestCase("sl-rozaj-biske")]
    [TestCase("de-CH-1901")]
    [TestCase("hy-Latn-IT-arevela")]
    [TestCase("es-419")]
    [TestCase("de-CH-x-phonebk")]
    [TestCase("az-Arab-x-aze-derbend")]
    [TestCase("en-US-u-islamcal")]
    [TestCase("zh-CN-a-myext-x-private")]
    [TestCase("en-a-myext-b-another")]
    public void Read_ExampleOfTheStandard_IsTakenAsItStands(string tag) => Assert.That(LanguageTag.Read(tag), Is.EqualTo(tag));

    // Appendix A, 'some invalid tags' that are not well formed; then what this library does not take, and other ways to write.
    [TestCase("de-419-DE")]
    [TestCase("a-DE")]
    [TestCase("x-whatever")]
    [TestCase("i-enochian")]
    [TestCase("en_GB")]
    [TestCase("en-")]
    [TestCase("-en")]
    [TestCase("en--GB")]
    [TestCase("English")]
    [TestCase(" en")]
    [TestCase("en\n")]
    [TestCase("en-GB-u")]
    [TestCase("en-x")]
    [TestCase("ën")]
    [TestCase("")]
    public void Read_NotATag_IsNull(string text) => Assert.That(LanguageTag.Read(text), Is.Null);

    // RFC 5646, 2.1.1: 'mn-Cyrl-MN' for any case of it; subtags after a singleton are in lower case.
    [TestCase("MN-cYRL-mn", "mn-Cyrl-MN")]
    [TestCase("EN-CA-X-CA", "en-CA-x-ca")]
    [TestCase("CY", "cy")]
    public void Read_AnyCase_GivesTheUsualOne(string text, string tag) => Assert.That(LanguageTag.Read(text), Is.EqualTo(tag));

    [Test]
    public void Read_MoreThan35Characters_IsNull()
    {
        var longest = "en-x-" + string.Join('-', "abcdefgh", "abcdefgh", "abcdefgh", "abc");

        Assert.That(longest, Has.Length.EqualTo(35));
        Assert.That(LanguageTag.Read(longest), Is.EqualTo(longest));
        Assert.That(LanguageTag.Read(longest + "d"), Is.Null);
    }

    [Test]
    public void Read_TwiceOrInAnotherCase_GivesOneTag() => Prop.ForAll(
        (from parts in Gen.Elements("en", "CY", "latn", "gb", "419", "1901", "u", "x", "oxendict", "ab1").NonEmptyListOf()
         select string.Join('-', parts)).ToArbitrary(),
        text =>
        {
            var tag = LanguageTag.Read(text);
            Assert.That(LanguageTag.Read(text.ToUpperInvariant()), Is.EqualTo(tag));
            Assert.That(tag is null ? null : LanguageTag.Read(tag), Is.EqualTo(tag));
            Assert.That(tag, Is.Null.Or.EqualTo(text).IgnoreCase);
        }).Check(Fixed);
}
