using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Ids under which rows that are equal stand again and again: exported several times, or no ids at all.</summary>
internal sealed class RepeatedRowsTests
{
    [TestCase(3, 4)]
    [TestCase(3, 40)]
    [TestCase(7, 12)]
    public void Import_EveryIdThreeTimesAndMore_IsAnErrorAndCountsEverybody(int times, int ids)
    {
        var export = Rows(times, ids);
        var result = export.Import();
        var ignored = export.Import(request => request with { IgnoreIds = true });

        var problem = result.Problems.Single(one => one.Code == "SUI6232");
        Assert.Multiple(() =>
        {
            Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Error, "Response ID")));
            Assert.That(problem.Message, Does.Contain($"({(times - 1) * ids} of {times * ids})"));
            Assert.That(problem.Action, Does.Contain("--ignore-ids"));
            Assert.That((result.Counts.Kept, result.Counts.Repeats), Is.EqualTo(((long)times * ids, 0L)));
            Assert.That((ignored.Succeeded, ignored.Counts.Kept), Is.EqualTo((true, (long)times * ids)));
        });
    }

    [Test]
    public void Import_FilePastedInTwice_CountsEachOnceAndSaysSo()
    {
        var result = Rows(2, 40).Import();

        var notice = result.Problems.Single(one => one.Code == "SUI6240");
        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.Repeats), Is.EqualTo((true, 40L, 40L)));
        Assert.That((notice.Severity, notice.Message), Is.EqualTo(
            (ProblemSeverity.Warning, "40 of 80 rows have the id, the times and the answers of an earlier row, and do not count.")));
    }

    // 4 of 44 are less than one in ten, 5 of 45 more.
    [TestCase(4, false)]
    [TestCase(5, true)]
    public void Import_SomeRowsTwice_TellsFromOneInTenOn(int again, bool told)
    {
        var once = Rows(1, 40);

        var result = (once with { Rows = [.. once.Rows, .. once.Rows.Take(again)] }).Import();

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.Repeats), Is.EqualTo((true, 40L, (long)again)));
        Assert.That(result.Problems.Any(one => one.Code == "SUI6240"), Is.EqualTo(told));
    }

    // Of twenty ids: four that stand on two rows that differ are one in five, five are more.
    [TestCase(20, 4, false)]
    [TestCase(20, 5, true)]
    [TestCase(20, 20, true)]
    [TestCase(4, 2, false)]
    public void Import_IdsOnTwoRowsThatDiffer_AreAnErrorWhereTheyAreMany(int ids, int twofold, bool spoilt)
    {
        var export = Export.Of(
            "Response ID|Submitted|know_how",
            [.. Enumerable.Range(0, ids + twofold).Select(one => $"{(one % ids) + 1}|2019-06-{(one % 28) + 1:00}|{(one < ids ? "yes" : "no")}")]);
        var result = export.Import();
        var first = export.Import(request => request with { Conflicts = ConflictRule.KeepFirst });

        Assert.Multiple(() =>
        {
            Assert.That(result.Problems.Any(one => one.Code == "SUI6232"), Is.EqualTo(spoilt));
            Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((!spoilt, (long)ids + twofold)));
            Assert.That(export.Import(request => request with { IgnoreIds = true }).Succeeded);
            Assert.That((first.Succeeded, first.Counts.Kept), Is.EqualTo((true, (long)ids)), "somebody said which one holds");
        });
        if (spoilt)
        {
            Assert.That(result.Problems.Single(one => one.Code == "SUI6232").Action, Does.Contain("--event").And.Contain("--ignore-ids").And.Contain("--conflicts first"));
        }
    }

    [Test]
    public void Import_NumberOfASiteInPlaceOfAnId_IsAnError()
    {
        // Four sites, one question with three answers: most people say what somebody of their site said before.
        var result = Export.Of(
            "Response ID|know_how", [.. Enumerable.Range(0, 60).Select(one => $"{one % 4}|{(one % 3) switch { 0 => "yes", 1 => "no", _ => "partly" }}")]).Import();

        Assert.That(result.Problems.Single(one => one.Code == "SUI6232").Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(result.Counts.Kept, Is.EqualTo(60));
    }

    private static Export Rows(int times, int ids) => Export.Of(
        "Response ID|Submitted|know_how|told_why",
        [.. Enumerable.Range(0, times * ids).Select(one => one % ids).Select(id => $"{id + 1}|2019-{6 + (id / 28):00}-{(id % 28) + 1:00}|{(id % 2 == 0 ? "yes" : "no")}|partly")]);
}
