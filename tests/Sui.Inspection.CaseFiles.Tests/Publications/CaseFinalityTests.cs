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

    private static async Task<bool> DraftAsync(ICaseFile file)
    {
        var inspection = ExamplePacks.Inspection;
        return inspection.Compose(inspection.Assess(inspection.Read(await file.Evidence.ExportAsync()))).Draft;
    }
}
