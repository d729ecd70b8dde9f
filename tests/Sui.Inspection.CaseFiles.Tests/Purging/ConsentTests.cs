using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Purging;

/// <summary>A quotation that somebody takes back goes from all that people wrote of the case, and nothing else does.</summary>
public sealed class ConsentTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    [Test]
    public async Task Withdrawn_GoesFromCommentsAnswersDissentAndReasons()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        var quote = ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes.First(one => one.Text.Length > 30);
        var said = "They say:\n\"" + quote.Text.ToUpperInvariant().Replace(" ", "\n  ", StringComparison.Ordinal) + "\"";
        await Judged(file, "I rely on this: " + quote.Text);
        await file.Opinions.DissentAsync(said, Second);
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await file.Workflow.ModerateAsync(true, "Agreed, for: " + quote.Text, Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
        var comments = (await file.Opinions.CommentAsync([Comment(said), Comment("We met in March, too."), Comment("Another one.")], Second))!.Items;
        await file.Opinions.AnswerAsync(comments[0], CaseDisposition.NotChanged, "It stays.", Lead);
        await file.Opinions.AnswerAsync(comments[1], CaseDisposition.NotChanged, "No: " + quote.Text, Lead);

        await file.Retention.WithdrawConsentAsync(quote.Id, Lead, "Taken back by letter.");
        Assert.That(Holds(path, quote.Text) || Holds(path, said), Is.False);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        Assert.That(
            (await file.Opinions.GetCommentsAsync()).Select(one => (one.Comment.Text, one.Answer?.Text)),
            Is.EqualTo(new[] { ("[erased]", "It stays."), ("We met in March, too.", "[erased]"), ("Another one.", (string?)null) }));
        Assert.That((await file.Evidence.GetItemsAsync()).Count(item => item.State == CaseItemState.Erased), Is.EqualTo(6));
    }

    /// <summary>Whoever retypes what was said sets other commas, dashes and quotation marks, and joins or parts words.</summary>
    [TestCase("\u2018%\u2019 they told us", "'", "\u2019")]
    [TestCase("They said: %!", " ", "  \u2013 ")]
    [TestCase("%", " ", "\u00A0")]
    [TestCase("%", " ", "")]
    [TestCase("%", " ", "... ")]
    [TestCase("%", "e", "e\u00AD")]
    public async Task Withdrawn_GoesWhateverThePunctuationIs(string frame, string there, string put)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var quote = ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes.First(one => one.Text.Length > 30);
        var said = frame.Replace("%", quote.Text.TrimEnd('.').Replace(there, put, StringComparison.Ordinal), StringComparison.Ordinal);
        await Judged(file, "Of one piece.");
        await file.Opinions.DissentAsync(said, Second);
        await file.Opinions.DissentAsync("I hold otherwise.", Second);
        await file.Retention.WithdrawConsentAsync(quote.Id, Lead, "Taken back.");
        Assert.That(
            (await file.Evidence.GetItemsAsync()).Where(item => item.Part == CaseItemPart.Dissent).Select(item => item.State),
            Is.EqualTo(new[] { CaseItemState.Erased, CaseItemState.Held }));
    }

    [TestCase("\U0001F44D", "\U0001F44D", true)]
    [TestCase("\U0001F44D", "We were heard.", false)]
    [TestCase("Not once.", "not once", true)]
    [TestCase("... ... ... ... no ...", "They know.", false)]
    [TestCase("Not once.", "It was not once said.", false)]
    [TestCase("We were well-known to them all along.", "we were well known, to them, all along", true)]
    [TestCase("We were well-known to them all along.", "We were known to them all along.", false)]
    public void IsIn_OfWords_LooksAtLettersAndDigits(string said, string text, bool isIn) =>
        Assert.That(new CaseFiles.Purging.Quotation(new HashSet<string>(), [said]).IsIn(text), Is.EqualTo(isIn));

    /// <summary>In the decision of a pack the quotation is another's remark.</summary>
    [Test]
    public async Task Withdrawn_GoesFromTheDecisionThatCameWithThePack()
    {
        using var cases = new TemporaryCases();
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Packs.Files("synthetic-middling"), StringComparer.Ordinal);
        var quote = ExamplePacks.Inspection.Read(files).Pack!.Quotes.First(one => one.Text.Length > 30);
        files["pack.json"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["pack.json"].Span).Replace(
            "Travel claims have been paid within ten days since May.", quote.Text.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal));
        await using var file = await cases.CreateAsync();
        await file.Evidence.ImportAsync(files, Lead);
        Assert.That(Holds(cases.Path(), quote.Text), Is.True);
        await file.Retention.WithdrawConsentAsync(quote.Id, Lead, "Taken back.");
        Assert.That(Holds(cases.Path(), quote.Text), Is.False);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        Assert.That((await file.Evidence.GetItemsAsync()).Count(item => item is { Part: CaseItemPart.Manifest, State: CaseItemState.Held }), Is.EqualTo(1));
        Assert.That(ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack, Is.Not.Null);
    }

    /// <summary>Of the quotation nothing is left, and the journal knows that it was taken back; so does one that it was merged into.</summary>
    [Test]
    public async Task Withdrawn_ASecondTime_SaysWhoAndWhen_AndWritesNothing([Values] bool isMerged)
    {
        using var cases = new TemporaryCases();
        var (path, copy) = cases.Copied(await cases.FilledAsync());
        var id = ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes[0].Id;
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            var first = await file.Retention.WithdrawConsentAsync(id, Lead, "Taken back by letter.");
            Assert.That((first.IsFormer, first.Problems.Count), Is.EqualTo((false, 0)));
        }

        if (isMerged)
        {
            await using (var other = await TemporaryCases.OpenAsync(copy))
            {
                await other.Workflow.FireAsync("start-gathering", Lead);
            }

            await using var merged = (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(path, copy, cases.Path("merged.sui"), Lead))).File;
            path = cases.Path("merged.sui");
        }

        await using var again = await TemporaryCases.OpenAsync(path);
        var size = (await again.RefreshAsync()).Entries;
        var change = await again.Retention.WithdrawConsentAsync(id, Second, "Taken back by letter.");
        var told = change.Problems.Single();
        Assert.That((change.IsFormer, told.Code, told.Severity), Is.EqualTo((true, "SUI7334", Sui.Inspection.Problems.ProblemSeverity.Warning)));
        Assert.That(told.Message, Does.Contain("Lead inspector/A. Rees at 2019-06-07T16:30:00").And.Not.Contain(id));
        Assert.That((await again.RefreshAsync()).Entries, Is.EqualTo(size));
        await Refusals.Refuses("SUI7333", () => again.Retention.WithdrawConsentAsync("q99999", Second, "Taken back by letter."));
        Assert.That((await again.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Words_OfACommentAnAnswerAndDissent_AreErasedByThemselves_AndAStandingReasonIsNot()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await Judged(file, "Of one piece.");
        var dissent = (await file.Opinions.DissentAsync("I hold otherwise.", Second)).Items[0];
        var reason = (await file.Evidence.GetItemsAsync()).Single(item => item.Part == CaseItemPart.Judgement).Id;
        await file.Evidence.EraseAsync([dissent], Lead, "It named somebody.");
        Assert.That((await file.Opinions.GetAsync(Lead)).Dissent.Single().Text, Is.EqualTo("[erased]"));
        await Refusals.Refuses("SUI7238", () => file.Evidence.EraseAsync([reason], Lead, "It named somebody."));
        await Refusals.Refuses("SUI7013", () => file.Evidence.WithdrawAsync([reason], Lead, "A slip."));
        Assert.That((await file.Workflow.JudgeAsync(Judgement("Said anew."), Lead)).Problems, Is.Empty, "no reason was erased before");
        Assert.That((await file.Opinions.DissentAsync("I hold it still.", Second)).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7025" }));
        await file.RefreshAsync();
        await file.Evidence.EraseAsync([reason], Lead, "It named somebody.");
        Assert.That((await file.Opinions.GetAsync(Lead)).Judgement!.Judgement.Reason, Is.EqualTo("Said anew."));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    private static async Task Judged(ICaseFile file, string reason)
    {
        foreach (var trigger in (string[])["start-gathering", "close-gathering", "begin-judgement"])
        {
            await file.Workflow.FireAsync(trigger, Lead);
        }

        await file.Workflow.JudgeAsync(Judgement(reason), Lead);
    }

    private static CaseJudgement Judgement(string reason) =>
        new() { Confirms = false, Rating = Rating.RequiresImprovement, Rung = Rung.Consultation, Reason = reason, LivedExperienceTookPart = true };

    private static CaseComment Comment(string text) => new() { From = CaseCommentFrom.Provider, Role = "Head of service", Text = text };

    private static bool Holds(string path, string text) => Shell.Value<long>(
        path, $"SELECT count(*) FROM journal WHERE instr(CAST(coalesce(bytes, x'') AS TEXT), '{text.Replace("'", "''", StringComparison.Ordinal)}') > 0") > 0;
}
