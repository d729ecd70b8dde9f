using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Publications;

/// <summary>What a host composes of a case is a draft until the case is published.</summary>
public sealed class CaseFinalityTests
{
    [Test]
    public async Task Composed_ByAHost_IsADraft_UntilPublished()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        Assert.That(await DraftAsync(file), Is.True, "the decision that came with the pack is not the case's own");
        Assert.That(
            (await file.Publications.GetMissingAsync()).Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7237", "SUI7213", "SUI7215" }));
        await PublishedCases.PublishAsync(file);
        Assert.That(await DraftAsync(file), Is.False);
        Assert.That(await file.Publications.GetMissingAsync(), Is.Empty);
        var finding = (await file.Evidence.GetTableAsync("findings.csv"))!.Rows[0].Item;
        await file.Evidence.EraseAsync([finding], TemporaryCases.Lead, "Not for print.");
        Assert.That(await DraftAsync(file), Is.True);
        Assert.That((await file.Publications.GetMissingAsync()).Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7237" }));
    }

    [Test]
    public async Task Publication_SaysWhatBecameOfIt()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await PublishedCases.PublishAsync(file);
        Assert.That(Since((await file.Publications.GetAsync())[0]), Is.EqualTo(((long?)null, (long?)null, (long?)null)));
        var reopened = (await file.Workflow.FireAsync("reopen", TemporaryCases.Lead, "Something came.")).LastSequence;
        Assert.That(Since((await file.Publications.GetAsync())[0]), Is.EqualTo(((long?)reopened, (long?)null, (long?)null)));
        await PublishedCases.PublishAsync(file);
        var publications = await file.Publications.GetAsync();
        Assert.That(Since(publications[0]), Is.EqualTo(((long?)reopened, (long?)publications[1].Sequence, (long?)null)));
        Assert.That(Since(publications[1]), Is.EqualTo(((long?)null, (long?)null, (long?)null)));
        var withdrawn = (await file.Workflow.FireAsync("withdraw", TemporaryCases.Lead, "No more.")).LastSequence;
        Assert.That((await file.Publications.ReplayAsync()).Select(replay => replay.Publication.WithdrawnBy), Is.All.EqualTo(withdrawn));
        await file.Workflow.FireAsync("reopen", TemporaryCases.Lead, "It goes on.");
        Assert.That((await file.Publications.GetAsync()).Select(one => one.WithdrawnBy), Is.All.Null);

        static (long?, long?, long?) Since(CasePublication one) => (one.ReopenedBy, one.PublishedAgainBy, one.WithdrawnBy);
    }

    private static async Task<bool> DraftAsync(ICaseFile file)
    {
        var inspection = ExamplePacks.Inspection;
        return inspection.Compose(inspection.Assess(inspection.Read(await file.Evidence.ExportAsync()))).Draft;
    }
}
