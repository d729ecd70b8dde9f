using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>What people wrote in a copy whose decisions were not chosen is kept without effect, and its words are reached as all others are: no byte of them stays in the file.</summary>
public sealed class CarriedWordsTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;
    private static readonly CaseActor Third = new("Inspector", "C. Lewis");

    private const string PublishedReason = "What was seen settles it.";

    /// <summary>When the words go, and how.</summary>
    public enum Goes
    {
        WithdrawnInChosenBefore,
        WithdrawnInOtherBefore,
        WithdrawnAfter,
        PurgedInChosenBefore,
        PurgedInOtherBefore,
        PurgedAfter,
    }

    [Test]
    public async Task Words_CarriedWithoutEffect_GoWhateverTakesThem([Values] Goes goes, [Values] bool chosenFirst)
    {
        using var cases = new TemporaryCases();
        var (chosen, other) = await cases.CopiesAsync();
        var quote = Quote();
        await JudgeAsync(chosen, Lead, "What was seen settles it.");
        await JudgeAsync(other, Second, "I rely on this: " + quote.Text);
        await JudgeAsync(other, Second, "What was seen settles it for me as well.", again: true);
        await DoAsync(other, file => file.Opinions.DissentAsync("They say: " + quote.Text, Third));
        await TakeAsync(chosen, goes, Goes.WithdrawnInChosenBefore, Goes.PurgedInChosenBefore, quote.Id);
        await TakeAsync(other, goes, Goes.WithdrawnInOtherBefore, Goes.PurgedInOtherBefore, quote.Id);

        var merged = cases.Path("merged.sui");
        await MergeAsync(cases, chosenFirst ? chosen : other, chosenFirst ? other : chosen, merged, chosenFirst);
        Assert.That(Holds(merged, quote.Text), Is.EqualTo(goes is Goes.WithdrawnAfter or Goes.PurgedAfter));
        await TakeAsync(merged, goes, Goes.WithdrawnAfter, Goes.PurgedAfter, quote.Id);
        Assert.That(Holds(merged, quote.Text), Is.False);
        Assert.That(await TemporaryCases.CodesAsync(merged), Is.Empty);

        // The other copy, which may have the words still, went on meanwhile.
        await DoAsync(other, file => file.Workflow.FireAsync("reopen", Second, "More came."));
        foreach (var mergedChosen in new[] { true, false })
        {
            var again = cases.Path($"again-{mergedChosen}.sui");
            await MergeAsync(cases, merged, other, again, mergedChosen);
            Assert.That(Holds(again, quote.Text), Is.False, $"{mergedChosen}");
            Assert.That(await TemporaryCases.CodesAsync(again), Is.Empty, $"{mergedChosen}");
        }
    }

    /// <summary>What nobody quoted and yet names somebody is erased by itself: it is listed, read and erased as all else is, and changes nothing that counts.</summary>
    [Test]
    public async Task Reason_KeptWithoutEffect_IsErasedByItself()
    {
        using var cases = new TemporaryCases();
        var (chosen, other) = await cases.CopiesAsync();
        await JudgeAsync(chosen, Lead, "What was seen settles it.");
        await JudgeAsync(other, Second, "Somebody of that name told me.");
        var merged = cases.Path("merged.sui");
        await MergeAsync(cases, chosen, other, merged, chosenFirst: true);
        await using (var file = await TemporaryCases.OpenAsync(merged))
        {
            var kept = (await file.Evidence.GetItemsAsync()).Single(item => item.IsWithoutEffect);
            Assert.That((kept.Part, kept.State), Is.EqualTo((CaseItemPart.Judgement, CaseItemState.Held)));
            Assert.That(Encoding.UTF8.GetString((await file.Evidence.ReadAsync(kept.Id, Lead)).Span), Is.EqualTo("Somebody of that name told me."));
            await Refusals.Refuses("SUI7013", () => file.Evidence.WithdrawAsync([kept.Id], Lead, "A slip."));
            await file.Evidence.EraseAsync([kept.Id], Lead, "It named somebody.");
            Assert.That((await file.Evidence.GetItemsAsync()).Where(item => item.IsWithoutEffect), Is.Empty);
            await Refusals.Refuses("SUI7012", () => file.Evidence.EraseAsync([kept.Id], Lead, "It named somebody."));
            var judged = (await file.Opinions.GetAsync(Lead)).Judgement!;
            Assert.That((judged.Judgement.Reason, judged.Stands), Is.EqualTo(("What was seen settles it.", true)));
        }

        Assert.That(Holds(merged, "Somebody of that name"), Is.False);
        Assert.That(await TemporaryCases.CodesAsync(merged), Is.Empty);
    }

    /// <summary>Words put back beside the journal, or taken away without an entry, are found.</summary>
    [Test]
    public async Task Words_OfWhatWasKept_ChangedBesideTheJournal_AreFound()
    {
        using var cases = new TemporaryCases();
        var (chosen, other) = await cases.CopiesAsync();
        await JudgeAsync(chosen, Lead, "What was seen settles it.");
        await JudgeAsync(other, Second, "Somebody of that name told me.");
        var (merged, copy) = (cases.Path("merged.sui"), cases.Path("copy.sui"));
        await MergeAsync(cases, chosen, other, merged, chosenFirst: true);
        File.Copy(merged, copy);
        var sequence = Shell.Value<long>(merged, "SELECT sequence FROM journal WHERE instr(CAST(bytes AS TEXT), 'Somebody of that name') > 0");
        Shell.Run(copy, $"UPDATE journal SET salt = NULL, bytes = NULL WHERE sequence = {sequence}");
        Assert.That(await TemporaryCases.CodesAsync(copy), Is.Not.Empty);
        var salt = Convert.ToHexString(Shell.Value<byte[]>(merged, $"SELECT salt FROM journal WHERE sequence = {sequence}"));
        await DoAsync(merged, async file => await file.Evidence.EraseAsync([(await file.Evidence.GetItemsAsync()).Single(item => item.IsWithoutEffect).Id], Lead, "It named somebody."));
        Assert.That(await TemporaryCases.CodesAsync(merged), Is.Empty);
        Shell.Run(merged, $"UPDATE journal SET salt = x'{salt}', bytes = CAST('Somebody of that name told me.' AS BLOB) WHERE sequence = {sequence}");
        Assert.That(await TemporaryCases.CodesAsync(merged), Is.Not.Empty);
    }

    /// <summary>A purge takes what quotes the words with them; the reason of a judgement that stands is not taken unasked.</summary>
    [Test]
    public async Task Purge_TakesWhatQuotesTheWords_ButNoReasonThatStands()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var quote = Quote();
        await JudgeAsync(path, Lead, "I rely on this: " + quote.Text);
        await DoAsync(path, file => file.Opinions.DissentAsync("They say: " + quote.Text, Second));
        await DoAsync(path, file => Refusals.Refuses("SUI7349", () => PurgeAsync(file)));
        Assert.That(Holds(path, quote.Text), Is.True);
        await JudgeAsync(path, Lead, "What was seen settles it.", again: true);
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            Assert.That((await file.Retention.CountAsync(new CasePurgeRequest { Before = new DateOnly(2030, 1, 1) })).Quoting, Is.EqualTo(2));
            Assert.That((await PurgeAsync(file)).Quoting, Is.EqualTo(2));
            Assert.That((await file.Opinions.GetAsync(Lead)).Judgement!.Stands, Is.True);
        }

        Assert.That(Holds(path, quote.Text), Is.False);
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    /// <summary>Two years after publication nobody judges anew: a reason that quotes goes, the journal verifies, and replaying says that it cannot be made again.</summary>
    [Test]
    public async Task Purge_OfAPublishedCase_TakesItsReason()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        // PublishedCases judges with this reason.
        await file.Evidence.ReplaceRowAsync(
            await RowChanges.RowAsync(file, "findings.csv", "f05"), [.. (await file.Evidence.GetTableAsync("findings.csv"))!.Rows.Single(row => row.Cells[0] == "f05").Cells
                .Select(cell => cell.Length > 30 ? PublishedReason : cell)], Lead, "Written anew.");
        await PublishedCases.PublishAsync(file);
        Assert.That((await PurgeAsync(file)).Quoting, Is.EqualTo(1));
        Assert.That(Holds(path, PublishedReason), Is.False);
        Assert.That((await file.Publications.ReplayAsync()).Select(replay => replay.Outcome), Is.EqualTo(new[] { CaseReplayOutcome.Erased }));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    private static Evidence.Quote Quote() => ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes.First(one => one.Text.Length > 30);

    private static async Task JudgeAsync(string path, CaseActor by, string reason, bool again = false)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        foreach (var trigger in again ? [] : (string[])["start-gathering", "close-gathering", "begin-judgement"])
        {
            await file.Workflow.FireAsync(trigger, by);
        }

        await file.Workflow.JudgeAsync(
            new CaseJudgement { Confirms = false, Rating = Rating.Good, Rung = Rung.Consultation, Reason = reason, LivedExperienceTookPart = true }, by);
    }

    private static async Task DoAsync(string path, Func<ICaseFile, Task> work)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        await work(file);
    }

    private static async Task TakeAsync(string path, Goes goes, Goes withdrawn, Goes purged, string quotation)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        if (goes == withdrawn)
        {
            await file.Retention.WithdrawConsentAsync(quotation, Lead, "Taken back by letter.");
        }
        else if (goes == purged)
        {
            await PurgeAsync(file);
        }
    }

    private static Task<CasePurge> PurgeAsync(ICaseFile file) => file.Retention.PurgeAsync(new CasePurgeRequest { Before = new DateOnly(2030, 1, 1) }, Lead, "The days have passed.");

    private static async Task MergeAsync(TemporaryCases cases, string first, string second, string path, bool chosenFirst)
    {
        var merged = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, path, Lead)
        {
            DecisionsOf = chosenFirst ? CaseMergeSide.First : CaseMergeSide.Second,
        });
        await merged.File.DisposeAsync();
    }

    // The bytes of the file and its log, not what SQLite makes of them.
    private static bool Holds(string path, string text) => new[] { path, path + "-wal" }.Where(File.Exists).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    });
}
