using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>A published case that is merged with a copy in which its moderator judged has no second person any more, and everybody is told so.</summary>
public sealed class PublishedMergeTests
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task Merged_WithACopyInWhichTheModeratorJudged_SaysThatItsAnnexIsADraft(bool judged)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            await PublishedCases.PublishAsync(file);
        }

        await using (var file = await TemporaryCases.OpenAsync(second))
        {
            foreach (var trigger in judged ? (string[])["start-gathering", "close-gathering", "begin-judgement"] : [])
            {
                await file.Workflow.FireAsync(trigger, TemporaryCases.Second);
            }

            if (judged)
            {
                await file.Workflow.JudgeAsync(
                    new CaseJudgement { Confirms = false, Rating = Rating.Good, Rung = Rung.Consultation, Reason = "Seen.", LivedExperienceTookPart = true }, TemporaryCases.Second);
            }
        }

        var merged = await TemporaryCases.Store.MergeAsync(
            new CaseMergeRequest(first, second, cases.Path("merged.sui"), TemporaryCases.Lead) { DecisionsOf = CaseMergeSide.First });
        await using var made = merged.File;
        Assert.That((await made.RefreshAsync()).State, Is.EqualTo("Published"));
        var inspection = ExamplePacks.Inspection;
        Assert.That(inspection.Compose(inspection.Assess(inspection.Read(await made.Evidence.ExportAsync()))).Draft, Is.EqualTo(judged));
        Assert.That(merged.Problems.Select(problem => problem.Code), Is.EqualTo(judged ? new[] { "SUI7237" } : []));
        var missing = await made.Publications.GetMissingAsync();
        Assert.That(missing.Select(problem => problem.Code), Is.EqualTo(judged ? new[] { "SUI7237" } : []));
        if (judged)
        {
            Assert.That(missing[0].Message + missing[0].Action, Does.Contain("moderation").And.Contain("sui case fire FILE reopen"));

            // And so it can be done, by somebody who did neither.
            await made.Workflow.FireAsync("reopen", TemporaryCases.Lead, "The moderator judged as well.");
            Assert.That((await made.Journal.VerifyAsync()).Problems, Is.Empty);
        }
    }

    /// <summary>What was erased before a publication never went into it: merging keeps what was published whole. What is erased in the other copy goes, with its hash.</summary>
    [TestCase(true, CaseReplayOutcome.Same)]
    [TestCase(false, CaseReplayOutcome.Erased)]
    public async Task Merged_AfterAnErasure_KeepsWhatWasPublishedWithoutIt(bool before, CaseReplayOutcome outcome)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var file = await TemporaryCases.OpenAsync(before ? first : second))
        {
            var row = (await file.Evidence.GetItemsAsync()).First(item => item.Part == CaseItemPart.Row);
            await file.Evidence.EraseAsync([row.Id], TemporaryCases.Lead, "It named somebody.");
        }

        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            await PublishedCases.PublishAsync(file);
        }

        await using (var file = await TemporaryCases.OpenAsync(second))
        {
            await file.People.DistinguishAsync("A. Abel", "Anne Abel", new CaseActor("Head of inspection", "C. Lewis"), "I work with both.");
        }

        var merged = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), TemporaryCases.Lead));
        await using var made = merged.File;
        Assert.That((await made.Publications.ReplayAsync()).Select(replay => replay.Outcome), Is.EqualTo(new[] { outcome }));
    }
}
