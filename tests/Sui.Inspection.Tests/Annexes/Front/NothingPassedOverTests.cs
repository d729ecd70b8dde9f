using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>What is on record and was passed over: what a statement lacks, findings beside counts that are not shown, activities that lie between, and people whose number nobody wrote down.</summary>
[TestFixture]
internal sealed class NothingPassedOverTests
{
    // By method, section 4: met at +6 with two independent kinds of +5 each, with the word of people with lived experience (+3) where it is needed, and contested at −5. Entry 18 has
    // −3 (lived −6, staff −3, records +6), entry 26 has +9 of +3 and +6, entry 8 of middling −3.1 (lived −3.1).
    [TestCase("synthetic-strong", "entry-18", "To be met it needs stronger evidence, people with lived experience who say that it holds, a second independent kind of source that carries enough and an answer to what speaks clearly against it.")]
    [TestCase("synthetic-strong", "entry-26", "Code K2. To be met it needs a second independent kind of source that carries enough.")]
    [TestCase("synthetic-middling", "entry-8", "To be met it needs stronger evidence, people with lived experience who say that it holds and a second independent kind of source that carries enough.")]
    public void Supplement_NotSettled_SaysWhatItLacks(string name, string entry, string expected) =>
        Assert.That(AnnexText.Of(AnnexText.Supplement(ExamplePacks.Assess(name)), entry), Does.Contain(expected));

    // Where counts are not shown, what is missing would tell of them; what is met lacks nothing, and what is not met needs practice to change.
    [TestCase("synthetic-middling", "entry-12")]
    [TestCase("synthetic-middling", "entry-13")]
    [TestCase("synthetic-strong", "entry-2")]
    [TestCase("synthetic-strong", "entry-21")]
    [TestCase("synthetic-strong", "entry-29")]
    public void Supplement_HiddenSettledOrSupporting_SaysNothingOfIt(string name, string entry) =>
        Assert.That(AnnexText.Of(AnnexText.Supplement(ExamplePacks.Assess(name)), entry), Is.Not.Empty.And.Not.Contain("To be met"));

    [Test]
    public void Why_SharesHidden_FindingsOfBothSidesAreCounted() => Assert.That(
        AnnexText.Of(AnnexText.Compose(ExamplePacks.Assess("synthetic-middling")), "why"),
        Does.Contain("Asked in interviews; those counts are not shown [c]. One finding for it (groups)."));

    [Test]
    public void Activities_CouncilThatLiesBetween_StandsInTheAnnex() => Assert.That(
        AnnexText.Of(AnnexText.Compose(ExamplePacks.Assess("synthetic-strong")), "activities"),
        Does.Contain("Northmoor service user council").And.Contain("“Recruitment panels for probation service officers”, among those that reach furthest, shares power with about six people"));

    [Test]
    public void Activities_SayNotRecorded_StandsBesideTheRange() => Assert.That(
        AnnexText.Of(AnnexText.Compose(ExamplePacks.Assess("synthetic-middling")), "activities"),
        Does.Contain("No control to Sharing power, or delivers with no say recorded"));

    [Test]
    public void Sources_OfPeopleWithoutANumber_AreNotSaidToHaveNone()
    {
        var rows = AnnexText.Blocks(AnnexText.Supplement(ExamplePacks.Assess("synthetic-strong"))).OfType<TableBlock>()
            .Single(table => table.Caption.StartsWith("Sources", StringComparison.Ordinal)).Rows.Select(row => row.Select(cell => string.Concat(cell.Runs.Select(run => run.Text))).ToList()).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rows.Single(row => row[0] == "Interviews with staff")[3..5], Is.EqualTo(new[] { "[x]", "[x]" }));
            Assert.That(rows.Single(row => row[0] == "Observation on site")[3..5], Is.EqualTo(new[] { "[z]", "[z]" }));
        });
    }
}
