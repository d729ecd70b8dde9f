using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>What people hold apart from each other is united; two answers to one comment are a conflict.</summary>
public class OpinionMergeTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    private static readonly CaseComment Comment = new() { From = CaseCommentFrom.Provider, Role = "Head of service", About = "C3", Text = "The council met in March, too." };

    [TestCase(true)]
    [TestCase(false)]
    public async Task Placements_MadeApart_AreUnited_AndStayBlind(bool leadFirst)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await CopiesAsync(cases, comments: false);
        await DoAsync(first, file => file.Opinions.PlaceAsync(At(Rung.Consultation), Lead));
        await DoAsync(second, file => file.Opinions.PlaceAsync(At(Rung.Participation), Second));
        await using var merged = await MergedAsync(cases, leadFirst ? first : second, leadFirst ? second : first);
        var opinions = await merged.Opinions.GetAsync(Lead);
        Assert.That(opinions.Placements.Select(one => (one.By.Name, one.Placement.Rung, one.Placement.Reason, one.IsBlind)), Is.EquivalentTo(new[]
        {
            (Lead.Name, (Rung?)Rung.Consultation, "By what was seen.", true), (Second.Name, (Rung?)Rung.Participation, "By what was seen.", true),
        }));
        Assert.That(opinions.Agreement, Is.EqualTo(new PlacementAgreement(2, 1, 0, 1, Rung.Consultation, Rung.Participation)));
        Assert.That((await merged.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Comments_RecordedApart_AreUnited_AndAnswersMadeApartAreAConflict()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await CopiesAsync(cases, comments: true);
        await DoAsync(first, file => file.Opinions.CommentAsync([Comment with { Text = "One more." }], Lead));
        await DoAsync(second, file => file.Opinions.CommentAsync([Comment with { Text = "And another." }], Second));
        await using (var merged = await MergedAsync(cases, first, second))
        {
            Assert.That((await merged.Opinions.GetCommentsAsync()).Select(one => one.Comment.Text), Is.EquivalentTo(new[] { Comment.Text, "One more.", "And another." }));
        }

        var item = "";
        await DoAsync(first, async file => await file.Opinions.AnswerAsync(item = (await file.Opinions.GetCommentsAsync())[0].Item, CaseDisposition.Changed, "Corrected.", Lead));
        await DoAsync(second, file => file.Opinions.AnswerAsync(item, CaseDisposition.NotChanged, "It is right.", Second));
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => MergedAsync(cases, first, second, name: "refused.sui"));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7322"));
        Assert.That(refused.Message, Does.Contain("A. Rees").And.Contain("B. Owen").And.Not.Contain("Corrected"));
        foreach (var (side, answer) in new[] { (CaseMergeSide.First, "Corrected."), (CaseMergeSide.Second, "It is right.") })
        {
            await using var merged = await MergedAsync(cases, first, second, side, $"{side}.sui");
            Assert.That((await merged.Opinions.GetCommentsAsync()).Single(one => one.Item == item).Answer!.Text, Is.EqualTo(answer));
            Assert.That((await merged.Journal.VerifyAsync()).Problems, Is.Empty);
        }
    }

    /// <summary>An answer that one copy alone gave comes over, though both hold the comment.</summary>
    [Test]
    public async Task Answer_OfOneCopy_ComesOver()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await CopiesAsync(cases, comments: true);
        await DoAsync(first, file => file.Opinions.CommentAsync([Comment with { Text = "One more." }], Lead));
        await DoAsync(second, async file => await file.Opinions.AnswerAsync((await file.Opinions.GetCommentsAsync())[0].Item, CaseDisposition.Changed, "Corrected.", Second));
        await using var merged = await MergedAsync(cases, first, second);
        Assert.That((await merged.Opinions.GetCommentsAsync()).Select(one => (one.Comment.Text, one.Answer?.Text)), Is.EquivalentTo(new[] { (Comment.Text, "Corrected."), ("One more.", null) }));
    }

    private static CasePlacement At(Rung rung) => new() { Perspective = CasePerspective.Inspector, Rung = rung, Reason = "By what was seen." };

    private static async Task<(string First, string Second)> CopiesAsync(TemporaryCases cases, bool comments)
    {
        var path = await cases.FilledAsync(blind: !comments);
        await DoAsync(path, async file =>
        {
            await file.Workflow.FireAsync("start-gathering", Lead);
            await file.Workflow.FireAsync("close-gathering", Lead);
            if (!comments)
            {
                return;
            }

            await file.Workflow.FireAsync("begin-judgement", Lead);
            await file.Workflow.JudgeAsync(new CaseJudgement { Confirms = true, Reason = "Of one piece.", LivedExperienceTookPart = true }, Lead);
            await file.Workflow.FireAsync("submit-judgement", Lead);
            await file.Workflow.ModerateAsync(true, "The evidence bears it.", Second);
            await file.Workflow.FireAsync("finish-moderation", Second);
            await file.Opinions.CommentAsync([Comment], Second);
        });
        return cases.Copied(path);
    }

    private static async Task DoAsync(string path, Func<ICaseFile, Task> work)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        await work(file);
    }

    private static async Task<ICaseFile> MergedAsync(
        TemporaryCases cases, string first, string second, CaseMergeSide? decisions = null, string name = "merged.sui")
    {
        await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path(name), Lead) { DecisionsOf = decisions });
        return await TemporaryCases.OpenAsync(cases.Path(name));
    }
}
