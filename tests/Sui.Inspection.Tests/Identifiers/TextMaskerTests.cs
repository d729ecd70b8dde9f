using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Masked texts.</summary>
internal sealed class TextMaskerTests
{
    private static readonly TextMasker Masker = new(new TextScanner(new NameList([Planted.Listed, "Name Phone", "May Grace"])));

    private static readonly string[] Scraps =
    [
        "we met", " ", ", ", ". ", "\n", "born ", "tel ", "PNC ", "at ", " dot ", "@", "07700", "900", "/", "-", ":", "[", "]", "[name]", "[phone]", "12 ", "High Street ",
        "2001", "0123456", "A", "x", "99", "Grace ", "Sian ", "May ", "Mr ", "+44", "(0)", "é", "\u200b", "\u00a0", "１２", "sort code ", "1985", "June ", "AB1 2CD", "::", "0.5 ",
    ];

    [TestCase("Ring 07700 900461 or Siân", "Ring [phone] or [name]", "en")]
    [TestCase("Ffoniwch 07700 900461, ganwyd 14 Mehefin 1985", "Ffoniwch [ffôn], ganwyd [dyddiad geni]", "cy")]
    [TestCase("QQ123456C, X123456, A1234BC, 2001/0123456F", "[NI number], [case number], [prison number], [PNC number]", "en-GB")]
    [TestCase("QQ123456C, X123456, A1234BC, 2001/0123456F", "[rhif YG], [rhif achos], [rhif carchar], [rhif PNC]", "cy-GB")]
    [TestCase("Nothing here", "Nothing here", "en")]
    public void Mask_Text_PutsWordsInItsLanguage(string text, string expected, string language) =>
        Assert.That(Masker.Mask(text, MaskingPolicy.Published(language)).Text, Is.EqualTo(expected));

    [Test]
    public void Mask_EachPlantedIdentifier_LeavesNothingOfIt() => Assert.Multiple(() =>
    {
        foreach (var (kind, text, part) in Planted.All)
        {
            foreach (var around in new[] { "{0}", "It was {0}.", "({0})", "a, {0}, b", "\"{0}\"", "x: {0}\ny", "{0} {0}" })
            {
                var masked = Masker.Mask(around.Replace("{0}", text, StringComparison.Ordinal), MaskingPolicy.Working("en"));
                Assert.That(masked.Text, Does.Not.Contain(part), $"{kind} in {around}");
                Assert.That(masked.Hits.Select(hit => hit.Kind), Does.Contain(kind), $"{kind} in {around}");
            }
        }
    });

    [Test]
    public void Mask_AnyText_ChangesNothingTheSecondTime() => Prop
        .ForAll(Gen.Elements(Scraps.Concat(Planted.All.Select(planted => planted.Text)).ToArray()).ArrayOf().ToArbitrary(), scraps =>
        {
            foreach (var policy in new[] { MaskingPolicy.Published("en"), MaskingPolicy.Working("cy") })
            {
                var once = Masker.Mask(string.Concat(scraps), policy).Text;
                Assert.That(Masker.Mask(once, policy).Text, Is.EqualTo(once));
            }
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20190614UL, 1UL));

    [Test]
    public void Scan_AnyText_GivesOrderedHitsInside() => Prop
        .ForAll(Gen.Elements(Scraps).ArrayOf().ToArbitrary(), scraps =>
        {
            var text = string.Concat(scraps);
            var at = 0;
            foreach (var hit in new TextScanner(NameList.None).Scan(text))
            {
                Assert.That(hit.Start, Is.GreaterThanOrEqualTo(at));
                Assert.That(hit.Length, Is.GreaterThan(0));
                at = hit.End;
            }

            Assert.That(at, Is.LessThanOrEqualTo(text.Length));
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20190614UL, 3UL));

    [TestCase("1")]
    [TestCase("a")]
    [TestCase("@")]
    [TestCase("a@")]
    [TestCase("a.")]
    [TestCase("1.")]
    [TestCase("1-")]
    [TestCase("1:")]
    [TestCase("a1 ")]
    [TestCase(" at ")]
    [TestCase(" dot ")]
    [TestCase("a dot ")]
    [TestCase("07 ")]
    [TestCase("12 High ")]
    [TestCase("Mr A")]
    [TestCase("Sian ")]
    [TestCase("May May ")]
    [TestCase("[name]")]
    [TestCase("e\u0301")]
    [TestCase("\ud835\udfd8")]
    [TestCase("facebook.com/")]
    [TestCase("insta ")]
    [TestCase("o'")]
    public void Scan_HostileTextEightTimesAsLong_TakesNotMuchMoreThanEightTimesAsLong(string piece)
    {
        var scanner = new TextScanner(new NameList([Planted.Listed, "May May"]));
        var (shorter, longer) = (Time(100_000), Time(800_000));

        // Were a scan to grow by the square of the length, it would take 64 times as long. A tenth of a second evens out what else the machine does.
        Assert.That(longer.TotalSeconds, Is.LessThan(32 * (shorter.TotalSeconds + 0.1)));

        TimeSpan Time(int length)
        {
            var text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
            var watch = Stopwatch.StartNew();
            scanner.Scan(text);
            return watch.Elapsed;
        }
    }

    [Test]
    public void Scan_LoneSurrogatesAndControls_DoNotThrow()
    {
        var text = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code));

        Assert.That(() => Masker.Mask(text, MaskingPolicy.Published("en")), Throws.Nothing);
    }

    [Test, Explicit("Prints how fast ordinary text is scanned.")]
    public void Scan_OrdinaryText_Speed()
    {
        var text = string.Concat(Enumerable.Repeat("The council met in June 2019 and 14 of 84 people said that they were told why; nobody asked. ", 200_000));
        var scanner = new TextScanner(new NameList([Planted.Listed]));
        scanner.Scan(text[..100_000]);
        var watch = Stopwatch.StartNew();
        scanner.Scan(text);
        TestContext.Out.WriteLine($"{text.Length / 1e6 / watch.Elapsed.TotalSeconds:0.0} MB/s with a name");
        watch.Restart();
        TextScanner.Nameless.Scan(text);
        TestContext.Out.WriteLine($"{text.Length / 1e6 / watch.Elapsed.TotalSeconds:0.0} MB/s without names");
    }
}
