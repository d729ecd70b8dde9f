using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>
/// How much of what was planted in sentences stays, and how many innocent sentences lose something, when they are masked as for publication. The bounds
/// are counts of what is known to go wrong: a change may lower them, and needs a reason to raise one.
/// </summary>
internal sealed class IdentifierCorpusTests
{
    [TestCase("working", "Address 5, BankOrCard 3, CaseReference 2, Coordinates 6, DateOfBirth 6, Email 5, IpAddress 1, Name 2, NationalInsurance 1, Passport 1, Phone 4, PoliceNationalComputer 1, SocialMedia 4")]
    [TestCase("holdout", "Address 3, BankOrCard 1, Coordinates 1, DateOfBirth 2, Device 1, DrivingLicence 1, Email 1, IpAddress 1, Name 2, NationalInsurance 1, Phone 2, SocialMedia 3, Vehicle 1")]
    public void Mask_PlantedIdentifiers_LeavesNoMoreThanIsKnown(string half, string bounds) =>
        AssertWithin(IdentifierCorpus.Missed(half, MaskingPolicy.Published("en").Masks), bounds);

    [TestCase("working", "Birth 2, Emails 3, Map 1, Vehicles 1, Words 2")]
    [TestCase("holdout", "Birth 2, Counts 1, Dates 1, Emails 1, Words 2")]
    public void Mask_InnocentSentences_TouchesNoMoreThanIsKnown(string half, string bounds) =>
        AssertWithin(IdentifierCorpus.False(half, MaskingPolicy.Published("en").Masks), bounds);

    // Pieces of the sentences in any order: nothing throws, masking again changes nothing, and nothing sure is left.
    [Test]
    public void Mask_PiecesOfSentences_LeavesNothingSure()
    {
        var pieces = IdentifierCorpus.Texts.SelectMany(text => text.Split(' ')).Concat(["\n", "\r\n", "\t", "@", ",", "/", "-", ".", "\u00ad", "\u200b", "(a)", "dot", "["])
            .ToArray();
        var scanner = new TextScanner(new NameList(IdentifierCorpus.Names));
        var masker = new TextMasker(scanner);
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().ToArbitrary(), Gen.Elements(" ", "\n", string.Empty).ToArbitrary(), (words, glue) =>
        {
            var policy = MaskingPolicy.Published("en");
            var once = masker.Mask(string.Join(glue, words), policy).Text;
            Assert.That(masker.Mask(once, policy).Text, Is.EqualTo(once));
            Assert.That(scanner.Scan(once).Where(hit => hit.Certainty == IdentifierCertainty.Sure), Is.Empty);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20190614UL, 1UL));
    }

    [Test]
    public void Corpora_Sizes_AreAsStated() => Assert.Multiple(() =>
    {
        Assert.That(IdentifierCorpus.Total("planted-working.tsv").Values.Sum(), Is.EqualTo(649));
        Assert.That(IdentifierCorpus.Total("planted-holdout.tsv").Values.Sum(), Is.EqualTo(328));
        Assert.That(IdentifierCorpus.Total("innocent-working.tsv").Values.Sum(), Is.EqualTo(392));
        Assert.That(IdentifierCorpus.Total("innocent-holdout.tsv").Values.Sum(), Is.EqualTo(181));
    });

    private static void AssertWithin(SortedDictionary<string, int> counts, string bounds)
    {
        var most = bounds.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(bound => bound.Split(' '))
            .ToDictionary(bound => bound[0], bound => int.Parse(bound[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Assert.Multiple(() =>
        {
            foreach (var (kind, count) in counts)
            {
                Assert.That(count, Is.LessThanOrEqualTo(most.GetValueOrDefault(kind)), kind);
            }

            Assert.That(most.Keys, Is.SubsetOf(counts.Keys));
        });
    }
}
