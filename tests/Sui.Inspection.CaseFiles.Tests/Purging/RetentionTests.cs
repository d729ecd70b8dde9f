using System.Text;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Purging;

/// <summary>Words and pseudonyms go by age, and what counts stays; what somebody takes back goes everywhere.</summary>
public class RetentionTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CasePurgeRequest All = new() { Before = new DateOnly(2030, 1, 1) };

    [TestCase("synthetic-middling")]
    [TestCase("synthetic-strong")]
    [TestCase("synthetic-paper")]
    public async Task Purge_LeavesTheOutcome_AndNoWordOrPseudonymInTheFile(string pack)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync(pack);
        await using var file = await TemporaryCases.OpenAsync(path);
        var before = Read(await file.Evidence.ExportAsync());
        var words = before.Quotes.Select(quote => quote.Text).Concat(before.Findings.Select(finding => finding.Statement)).OfType<string>()
            .Concat(before.Responses.Select(response => response.Person)).OfType<string>().Where(text => text.Length > 4).ToList();
        Assert.That(words, Has.Count.GreaterThan(10));
        Assert.That(words.Count(word => Holds(path, word)), Is.GreaterThan(words.Count / 2));

        var counted = await file.Retention.CountAsync(All);
        var purged = await file.Retention.PurgeAsync(All, Lead, "Two years have passed.");
        Assert.That((counted.Change, purged.Change is not null), Is.EqualTo(((CaseChange?)null, true)));
        Assert.That(purged.Counts, Is.EqualTo(counted.Counts));
        var files = await file.Evidence.ExportAsync();
        var difference = CaseComparison.Compare(ExamplePacks.Inspection.Assess(before), ExamplePacks.Inspection.Assess(Read(files)));
        Assert.That((difference.Criteria, difference.Outcome), Is.EqualTo((Array.Empty<OutcomeChange>(), Array.Empty<OutcomeChange>())));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        Assert.That(words.Where(word => Holds(path, word)), Is.Empty);
        Assert.That((await file.Retention.CountAsync(All)).Counts.Sum(count => count.Reduced + count.Erased + count.Relinked), Is.Zero, "once is enough");
    }

    /// <summary>The clock of the tests stands in June 2019: kept for no day, what came before then is due; kept for the usual two years, nothing is.</summary>
    [Test]
    public async Task SetDays_IsJournalled_AndPurgingGoesByIt()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        Assert.That((await file.Retention.GetDaysAsync()).Single(kind => kind.Kind == "findings"), Is.EqualTo(new CaseRetentionDays("findings", 730, false)));
        Assert.That((await file.Retention.CountAsync(new CasePurgeRequest { Kinds = ["findings"] })).Counts.Single().Reduced, Is.Zero);

        var change = await file.Retention.SetDaysAsync(new Dictionary<string, int> { ["findings"] = 0, ["survey"] = 365 }, Lead, "As the notice says.");

        Assert.That(change.LastSequence - change.FirstSequence, Is.EqualTo(1));
        Assert.That((await file.Retention.GetDaysAsync()).Where(kind => kind.IsOwn).Select(kind => (kind.Kind, kind.Days)), Is.EquivalentTo(new[] { ("findings", 0), ("survey", 365) }));
        var due = (await file.Retention.CountAsync(new CasePurgeRequest { Kinds = ["findings"] })).Counts.Single();
        Assert.That((due.Before, due.Reduced > 0), Is.EqualTo((new DateOnly(2019, 6, 7), true)));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [TestCase("quotes", -1)]
    [TestCase("quotes", 36_526)]
    [TestCase("letters", 10)]
    public async Task SetDays_ThatCannotBe_IsRefused(string kind, int days)
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Retention.SetDaysAsync(new Dictionary<string, int> { [kind] = days }, Lead, "Why."));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7332"));
    }

    /// <summary>Of two copies the shorter days hold, whichever was named first; what was set before both parted gives way.</summary>
    [Test]
    public async Task SetDays_InTwoCopies_TheShorterHold([Values] bool turned)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await SetAsync(path, ("quotes", 100), ("survey", 100));
        var (first, second) = cases.Copied(path);
        await SetAsync(first, ("quotes", 50));
        await SetAsync(first, ("quotes", 300));
        await SetAsync(second, ("quotes", 200), ("survey", 900));

        await using var merged = (await TemporaryCases.Store.MergeAsync(
            new CaseMergeRequest(turned ? second : first, turned ? first : second, cases.Path("merged.sui"), Lead))).File;

        Assert.That((await merged.Retention.GetDaysAsync()).Where(kind => kind.IsOwn).Select(kind => (kind.Kind, kind.Days)), Is.EquivalentTo(new[] { ("quotes", 200), ("survey", 900) }));

        static async Task SetAsync(string path, params (string Kind, int Days)[] days)
        {
            await using var file = await TemporaryCases.OpenAsync(path);
            await file.Retention.SetDaysAsync(days.ToDictionary(one => one.Kind, one => one.Days), Lead, "As the notice says.");
        }
    }

    /// <summary>The journal says that the outcome stayed: the digest can be made again from what is kept with the entry, by anybody.</summary>
    [Test]
    public async Task Purge_NotesTheOutcome()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Retention.PurgeAsync(All, Lead, "Two years have passed.");
        }

        using var entry = System.Text.Json.JsonDocument.Parse(Shell.Value<byte[]>(path, "SELECT entry FROM journal WHERE last = 1"));
        var content = Shell.Value<byte[]>(path, "SELECT bytes FROM journal WHERE last = 1");
        var body = entry.RootElement.GetProperty("body");
        Assert.That(entry.RootElement.GetProperty("kind").GetString(), Is.EqualTo("purge.assessed"));
        Assert.That(body.GetProperty("before").GetString(), Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))));
        Assert.That(body.GetProperty("after").GetString(), Is.EqualTo(body.GetProperty("before").GetString()));
        Assert.That(Encoding.UTF8.GetString(content.AsSpan(32)), Does.Contain("\nrung=").And.Contain("\nrating.low="));
    }

    /// <summary>What was published stays decided, and replaying says that it cannot be made again.</summary>
    [Test]
    public async Task Purge_AfterPublication_LeavesTheDecision()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await PublishedCases.PublishAsync(file);
        await file.Retention.PurgeAsync(All, Lead, "Two years have passed.");

        Assert.That((await file.RefreshAsync()).State, Is.EqualTo("Published"));
        Assert.That(Read(await file.Evidence.ExportAsync()).Decision!.ModeratedBy, Is.EqualTo("Inspector"));
        var replay = (await file.Publications.ReplayAsync()).Single();
        Assert.That((replay.Outcome, replay.Problems.Single().Code), Is.EqualTo((CaseReplayOutcome.Erased, "SUI7302")));
        Assert.That(replay.Problems.Single().Message, Does.Match("by entry [0-9]+ of Lead inspector/A. Rees at 2019-06-07"));
    }

    /// <summary>Items are as old as their own dates say: of two days of interviews, those of the first go.</summary>
    [Test]
    public async Task Purge_GoesByTheItemsOwnDates_AndByKind()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var quotes = Read(await file.Evidence.ExportAsync()).Quotes;
        var old = quotes.Count(quote => quote.Dates!.Received!.Latest < new DateOnly(2019, 6, 12));
        Assert.That(old, Is.InRange(1, quotes.Count - 1));

        var purged = await file.Retention.PurgeAsync(new CasePurgeRequest { Before = new DateOnly(2019, 6, 12), Kinds = ["quotes"] }, Lead, "Old.");
        Assert.That(purged.Counts.Single(), Is.EqualTo(new CasePurgeCount("quotes", new DateOnly(2019, 6, 12), old, 0, 0)));
        Assert.That(Read(await file.Evidence.ExportAsync()).Quotes.Count(quote => quote.Text == "[erased]" && quote.Consent == QuoteConsent.NotRecorded), Is.EqualTo(old));
    }

    /// <summary>The clock of the host stands at 7 June 2019: by the usual days of retention nothing is old, and with fewer days everything before is.</summary>
    [Test]
    public async Task Purge_WithoutADay_GoesByTheDaysOfTheKind()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        Assert.That((await file.Retention.CountAsync(new CasePurgeRequest())).Counts.Single(count => count.Kind == "survey"), Is.EqualTo(
            new CasePurgeCount("survey", new DateOnly(2017, 6, 7), 0, 0, 0)));
        var count = (await file.Retention.CountAsync(new CasePurgeRequest { Kinds = ["survey"], Days = new Dictionary<string, int> { ["survey"] = 1 } })).Counts.First();
        Assert.That((count.Before, count.Reduced > 0), Is.EqualTo((new DateOnly(2019, 6, 6), true)));
    }

    /// <summary>One person in an old row and in a new one stays one person, under another pseudonym in both.</summary>
    [Test]
    public async Task Purge_OfOneOfAPersonsRows_ChangesThePseudonymInAll()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var before = Read(await file.Evidence.ExportAsync()).Responses;
        var old = before.First(response => response.SourceId == "survey");
        var pack = await file.Evidence.ExportAsync();
        var heading = Encoding.UTF8.GetString(pack["interviews.csv"].Span).Split('\n')[0].Trim().Split(',');
        await file.Evidence.AddRowAsync(
            "interviews.csv",
            [.. heading.Select(column => column switch { "id" => "i99", "source" => "interviews", "event_date" or "recorded_date" or "received_date" => "2019-06-13", "experience" => "Lived", "person" => old.Person!, "outcome" => "NotReached", _ => string.Empty })],
            Lead);

        var purged = await file.Retention.PurgeAsync(new CasePurgeRequest { Before = new DateOnly(2019, 6, 12), Kinds = ["survey"] }, Lead, "Old.");
        var after = Read(await file.Evidence.ExportAsync()).Responses;
        Assert.That(purged.Counts.Single(count => count.Kind == "interviews").Relinked, Is.GreaterThanOrEqualTo(1));
        var person = after.Single(response => response.Id == "i99").Person;
        Assert.That(person, Does.StartWith("purged-"));
        Assert.That(after.Single(response => response.Id == old.Id && response.SourceId == "survey").Person, Is.EqualTo(person));
        Assert.That(after.Select(response => response.Person).Distinct().Count(), Is.EqualTo(before.Select(response => response.Person).Distinct().Count()));
    }

    /// <summary>The quotation, an earlier version that was withdrawn, and a finding that repeats its words.</summary>
    [Test]
    public async Task ConsentWithdrawn_TakesTheQuotationEverywhere()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        var quote = Read(await file.Evidence.ExportAsync()).Quotes[0];
        var pack = await file.Evidence.ExportAsync();
        var row = (await file.Evidence.GetItemsAsync()).First(item => item.File == "quotes.csv" && item.Part == CaseItemPart.Row);
        await file.Evidence.WithdrawAsync([row.Id], Lead, "Mended.");
        await file.Evidence.AddRowAsync("quotes.csv", Cells(pack["quotes.csv"], 1), Lead);
        await file.Evidence.AddRowAsync("findings.csv", [.. Cells(pack["findings.csv"], 1).Select((cell, place) => place switch { 0 => "f99", _ when cell.Length > 40 => "They said: " + quote.Text, _ => cell })], Lead);
        Assert.That(Holds(path, quote.Text), Is.True);

        var change = await file.Retention.WithdrawConsentAsync(quote.Id, Lead, "Taken back by letter.");
        Assert.That(change.Items, Has.Count.EqualTo(1));
        var after = Read(await file.Evidence.ExportAsync());
        Assert.That(after.Quotes.Select(one => one.Id), Does.Not.Contain(quote.Id));
        Assert.That(after.Findings.Single(finding => finding.Id == "f99").Statement, Is.EqualTo("[erased]"));
        Assert.That(Holds(path, quote.Text), Is.False);
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
        Assert.That((await file.Retention.WithdrawConsentAsync(quote.Id, Lead, "Again.")).Problems.Single().Code, Is.EqualTo("SUI7334"));
    }

    [Test]
    public async Task Purge_OfAnUnknownKind_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => file.Retention.PurgeAsync(new CasePurgeRequest { Kinds = ["letters"] }, Lead, "Old."));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7332"));
    }

    /// <summary>One copy purged, the other erased a person's row altogether: nothing of it is left in the merged file.</summary>
    [Test]
    public async Task Merge_OfAPurgedCopyAndOneThatErased_LeavesNothingOfTheErased([Values] bool purgedIsAhead)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        string erased;
        await using (var purging = await TemporaryCases.OpenAsync(first))
        {
            await purging.Retention.PurgeAsync(All, Lead, "Old.");
            if (purgedIsAhead)
            {
                await purging.Workflow.FireAsync("start-gathering", Lead);
            }
        }

        await using (var erasing = await TemporaryCases.OpenAsync(second))
        {
            erased = (await erasing.Evidence.GetItemsAsync()).First(item => item is { File: "interviews.csv", Part: CaseItemPart.Row }).Id;
            await erasing.Evidence.EraseAsync([erased], Lead, "Consent was withdrawn.");
            if (!purgedIsAhead)
            {
                await erasing.Workflow.FireAsync("start-gathering", Lead);
            }
        }

        var merge = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), Lead));
        await using var merged = merge.File;
        Assert.That(Encoding.UTF8.GetString((await merged.Evidence.ExportAsync())["interviews.csv"].Span), Does.Not.Contain("i01,"));
        Assert.That((await merged.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [TestCase("a,b\n", "a|b")]
    [TestCase("a,\"b, \"\"c\"\"\"\r\n", "a|b, \"c\"")]
    [TestCase("\uFEFFa,,\r\n", "a||")]
    [TestCase("\"two\nlines\",x", "two\nlines|x")]
    [TestCase("\"\",\"", "|")]
    public void Texts_AreTheCellsOfARecord(string record, string cells) =>
        Assert.That(string.Join('|', CsvRecord.Cells(Encoding.UTF8.GetBytes(record))), Is.EqualTo(cells));

    private static EvidencePack Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => ExamplePacks.Inspection.Read(files).Pack!;

    private static IReadOnlyList<string> Cells(ReadOnlyMemory<byte> table, int row) => CsvRecord.Cells(CsvRecords.Of(table).ElementAt(row));

    // In the bytes of the file and of its log, as somebody with an editor would look.
    private static bool Holds(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        return new[] { path, path + "-wal" }.Where(File.Exists).Any(one =>
        {
            using var stream = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray().AsSpan().IndexOf(bytes) >= 0;
        });
    }
}
