using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Purging;

/// <summary>Entries commit to their reasons, and to the role and the subject of a comment, so that words in them can be erased as evidence can: the bytes are gone from the file, and it verifies.</summary>
public sealed class ErasedReasonsTests
{
    private const string Said = "The van never came on a Tuesday and nobody rang us.";
    private const string Reason = "As one of them put it: the van never came on a Tuesday, and nobody rang us";

    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;
    private static readonly CasePurgeRequest All = new() { Before = new DateOnly(2030, 1, 1) };

    /// <summary>The reason was there before the quotation was, as it is where whoever wrote it heard it first.</summary>
    [Test]
    public async Task Reason_ThatHoldsWithdrawnWords_IsErasedFromTheFile_WhichVerifies([Values] bool isPurged)
    {
        using var cases = new TemporaryCases();
        var (path, item) = await QuotedAsync(cases);
        Assert.That(Bytes(path), Does.Contain("put it: the van never came"));
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            Assert.That((await file.Journal.GetActsAsync(count: 1000)).Select(act => act.Why), Has.Some.EqualTo(Reason));
            var problems = isPurged ? await PurgeAsync(file) : (await file.Retention.WithdrawConsentAsync("q90", Lead, "Taken back by letter.")).Problems;
            Assert.That(problems, Is.Empty, "nothing of it is left in an entry");
            Assert.That((await file.Journal.GetActsAsync(count: 1000)).Select(act => act.Why), Has.None.EqualTo(Reason).And.Some.EqualTo("[erased]").And.Some.EqualTo("Looked into."));
            Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
            Assert.That((await file.Evidence.GetItemsAsync()).Single(one => one.Id == item).State, Is.EqualTo(isPurged ? CaseItemState.Erased : CaseItemState.Withdrawn), "what was done for the reason stays done");
        }

        Assert.That(Bytes(path), Does.Not.Contain("van never came").And.Not.Contain("van never"));
        Assert.That(Shell.Value<long>(path, "SELECT count(*) FROM journal WHERE instr(entry, CAST('\"kind\":\"text.erased\"' AS BLOB)) > 0"), Is.EqualTo(1));
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>Somebody who kept the words puts them in again: the entry that erased them stands.</summary>
    [Test]
    public async Task Reason_ThatWasErasedAndIsPutInAgain_IsFound()
    {
        using var cases = new TemporaryCases();
        var (path, _) = await QuotedAsync(cases);
        var words = Shell.Value<byte[]>(path, $"SELECT words FROM journal WHERE instr(words, CAST('{Reason}' AS BLOB)) > 0");
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Retention.WithdrawConsentAsync("q90", Lead, "Taken back by letter.");
        }

