using Sui.Inspection.Privacy.Identifiers;

namespace Sui.Inspection.Tests.Privacy.Identifiers;

/// <summary>
/// How much of what was planted in sentences stays, and how many innocent sentences lose something, when they are masked as for publication. The bounds
/// are counts of what is known to go wrong: a change may lower them, and needs a reason to raise one.
/// </summary>
internal sealed class IdentifierCorpusTests
{
    [TestCase("working", "Address 4, ArrestSummons 1, BankOrCard 5, CaseReference 5, Coordinates 2, CriminalRecordsOffice 2, DateOfBirth 2, Device 2, DrivingLicence 1, Email 13, IpAddress 2, Name 22, NationalInsurance 2, Noms 1, Passport 2, Phone 9, PoliceNationalComputer 3, Vehicle 7")]
    [TestCase("holdout", "Address 6, ArrestSummons 2, BankOrCard 3, CaseReference 1, Coordinates 3, CriminalRecordsOffice 1, DateOfBirth 4, Device 1, DrivingLicence 1, Email 9, IpAddress 2, Name 18, NationalInsurance 2, Noms 1, Phone 12, PoliceNationalComputer 4, SocialMedia 4, Vehicle 7")]
    public void Mask_PlantedIdentifiers_LeavesNoMoreThanIsKnown(string half, string bounds) =>
        AssertWithin(IdentifierCorpus.Missed(half, MaskingPolicy.Published("en").Masks), bounds);

    [TestCase("working", "Addresses 1, Birth 1, Codes 1, Dates 20, Phones 1, Posts 2, Prose 7, Sections 1, Vehicles 1, Versions 3, Words 6, Years 2")]
    [TestCase("holdout", "Addresses 1, Birth 2, Counts 1, Dates 18, Emails 1, Phones 1, Prose 4, Sections 1, Versions 2, Words 6, Years 2")]
    public void Mask_InnocentSentences_TouchesNoMoreThanIsKnown(string half, string bounds) =>
        AssertWithin(IdentifierCorpus.False(half, MaskingPolicy.Published("en").Masks), bounds);

    [Test]
    public void Corpora_Sizes_AreAsStated() => Assert.Multiple(() =>
    {
        Assert.That(IdentifierCorpus.Total("planted-working.tsv").Values.Sum(), Is.EqualTo(333));
        Assert.That(IdentifierCorpus.Total("planted-holdout.tsv").Values.Sum(), Is.EqualTo(328));
        Assert.That(IdentifierCorpus.Total("innocent-working.tsv").Values.Sum(), Is.EqualTo(186));
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
