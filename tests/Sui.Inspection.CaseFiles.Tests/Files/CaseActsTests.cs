using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Files;

public class CaseActsTests
{
    [Test]
    public async Task GetActs_OfACaseWithAPack_AreTheNewestFirst_AndItsRowsOne()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await file.Workflow.FireAsync("start-gathering", TemporaryCases.Lead, "The visit begins.");
        var acts = await file.Journal.GetActsAsync();
        var entries = (await file.RefreshAsync()).Entries;

        Assert.Multiple(() =>
        {
            Assert.That(acts.Select(act => act.Kind), Is.EqualTo(new[] { "workflow.fired", "item.added", "pack.imported", "case.created" }));
            Assert.That(acts[0], Is.EqualTo(new CaseAct
            {
                FirstSequence = entries,
                LastSequence = entries,
                At = acts[0].At,
                By = TemporaryCases.Lead,
                Kind = "workflow.fired",
                Why = "The visit begins.",
                Trigger = "start-gathering",
                To = "Gathering",
            }));
            Assert.That(acts.Sum(act => act.Count), Is.EqualTo(entries), "every entry once");
        });
    }

    [Test]
    public async Task GetActs_BeforeAnEntry_GoOnWhereTheFormerEnded()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var first = await file.Journal.GetActsAsync(count: 1);
        var rest = await file.Journal.GetActsAsync(first[^1].FirstSequence, count: 1);

        Assert.Multiple(() =>
        {
            Assert.That(first, Has.Count.EqualTo(1));
            Assert.That(rest.Single().LastSequence, Is.EqualTo(first[^1].FirstSequence - 1));
            Assert.That(() => file.Journal.GetActsAsync(count: 0), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public async Task GetActs_OfAReview_SaysWhatWasLookedAt_AndOfAJudgementNothingOfIt()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await PublishedCases.PublishAsync(file);
        var acts = await file.Journal.GetActsAsync();

        Assert.Multiple(() =>
        {
            Assert.That(acts.Where(act => act.Review is not null).Select(act => act.Kind), Is.All.EqualTo("review.recorded"));
            Assert.That(acts.Single(act => act.Kind == "judgement.recorded"), Has.Property(nameof(CaseAct.Why)).Empty.And.Property(nameof(CaseAct.To)).Null);
        });
    }
}
