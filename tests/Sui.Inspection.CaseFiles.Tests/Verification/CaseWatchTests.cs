using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Verification;

/// <summary>Nobody writes to a file that does not verify, whatever the change.</summary>
public class CaseWatchTests
{
    private const string Withdrawn = "UPDATE journal SET state = 1 WHERE sequence = 40";

    [Test]
    public async Task Change_OfAFileThatDoesNotVerify_IsRefused()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        Shell.Run(path, Withdrawn);
        await using var file = await TemporaryCases.OpenAsync(path);
        var before = file.Version;

        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Workflow.FireAsync("start-gathering", TemporaryCases.Lead));

        Assert.That(refused!.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7107" }));
        Assert.That((await file.RefreshAsync()).Entries, Is.EqualTo(before));
    }

    /// <summary>What is changed while a file is open is found by the next change.</summary>
    [TestCase("UPDATE journal SET hash = zeroblob(32) WHERE last = 1", "SUI7101")]
    [TestCase("UPDATE journal SET hash = zeroblob(32) WHERE sequence = (SELECT max(sequence) - 1 FROM journal)", "SUI7102")]
    [TestCase("DELETE FROM journal WHERE last = 1", "SUI7108")]
    [TestCase("UPDATE journal SET last = 0", "SUI7108")]
    public async Task Change_AfterAnotherOne_IsRefusedWhereSomebodyMeddled(string statement, string code)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        await file.Workflow.FireAsync("start-gathering", TemporaryCases.Lead);
        Shell.Run(path, statement);

        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Workflow.FireAsync("close-gathering", TemporaryCases.Lead));

        Assert.That(refused!.Problems.Select(problem => problem.Code), Has.Member(code));
    }

    /// <summary>What others write by the rules stands in nobody's way.</summary>
    [Test]
    public async Task Change_AfterSomebodyElses_IsTaken()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        await using var other = await TemporaryCases.OpenAsync(path);
        for (var round = 0; round < 3; round++)
        {
            await file.Evidence.AttachAsync("wall.jpg", new MemoryStream([1]), TemporaryCases.Lead);
            await other.Evidence.AttachAsync("door.jpg", new MemoryStream([2]), TemporaryCases.Second);
        }

        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }
}
