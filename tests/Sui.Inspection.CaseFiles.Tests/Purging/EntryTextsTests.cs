using System.Text;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Purging;

/// <summary>What a respondent said comes into no role, name or reason of an entry; where it stands already it is shown and printed nowhere any more, once the words go.</summary>
public sealed class EntryTextsTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;
    private static readonly CasePurgeRequest All = new() { Before = new DateOnly(2030, 1, 1) };

    private static readonly (string Id, string Text) Quote = ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes
        .Where(quote => quote.Text.Length is > 30 and < 95).Select(quote => (quote.Id, quote.Text)).First();

    private static readonly CaseActor Quoting = new(Quote.Text.Replace('/', ' '), "C. Byrne");

    [Test]
    public async Task Entered_RolesNamesAndReasonsWithWords_AreRefused_AndNothingIsWritten()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await JudgedAsync(file, Lead);
        var size = (await file.RefreshAsync()).Entries;
        await Refusals.Refuses("SUI7026", () => file.Workflow.JudgeAsync(Judgement, Quoting));
        await Refusals.Refuses("SUI7026", () => file.Opinions.DissentAsync("I hold otherwise.", new CaseActor("Inspector", Quoting.Role)));
        await Refusals.Refuses("SUI7026", () => file.Workflow.FireAsync("submit-judgement", Lead, "They said: " + Quote.Text.ToUpperInvariant()));
        await file.Workflow.FireAsync("submit-judgement", Lead);
        await Refusals.Refuses("SUI7026", () => file.Workflow.ModerateAsync(true, "Agreed.", Quoting));
        await file.Workflow.ModerateAsync(true, "Agreed.", Second);
        await file.Workflow.FireAsync("finish-moderation", Second);
        await Refusals.Refuses("SUI7026", () => file.Opinions.CommentAsync(
            [new CaseComment { From = CaseCommentFrom.Provider, Role = Quoting.Role, Text = "We met in March." }], Lead));
        Assert.That((await file.RefreshAsync()).Entries, Is.EqualTo(size + 3));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Entered_WithThePackThatHoldsTheWords_IsRefused()
    {
        using var cases = new TemporaryCases();
        await Refusals.Refuses("SUI7026", () => TemporaryCases.Store.CreateAsync(cases.Path(), new CaseCreation("eastmere", Quoting), Packs.Files("synthetic-middling")));
        Assert.That(File.Exists(cases.Path()), Is.False);
    }

    [Test]
    public async Task Purged_WordsInRolesOfEntries_AreShownAndExportedNowhere_AndNamed([Values] bool isCarried)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await JudgedAsync(file, Lead);
        }

        // As an earlier version wrote them.
        Record(path, Quoting, change => change.Record(
            EntryKinds.JudgementRecorded, CaseItemPart.Judgement, "Of one piece.", ("computedRating", null), ("computedRung", null), ("confirms", false), ("livedExperience", true),
            ("rating", "RequiresImprovement"), ("rung", 2)));
        Record(path, new CaseActor(Quoting.Role, "D. Shah"), change => change.Record(EntryKinds.DissentRecorded, CaseItemPart.Dissent, "I hold otherwise."));
        var copy = cases.Path("copy.sui");
        File.Copy(path, copy);
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            Assert.That(Decision(await file.Evidence.ExportAsync()), Does.Contain(Quoting.Role), "it stands in the decision");
            var counted = await file.Retention.CountAsync(All);
            var purged = await file.Retention.PurgeAsync(All, Lead, "Two years have passed.");
            Assert.That((purged.Quoting, purged.Change!.Problems.Select(problem => problem.Code)), Is.EqualTo((counted.Quoting, new[] { "SUI7350" })));
        }

        if (isCarried)
        {
            await using (var other = await TemporaryCases.OpenAsync(copy))
            {
                await other.Workflow.FireAsync("submit-judgement", Lead);
            }

            path = cases.Path("merged.sui");
            await using var merged = (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(cases.Path(), copy, path, Lead))).File;
        }

        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            var opinions = await file.Opinions.GetAsync(Lead);
            Assert.That((opinions.Judgement!.By.Role, opinions.Judgement.Stands, opinions.Dissent.Single().By), Is.EqualTo(("[erased]", true, new CaseActor("[erased]", "D. Shah"))));
            var export = Decision(await file.Evidence.ExportAsync());
            Assert.That(export.Contains(Quoting.Role, StringComparison.Ordinal) || !export.Contains("\"decidedBy\": \"[erased]\"", StringComparison.Ordinal), Is.False);
            Assert.That((await file.Journal.GetActsAsync(count: 1000)).Select(act => act.By.Role), Has.None.EqualTo(Quoting.Role).And.Some.EqualTo("[erased]"));
            Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
            // The words are gone, and are known all the same.
            await Refusals.Refuses("SUI7026", () => file.Opinions.PlaceAsync(new CasePlacement { Perspective = CasePerspective.Inspector, Rung = Rung.Consultation, Reason = "Seen." }, Quoting));
        }
    }

    [Test]
    public async Task Withdrawn_WordsInRolesOfComments_AreShownNowhere_AndThePublicationIsNotMadeAgain()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.ToFactualAccuracyAsync(file);
        }

        Record(path, Second, change => change.Record(
            EntryKinds.CommentRecorded, CaseItemPart.Comment, "We met in March.", ("about", string.Empty), ("from", "Provider"), ("role", Quoting.Role)));
        await using var opened = await TemporaryCases.OpenAsync(path);
        var comment = (await opened.Opinions.GetCommentsAsync()).Single();
        await opened.Opinions.AnswerAsync(comment.Item, CaseDisposition.NotChanged, "It stays.", Lead);
        var change = await opened.Retention.WithdrawConsentAsync(Quote.Id, Lead, "Taken back by letter.");
        Assert.That(change.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7350" }));
        Assert.That(change.Problems[0].ToString(), Does.Not.Contain(Quote.Text));
        var now = (await opened.Opinions.GetCommentsAsync()).Single();
        Assert.That((now.Comment.Role, now.Comment.Text, now.Answer!.Text), Is.EqualTo(("[erased]", "We met in March.", "It stays.")));
        Assert.That((await opened.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>In the decision of a pack a role is a string like another; one of few words goes where it is all of the quotation.</summary>
    [Test]
    public async Task Withdrawn_GoesFromTheRolesOfTheDecisionThatCameWithThePack([Values] bool isShort)
    {
        using var cases = new TemporaryCases();
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Packs.Files("synthetic-middling"), StringComparer.Ordinal);
        var text = isShort ? "Not once." : Quote.Text;
        files["quotes.csv"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["quotes.csv"].Span).Replace(Quote.Text, text, StringComparison.Ordinal));
        var pack = System.Text.Json.Nodes.JsonNode.Parse(files["pack.json"].Span)!;
        pack["decision"]!["decidedBy"] = text;
        pack["decision"]!["moderatedBy"] = text;
        files["pack.json"] = Encoding.UTF8.GetBytes(pack.ToJsonString());
        await using var file = await cases.CreateAsync();
        await file.Evidence.ImportAsync(files, Lead);
        await file.Retention.WithdrawConsentAsync(Quote.Id, Lead, "Taken back.");
        var item = (await file.Evidence.GetItemsAsync()).Single(one => one is { Part: CaseItemPart.Manifest, State: CaseItemState.Held });
        var decision = System.Text.Json.Nodes.JsonNode.Parse((await file.Evidence.ReadAsync(item.Id)).Span)!["decision"]!;
        Assert.That(((string?)decision["decidedBy"], (string?)decision["moderatedBy"]), Is.EqualTo(("[erased]", "[erased]")));
    }

    private static CaseJudgement Judgement =>
        new() { Confirms = false, Rating = Rating.RequiresImprovement, Rung = Rung.Consultation, Reason = "Of one piece.", LivedExperienceTookPart = true };

    private static async Task JudgedAsync(ICaseFile file, CaseActor by)
    {
        foreach (var trigger in (string[])["start-gathering", "close-gathering", "begin-judgement"])
        {
            await file.Workflow.FireAsync(trigger, Lead);
        }

        await file.Workflow.JudgeAsync(Judgement, by);
    }

    private static string Decision(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => System.Text.RegularExpressions.Regex.Unescape(Encoding.UTF8.GetString(files["pack.json"].Span));

    private static void Record(string path, CaseActor by, Action<CaseTransaction> change)
    {
        using var connection = CaseAccess.Connect(CaseAccess.Writing(path));
        using var statements = new CaseStatements(connection, path);
        using var transaction = new CaseTransaction(connection, path, statements, TemporaryCases.Options, by, string.Empty);
        change(transaction);
        transaction.Commit();
    }
}
