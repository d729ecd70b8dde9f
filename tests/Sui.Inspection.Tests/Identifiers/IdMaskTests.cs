using Sui.Inspection.Evidence;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Tests.Annexes;

namespace Sui.Inspection.Tests.Identifiers;

internal sealed class IdMaskTests
{
    private static IdMask Working(params string[] terms) =>
        new(TextScanner.Nameless, MaskingPolicy.Working("en"), TestPack.Create(), terms);

    private static IdMask Published(params string[] terms) =>
        new(TextScanner.Nameless, MaskingPolicy.Published("en"), TestPack.Create(), terms);

    [Test]
    public void Of_IdsThatIdentify_HaveEachItsOwnMask()
    {
        var ids = Working();

        Assert.That(new[] { "07700900461", "07700900462", "07700900461", "f1" }.Select(ids.Of), Is.EqualTo(new[] { "[phone]", "[phone 2]", "[phone]", "f1" }));
        Assert.That(ids.Changes, Is.EqualTo(3));
    }

    [Test]
    public void Of_MaskThatThePackHasAsAnId_IsNotGivenTwice()
    {
        var pack = TestPack.Create();
        pack = pack with { Findings = [pack.Findings[0] with { Id = "[phone]" }] };
        var ids = new IdMask(TextScanner.Nameless, MaskingPolicy.Working("en"), pack, []);

        Assert.That(ids.Of("07700900461"), Is.EqualTo("[phone 2]"));
    }

    [TestCase("member 9434765919", "[NHS number]")]
    [TestCase("AB12 CDE", "[vehicle]")]
    [TestCase("x987612", "x987612", Description = "a small letter with six digits is an ordinary id")]
    [TestCase("r0001", "r0001")]
    [TestCase("2019-05-06", "2019-05-06")]
    [TestCase("worked-case-provider", "worked-case-provider")]
    [TestCase("0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    public void Of_PossibleIdentifier_IsMaskedInWhatIsPublishedOnly(string id, string published) => Assert.Multiple(() =>
    {
        Assert.That(Published().Of(id), Is.EqualTo(published));
        Assert.That(Working().Of(id), Is.EqualTo(id));
    });

    [Test]
    public void OfTerm_IdOfTheData_Stays() => Assert.Multiple(() =>
    {
        Assert.That(Working("X987612").OfTerm("X987612"), Is.EqualTo("X987612"));
        Assert.That(Working("X987612").OfTerm("X987613"), Is.EqualTo("[case number]"));
    });

    [Test]
    public void Settle_IdsOfThePack_AreNotLookedAtAgain()
    {
        var pack = TestPack.Create();
        pack = pack with { Findings = [pack.Findings[0] with { Id = "07700900461" }] };
        var ids = Working();
        ids.Settle(pack);

        Assert.That(ids.Of("07700900461"), Is.EqualTo("07700900461"));
        Assert.That(ids.Of("07700900462"), Is.EqualTo("[phone]"));
    }

    [TestCase(1, "[phone]")]
    [TestCase(2, "[phone 2]")]
    [TestCase(999, "[phone 999]")]
    [TestCase(1000, "[phone a]")]
    [TestCase(1025, "[phone z]")]
    [TestCase(1026, "[phone aa]")]
    public void Numbered_AnyNumber_IsAMaskOfItsOwn(int number, string mask) => Assert.That(IdMask.Numbered("phone", number), Is.EqualTo(mask));

    [Test]
    public void Numbered_AnyMask_IsMaskedNoMore([Values] IdentifierKind kind, [Values("en", "cy")] string language) => Assert.That(
        Enumerable.Range(1, 1200).Select(number => IdMask.Numbered(Masks.WordsFor(kind, language), number))
            .Where(mask => TextScanner.Nameless.Scan($"Row {mask} was read.").Any(MaskingPolicy.Published("en").Masks)),
        Is.Empty);
}
