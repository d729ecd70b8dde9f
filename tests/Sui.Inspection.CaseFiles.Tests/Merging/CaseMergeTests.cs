using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Standards;
using Sui.Inspection.Tabular.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>Two copies that went on apart become one: nothing is lost, nothing guessed, and it does not matter which is named first.</summary>
public class CaseMergeTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    /// <summary>What somebody does on a train: 0 attaches, 1 withdraws a row, 2 erases one, 3 adds a row, 4 takes the case on.</summary>
    private static readonly Gen<int[]> History = Gen.Choose(0, 3).ArrayOf().Select(steps => steps.Take(5).ToArray());

    [Test]
    public void Merge_OfRandomHistories_IsCommutative_Absorbs_AndVerifies() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(TestSetting.Of("SUI_ROW_MERGES", 12)),
        Prop.ForAll(
            Arb.From(from mine in History from theirs in History from goesOn in Gen.Elements(0, 1, 2) select (mine, theirs, goesOn)),
            history => RunAsync(history.mine, history.theirs, history.goesOn).GetAwaiter().GetResult()));

    private static async Task RunAsync(int[] mine, int[] theirs, int goesOn)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await DoAsync(first, mine, Lead, goesOn == 1);
        await DoAsync(second, theirs, Second, goesOn == 2);
        var (one, other) = (await MergeAsync(cases, first, second, "one.sui"), await MergeAsync(cases, second, first, "other.sui"));

        Assert.That(Journal(one), Is.EqualTo(Journal(other)), "commutative");
        Assert.That(await TemporaryCases.CodesAsync(one), Is.Empty);
        Assert.That(Journal(await MergeAsync(cases, one, first, "again-1.sui")), Is.EqualTo(Journal(one)), "absorbs the first");
        Assert.That(Journal(await MergeAsync(cases, second, one, "again-2.sui")), Is.EqualTo(Journal(one)), "absorbs the second");
        Assert.That(Journal(await MergeAsync(cases, one, other, "again-3.sui")), Is.EqualTo(Journal(one)), "idempotent");

        await WithReasonsAsync(cases, first, second, one);

        // What either withdrew or erased is gone, and what either added is there.
        var (a, b, c) = (await ItemsAsync(first), await ItemsAsync(second), await ItemsAsync(one));
        Assert.That(c.Keys, Is.EquivalentTo(a.Keys.Union(b.Keys)));
        foreach (var (id, state) in c)
        {
            // A row that both added in the same words is there once.
            var most = (CaseItemState)Math.Max((int)a.GetValueOrDefault(id), (int)b.GetValueOrDefault(id));
            var isOfBoth = a.ContainsKey(id) && b.ContainsKey(id);
            Assert.That(state == most || (!isOfBoth && state == CaseItemState.Withdrawn), Is.True);
        }
    }

    // A reason is committed to with a random salt, so that nobody can try it out once it is erased: all that differs is that commitment in the new entries, and what follows from their bytes.
    private static async Task WithReasonsAsync(TemporaryCases cases, string first, string second, string plain)
    {
        var (one, other) = (await MergeAsync(cases, first, second, "why-1.sui", why: "Back from the train."), await MergeAsync(cases, second, first, "why-2.sui", why: "Back from the train."));
        foreach (var column in (string[])["id", "part", "file", "state", "version", "last", "workflow", "fired", "evidence", "salt", "bytes", "substr(words, 33)"])
        {
            Assert.That(Column(one, column), Is.EqualTo(Column(other, column)), "commutative with a reason: " + column);
        }

        var (mine, theirs) = (Journal(one).Split('\n'), Journal(other).Split('\n'));
        Assert.That(mine.Select(Bare), Is.EqualTo(theirs.Select(Bare)), "what the entries say");
        Assert.That(mine.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count(), Is.EqualTo(mine.TakeWhile(entry => !entry.Contains("\"kind\":\"copy.merged\"", StringComparison.Ordinal)).Count()), "up to the merge, to the byte");
        await using var merged = await TemporaryCases.OpenAsync(one);
        await using var expected = await TemporaryCases.OpenAsync(plain);
        Assert.That((await merged.Journal.VerifyAsync()).Problems, Is.Empty);
        Assert.That(Exported(await merged.Evidence.ExportAsync()), Is.EqualTo(Exported(await expected.Evidence.ExportAsync())), "a reason changes nothing of the pack");
    }

    private static string Exported(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> pack) =>
        string.Join('\n', pack.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key + Convert.ToHexString(one.Value.Span)));

    private static string Column(string path, string column) =>
        Shell.Value<string>(path, $"SELECT group_concat(quote(one), char(10)) FROM (SELECT {column} AS one FROM journal ORDER BY sequence)");

    // An entry but for the commitment to its reason and the hash of the one before it.
    private static string Bare(string entry)
    {
        var json = JsonNode.Parse(entry)!.AsObject();
        json.Remove("previous");
        json.Remove("why");
        return json.ToJsonString();
    }

    /// <summary>Of three copies it makes no difference which two are merged first: the pack is the same to the byte, and so is what became of each item.</summary>
    [Test]
    public void Merge_OfThreeCopies_IsAssociative() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(TestSetting.Of("SUI_ROW_MERGES", 8)),
        Prop.ForAll(
            Arb.From(from first in History from second in History from third in History from goesOn in Gen.Elements(0, 1, 2, 3) select (first, second, third, goesOn)),
            history => RunAsync([history.first, history.second, history.third], history.goesOn).GetAwaiter().GetResult()));

    /// <summary>The same with comments, of which the pack says as well.</summary>
    [Test]
    public async Task Merge_OfThreeCopiesWithComments_IsAssociative()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.ToFactualAccuracyAsync(file);
        }

        var copies = Copies(cases, path);
        foreach (var (place, copy) in copies.Index())
        {
            await using var file = await TemporaryCases.OpenAsync(copy);
            foreach (var text in Enumerable.Range(0, place + 1))
            {
                await file.Opinions.CommentAsync([new CaseComment { From = CaseCommentFrom.Provider, Role = "Head of service", Text = $"Comment {text} of copy {place}." }], Second);
            }
        }

        await AllAlikeAsync(cases, copies);
    }

    private static async Task RunAsync(int[][] histories, int goesOn)
    {
        using var cases = new TemporaryCases();
        var copies = Copies(cases, await cases.FilledAsync());
        foreach (var (place, copy) in copies.Index())
        {
            await DoAsync(copy, histories[place], place == 0 ? Lead : Second with { Name = $"Person {place}" }, goesOn == place);
        }

        await AllAlikeAsync(cases, copies);
    }

    private static string[] Copies(TemporaryCases cases, string path)
    {
        foreach (var name in (string[])["second.sui", "third.sui"])
        {
            File.Copy(path, cases.Path(name));
        }

        return [path, cases.Path("second.sui"), cases.Path("third.sui")];
    }

    private static async Task AllAlikeAsync(TemporaryCases cases, string[] copies)
    {
        var seen = new List<string>();
        foreach (var (a, b, c) in ((int, int, int)[])[(0, 1, 2), (1, 2, 0), (2, 0, 1)])
        {
            var two = await MergeAsync(cases, copies[a], copies[b], $"two-{a}.sui");
            var all = await MergeAsync(cases, copies[c], two, $"all-{a}.sui");
            Assert.That(await TemporaryCases.CodesAsync(all), Is.Empty);
            await using var file = await TemporaryCases.OpenAsync(all);
            var pack = await file.Evidence.ExportAsync();
            seen.Add(string.Join(
                '\n',
                [.. pack.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key + Encoding.UTF8.GetString(one.Value.Span)),
                    .. (await file.Evidence.GetItemsAsync()).OrderBy(item => item.Id, StringComparer.Ordinal).Select(item => item.Id + item.State),
                    .. (await file.Opinions.GetCommentsAsync()).Select(comment => comment.Comment.Text)]));
        }

        Assert.That(seen.Skip(1), Is.All.EqualTo(seen[0]));
    }

    [Test]
    public async Task Merge_OfCopiesOfWhichOneStoodStill_IsTheOther()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await DoAsync(first, [0, 1, 3], Lead, goesOn: true);
        Assert.That(Journal(await MergeAsync(cases, second, first, "merged.sui")), Is.EqualTo(Journal(first)));
    }

    /// <summary>A checkpoint that was signed on either copy holds for the merged file, and one of another history does not.</summary>
    [Test]
    public async Task Checkpoint_OfEitherCopy_HoldsForTheMergedFile()
    {
        using var cases = new TemporaryCases();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var (first, second) = await cases.CopiesAsync();
        var third = cases.Path("third.sui");
        File.Copy(first, third);
        await DoAsync(first, [0, 1], Lead, goesOn: true);
        await DoAsync(second, [0, 3, 1, 2], Second, goesOn: false);
        await DoAsync(third, [0, 0, 3], Second, goesOn: false);
        var claims = new List<CheckpointClaim>();
        foreach (var copy in new[] { first, second, third })
        {
            await using var file = await TemporaryCases.OpenAsync(copy);
            claims.Add(CaseCheckpoints.Read(await file.Journal.SignCheckpointAsync("k", key), "k", key).Claim!);
        }

        var merged = await MergeAsync(cases, first, second, "merged.sui");
        Assert.That(await TemporaryCases.CodesAsync(merged, claims[0]), Is.Empty);
        Assert.That(await TemporaryCases.CodesAsync(merged, claims[1]), Is.Empty);
        Assert.That(await TemporaryCases.CodesAsync(merged, claims[2]), Is.EqualTo(new[] { "SUI7125" }));

        // Merged again with a third copy, all three hold.
        var all = await MergeAsync(cases, third, merged, "all.sui");
        foreach (var claim in claims)
        {
            Assert.That(await TemporaryCases.CodesAsync(all, claim), Is.Empty);
        }
    }

    /// <summary>Evidence that came in on one copy makes the other's judgement stale, by the rules that there are.</summary>
    [Test]
    public async Task Judgement_OlderThanTheOtherCopysEvidence_IsStale()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            await JudgedAsync(file);
            await file.Workflow.FireAsync("reopen", Lead, "The other inspector is on the way.");
        }

        await DoAsync(second, [3], Second, goesOn: false);
        await using var merged = await TemporaryCases.OpenAsync(await MergeAsync(cases, first, second, "merged.sui"));
        await merged.Workflow.FireAsync("close-gathering", Lead);
        await merged.Workflow.FireAsync("begin-judgement", Lead);
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => merged.Workflow.FireAsync("submit-judgement", Lead));
        Assert.That(refused!.Problems.Single().Code, Is.EqualTo("SUI7213"));
    }

    [Test]
    public async Task Evidence_WhileTheOtherCopyWentOn_IsRefused_UntilThatIsReopened()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            await JudgedAsync(file);
        }

        await DoAsync(second, [3], Second, goesOn: false);
        Assert.That(await RefusedAsync(cases, first, second), Is.EqualTo(new[] { "SUI7324" }));
        Assert.That(await RefusedAsync(cases, second, first), Is.EqualTo(new[] { "SUI7324" }));
        Assert.That(File.Exists(cases.Path("refused.sui")), Is.False);
    }

    /// <summary>Both judged: an entry of each is named, and nobody guesses. Whoever chooses keeps the other's, without effect; they led all the same.</summary>
    [Test]
    public async Task Copies_ThatBothDecided_AreRefused_UnlessSomebodyChooses()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var mine = await TemporaryCases.OpenAsync(first))
        {
            await JudgedAsync(mine);
        }

        await using (var theirs = await TemporaryCases.OpenAsync(second))
        {
            await JudgedAsync(theirs, Second);
        }

        // As the files were given, so that whoever chooses keeps what they mean to keep.
        var message = (await Assert.ThrowsAsync<CaseFileException>(() => MergeAsync(cases, first, second, "refused.sui")))!.Problems.Single();
        Assert.That(message.Code, Is.EqualTo("SUI7322"));
        Assert.That(message.Message, Does.Match(
            @"\(judgement\.recorded\) by Lead inspector/A\. Rees at \S+ in case\.sui \(the first copy given\), and .*\(judgement\.recorded\) by Inspector/B\. Owen at \S+ in second\.sui \(the second copy given\)"));
        Assert.That(message.Action, Does.Match(@"'--decisions first' keeps entry \d+ by Lead inspector/A\. Rees of case\.sui .*'--decisions second' entry \d+ by Inspector/B\. Owen of second\.sui"));
        var turned = (await Assert.ThrowsAsync<CaseFileException>(() => MergeAsync(cases, second, first, "refused.sui")))!.Problems.Single();
        Assert.That(turned.Action, Does.Match(@"'--decisions first' keeps entry \d+ by Inspector/B\. Owen of second\.sui .*'--decisions second' entry \d+ by Lead inspector/A\. Rees of case\.sui"));

        var chosen = await MergeAsync(cases, first, second, "chosen.sui", CaseMergeSide.First);
        Assert.That(Journal(chosen), Is.EqualTo(Journal(await MergeAsync(cases, second, first, "same.sui", CaseMergeSide.Second))));
        await using var merged = await TemporaryCases.OpenAsync(chosen);
        await merged.Workflow.FireAsync("submit-judgement", Lead);
        var led = await Assert.ThrowsAsync<CaseFileException>(() => merged.Workflow.ModerateAsync(true, "I agree.", Second));
        Assert.That(led!.Problems.Single().Code, Is.EqualTo("SUI7214"));
        Assert.That((await merged.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Files_OfDifferentCases_AreRefused()
    {
        using var cases = new TemporaryCases();
        Assert.That(await RefusedAsync(cases, await cases.FilledAsync(), await cases.FilledAsync(name: "another.sui")), Is.EqualTo(new[] { "SUI7321" }));
    }

    [Test]
    public async Task Copies_ThatBothTookAPackIn_AreRefused()
    {
        using var cases = new TemporaryCases();
        await (await cases.CreateAsync()).DisposeAsync();
        var (first, second) = cases.Copied(cases.Path());
        foreach (var copy in new[] { first, second })
        {
            await using var file = await TemporaryCases.OpenAsync(copy);
            await file.Evidence.ImportAsync(Packs.Files("worked-case"), Lead);
        }

        Assert.That(await RefusedAsync(cases, first, second), Is.EqualTo(new[] { "SUI7323" }));
        var message = (await Assert.ThrowsAsync<CaseFileException>(() => MergeAsync(cases, first, second, "refused.sui")))!.Problems.Single().Message;
        Assert.That(message, Does.Contain(" in case.sui").And.Contain(" in second.sui"));
        var turned = (await Assert.ThrowsAsync<CaseFileException>(() => MergeAsync(cases, second, first, "refused.sui")))!.Problems.Single().Message;
        Assert.That(turned, Is.EqualTo(message), "which was given first makes no difference");
    }

    /// <summary>Somebody forges an entry of another copy that follows nothing, and mends all that follows from it.</summary>
    [Test]
    public async Task Carried_ThatFollowsNothing_IsFound()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var last = Shell.Value<long>(path, "SELECT max(sequence) FROM journal");
        var previous = Convert.ToHexStringLower(Shell.Value<byte[]>(path, "SELECT hash FROM journal ORDER BY sequence DESC LIMIT 1"));
        var inner = $$"""{"at":"2019-06-07T16:30:00.0000000Z","body":{},"by":{"name":"A. Rees","role":"Lead inspector"},"content":null,"kind":"review.recorded","previous":"{{new string('a', 64)}}","sequence":4,"subject":"Errors","why":"x"}""";
        var entry = Encoding.UTF8.GetBytes(
            $$"""{"at":"2019-06-07T16:30:00.0000000Z","body":{"entry":{{inner}}},"by":{"name":"A. Rees","role":"Lead inspector"},"content":null,"kind":"entry.carried","previous":"{{previous}}","sequence":{{last + 1}},"subject":"Errors","why":""}""");
        Shell.Run(path, Shell.Forged(last + 1, SHA256.HashData(entry), entry));
        Assert.That(await TemporaryCases.CodesAsync(path), Has.Member("SUI7104"));
    }

    private static async Task JudgedAsync(ICaseFile file, CaseActor? by = null)
    {
        await file.Workflow.FireAsync("start-gathering", by ?? Lead);
        await file.Workflow.FireAsync("close-gathering", by ?? Lead);
        await file.Workflow.FireAsync("begin-judgement", by ?? Lead);
        await file.Workflow.JudgeAsync(
            new CaseJudgement { Confirms = false, Rating = Rating.Good, Rung = Rung.Consultation, Reason = "What was seen settles it.", LivedExperienceTookPart = true }, by ?? Lead);
    }

    private static async Task DoAsync(string path, int[] steps, CaseActor by, bool goesOn)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        if (goesOn)
        {
            await file.Workflow.FireAsync("start-gathering", by);
        }

        foreach (var (place, step) in steps.Index())
        {
            var rows = (await file.Evidence.GetItemsAsync()).Where(item => item.Part == CaseItemPart.Row && item.State == CaseItemState.Held).ToList();
            _ = step switch
            {
                0 => await file.Evidence.AttachAsync("photo.jpg", new MemoryStream([(byte)place, 1, 2]), by),
                1 => await file.Evidence.WithdrawAsync([rows[place].Id], by, "Counted twice."),
                2 => await file.Evidence.EraseAsync([rows[place + 1].Id], by, "Consent was withdrawn."),
                _ => await file.Evidence.AddRowAsync("absences.csv", ["a" + place, "C1", "NotInspected", .. Enumerable.Repeat(string.Empty, await WidthAsync(file) - 3)], by),
            };
        }
    }

    private static async Task<int> WidthAsync(ICaseFile file) =>
        Encoding.UTF8.GetString((await file.Evidence.ExportAsync())["absences.csv"].Span).Split('\n')[0].Split(',').Length;

    private static async Task<string> MergeAsync(TemporaryCases cases, string first, string second, string name, CaseMergeSide? decisions = null, string why = "")
    {
        var merged = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path(name), Lead) { DecisionsOf = decisions, Why = why });
        await merged.File.DisposeAsync();
        return cases.Path(name);
    }

    private static async Task<IEnumerable<string>> RefusedAsync(TemporaryCases cases, string first, string second) =>
        (await Assert.ThrowsAsync<CaseFileException>(() => MergeAsync(cases, first, second, "refused.sui")))!.Problems.Select(problem => problem.Code);

    private static async Task<IReadOnlyDictionary<string, CaseItemState>> ItemsAsync(string path)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        return (await file.Evidence.GetItemsAsync()).ToDictionary(item => item.Id, item => item.State);
    }

    private static string Journal(string path) => Shell.Value<string>(path, "SELECT group_concat(CAST(entry AS TEXT), char(10)) FROM (SELECT entry FROM journal ORDER BY sequence)");
}