        var entry = Shell.Value<long>(path, "SELECT min(sequence) FROM journal WHERE instr(entry, CAST('\"kind\":\"item.withdrawn\"' AS BLOB)) > 0");
        Shell.Run(path, $"UPDATE journal SET words = x'{Convert.ToHexString(words)}' WHERE sequence = {entry}");
        Assert.That(await TemporaryCases.CodesAsync(path), Is.EqualTo(new[] { "SUI7106" }));
    }

    [Test]
    public async Task RoleOfAComment_ThatHoldsWithdrawnWords_IsErased_AndWhatWasPublishedIsNotMadeAgain()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        await PublishedCases.ToFactualAccuracyAsync(file);
        await file.Opinions.CommentAsync([new CaseComment { From = CaseCommentFrom.Provider, Role = "The one of whom 'the van never came on a Tuesday and nobody rang us' was said", Text = "We met in March." }], Second);
        var comment = (await file.Opinions.GetCommentsAsync()).Single();
        await file.Opinions.AnswerAsync(comment.Item, CaseDisposition.NotChanged, "It stays.", Lead);
        await PublishedCases.FinishAsync(file);
        Assert.That((await file.Publications.ReplayAsync()).Single().Outcome, Is.EqualTo(CaseReplayOutcome.Same));
        await file.Workflow.FireAsync("reopen", Lead, "One quotation more.");
        await file.Evidence.AddRowAsync("quotes.csv", await QuoteAsync(file), Lead);
        await file.RefreshAsync();
        await file.Retention.WithdrawConsentAsync("q90", Lead, "Taken back by letter.");

        var now = (await file.Opinions.GetCommentsAsync()).Single();
        Assert.That((now.Comment.Role, now.Comment.Text, now.Answer!.Text), Is.EqualTo(("[erased]", "We met in March.", "It stays.")));
        var replay = (await file.Publications.ReplayAsync()).Single();
        Assert.That((replay.Outcome, replay.Problems.Single().Code), Is.EqualTo((CaseReplayOutcome.Erased, "SUI7302")));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    /// <summary>What one copy erased goes from the other's entries as well, whichever is gone on from, and does not come back with a third.</summary>
    [Test]
    public async Task Merge_OfACopyThatErasedAReason_ErasesIt([Values] bool goesOn)
    {
        using var cases = new TemporaryCases();
        var (path, _) = await QuotedAsync(cases);
        var (first, second) = cases.Copied(path);
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            await file.Retention.WithdrawConsentAsync("q90", Lead, "Taken back by letter.");
            if (goesOn)
            {
                await file.Workflow.FireAsync("start-gathering", Lead);
            }
        }

        await using (var file = await TemporaryCases.OpenAsync(second))
        {
            var row = (await file.Evidence.GetTableAsync("findings.csv"))!.Rows[1].Item;
            await file.Evidence.WithdrawAsync([row], Second, "Counted twice, as was seen later.");
            if (!goesOn)
            {
                await file.Workflow.FireAsync("start-gathering", Second);
            }
        }

        await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), Lead, "Back from the train."))).File.DisposeAsync();
        Assert.That(Bytes(cases.Path("merged.sui")), Does.Not.Contain("van never").And.Contain("Counted twice, as was seen later").And.Contain("Back from the train."));
        Assert.That(await TemporaryCases.CodesAsync(cases.Path("merged.sui")), Is.Empty);
        await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(second, cases.Path("merged.sui"), cases.Path("again.sui"), Lead))).File.DisposeAsync();
        Assert.That(Bytes(cases.Path("again.sui")), Does.Not.Contain("van never"));
        Assert.That(await TemporaryCases.CodesAsync(cases.Path("again.sui")), Is.Empty);
    }

    /// <summary>An old case goes on with entries whose reasons can be erased; those that stand in entries are hidden and named.</summary>
    [Test]
    public async Task Reason_InACaseOfAnEarlierSchema_IsErasedWhereItIsNew_AndHiddenWhereItIsOld()
    {
        using var cases = new TemporaryCases();
        File.Copy(Path.Combine(Repository.Root(), "tests", "Sui.Inspection.CaseFiles.Tests", "Fixtures", "schema-2.sui"), cases.Path());
        await using (var file = await TemporaryCases.OpenAsync(cases.Path()))
        {
            Assert.That((await file.Journal.GetActsAsync(count: 1000)).Select(act => act.Why), Has.Some.EqualTo("Entered twice."));
            await file.Workflow.ReviewAsync(CaseReview.Masks, Second, "Nothing is masked.");
            Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        }

        Assert.That(Shell.Value<string>(cases.Path(), "SELECT CAST(entry AS TEXT) FROM journal WHERE last = 1"), Does.Not.Contain("Nothing is masked").And.Contain("\"why\":{\"commitment\":\""));
        Assert.That(Shell.Value<long>(cases.Path(), "SELECT count(*) FROM journal WHERE words IS NOT NULL"), Is.EqualTo(1));
    }

    /// <summary>Whatever it says: a name of somebody is found by nothing.</summary>
    [Test]
    public async Task Reason_IsErasedByTheNumberOfItsEntry_AndOfAnEarlierVersionHidden([Values] bool isOld)
    {
        using var cases = new TemporaryCases();
        if (isOld)
        {
            File.Copy(Path.Combine(Repository.Root(), "tests", "Sui.Inspection.CaseFiles.Tests", "Fixtures", "schema-2.sui"), cases.Path());
        }
        else
        {
            await cases.FilledAsync();
        }

        await using var file = await TemporaryCases.OpenAsync(cases.Path());
        if (!isOld)
        {
            var row = (await file.Evidence.GetTableAsync("findings.csv"))!.Rows[0].Item;
            await file.Evidence.WithdrawAsync([row], Lead, "Entered twice.");
        }

        var act = (await file.Journal.GetActsAsync(count: 1000)).Single(one => one.Why == "Entered twice.");
        var change = await file.Journal.EraseReasonAsync(act.FirstSequence, Second, "It named somebody.");
        Assert.That(change.Problems.Select(problem => problem.Code), Is.EqualTo(isOld ? ["SUI7350"] : Array.Empty<string>()));
        Assert.That((await file.Journal.GetActsAsync(count: 1000)).Single(one => one.FirstSequence == act.FirstSequence).Why, Is.EqualTo("[erased]"));
        Assert.That(Bytes(cases.Path()).Contains("Entered twice.", StringComparison.Ordinal), Is.EqualTo(isOld));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        await Refusals.Refuses("SUI7013", () => file.Journal.EraseReasonAsync(act.FirstSequence, Second, "It named somebody."));
        await Refusals.Refuses("SUI7013", () => file.Journal.EraseReasonAsync(1, Second, "It named somebody."));
        await Refusals.Refuses("SUI7012", () => file.Journal.EraseReasonAsync(9999, Second, "It named somebody."));
    }

    private static async Task<IReadOnlyList<Sui.Inspection.Problems.Problem>> PurgeAsync(ICaseFile file)
    {
        var counted = await file.Retention.CountAsync(All);
        var purged = await file.Retention.PurgeAsync(All, Lead, "Two years have passed.");
        Assert.That((purged.Quoting, counted.Quoting), Is.EqualTo((1, 1)));
        return purged.Change!.Problems;
    }

    private static async Task<(string Path, string Withdrawn)> QuotedAsync(TemporaryCases cases)
    {
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        var rows = (await file.Evidence.GetTableAsync("findings.csv"))!.Rows;
        await file.Evidence.WithdrawAsync([rows[0].Item], Lead, Reason);
        await file.Retention.SetDaysAsync(new Dictionary<string, int> { ["absences"] = 1000 }, Lead, "Looked into.");
        await file.Evidence.AddRowAsync("quotes.csv", await QuoteAsync(file), Lead);
        return (path, rows[0].Item);
    }

    private static async Task<IReadOnlyList<string>> QuoteAsync(ICaseFile file)
    {
        var table = (await file.Evidence.GetTableAsync("quotes.csv"))!;
        return [.. table.Headings.Select((heading, place) => heading switch { "id" => "q90", "text" => Said, "translation" => string.Empty, _ => table.Rows[0].Cells[place] })];
    }

    private static string Bytes(string path) =>
        Encoding.Latin1.GetString(File.ReadAllBytes(path)) + (File.Exists(path + "-wal") ? Encoding.Latin1.GetString(File.ReadAllBytes(path + "-wal")) : string.Empty);
}
