using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Annexes;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>An attack that starts from files and goes through the reader, the scoring and the writer.</summary>
[TestFixture]
internal sealed class PublishedFilesAttackTests
{
    [Test]
    public void Published_HiddenCountsWhoseNumberAskedIsShown_LeaveThreeValues() =>
        Prop.ForAll(FilePackGen.Packs.ToArbitrary(), LeavesThree)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(FilePackGen.Tests).WithReplay(20190612, 1));

    // The attack itself must be able to succeed, or the test above would prove nothing.
    [Test]
    public void Attack_OnTheWorkingPaper_Succeeds()
    {
        FilePack[] packs = [.. new[] { 1, 2, 3 }.Select(favourable =>
            new FilePack([new FileSource("interviews", 20, [new FileAnswers("told_why", favourable, 20)])]))];

        Assert.That(packs.Select(Working).Distinct().Count(), Is.EqualTo(3));
        Assert.That(packs.Select(pack => string.Concat(FilePack.Published(pack.Assess()))).Distinct().Count(), Is.EqualTo(1));

        static string Working(FilePack pack) => string.Join('\n', ExamplePacks.Inspection.Compose(
            pack.Assess(), new AnnexRequest(AnnexAudience.Working)).Record!.Criteria
                .SelectMany(criterion => criterion.Shares.Select(share => share.Favourable)));
    }

    // Pairs that differ in one person's answers, found by an attack on an earlier version: a number of warnings, and a rating, told them apart.
    [TestCase("warn_20_3", "warn_20_4")]
    [TestCase("s3_7", "s3_8")]
    public void Published_Twins_AreTheSame(string one, string other) => Assert.Multiple(() =>
    {
        foreach (var part in Enum.GetValues<AnnexPart>())
        {
            Assert.That(Json(one, part), Is.EqualTo(Json(other, part)), part.ToString());
        }
    });

    // The number heard tells the number who answered where everybody was asked this alone.
    [Test]
    public void Published_FewWereAskedOneThingAlone_LeaveThreeValues([Values(5, 6, 7, 8, 9)] int heard, [Values("told_why", "understandable", "safe_to_criticise")] string question)
    {
        var told = Enumerable.Range(0, heard + 1).Where(favourable =>
        {
            var attack = new FileAttack(new FilePack([new FileSource("interviews", heard, [new FileAnswers(question, favourable, heard)])]));
            return attack.LeftAlone((0, 0)).Count < 3 && attack.Document.Record!.Sources.Any(source => source.Heard == heard);
        });

        Assert.That(told, Is.Empty);
    }

    private static bool LeavesThree(FilePack pack)
    {
        var attack = new FileAttack(pack);
        var told = attack.Places.Where(attack.IsTarget).Where(place => attack.LeftAtLeast(place).Count < 3).ToList();
        told.ForEach(place => TestContext.Out.WriteLine($"Told: {attack.At(place)} of {string.Join("; ", pack.Sources.SelectMany(source => source.Answers))}"));
        return told.Count == 0;
    }

    private static string Json(string twin, AnnexPart part) => System.Text.Encoding.UTF8.GetString(FilePack.Bytes(FilePack.Compose(
        FilePack.Assess(ExamplePacks.Inspection.Read(Path.Combine(Repository.Root(), "tests", "Sui.Inspection.Tests", "Disclosure", "Twins", twin))), part)));
}
