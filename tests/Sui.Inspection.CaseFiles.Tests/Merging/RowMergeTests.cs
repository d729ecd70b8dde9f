using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tabular.Tests.Support;
using Sui.Inspection.Tests.Support;
using static Sui.Inspection.CaseFiles.Tests.Merging.RowChanges;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>What two copies do to each other's rows: nothing comes back that was withdrawn, and of two rows of one id nobody picks one.</summary>
public sealed class RowMergeTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    [Test]
    public async Task Quotation_ThatOneCopyWithdrew_DoesNotComeBack_WithWhatTheOtherAdded([Values] bool withdrawnIsAhead)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        var quote = ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes.First(one => one.Text.Length > 30);
        await using (var withdrawing = await TemporaryCases.OpenAsync(first))
        {
            await withdrawing.Retention.WithdrawConsentAsync(quote.Id, Lead, "Taken back.");
            await GoOnAsync(withdrawing, withdrawnIsAhead);
        }

        await using (var quoting = await TemporaryCases.OpenAsync(second))
        {
            await AddFindingAsync(quoting, "f99", "One said: " + quote.Text, Second);
            await ReplaceAsync(quoting, "quotes.csv", quote.Id, cells => [.. cells.Select(cell => cell == quote.Text ? quote.Text + " Really." : cell)]);
            await GoOnAsync(quoting, !withdrawnIsAhead);
        }

        foreach (var (one, other) in new[] { (first, second), (second, first) })
        {
            var merged = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(one, other, cases.Path(Path.GetFileNameWithoutExtension(one) + "-merged.sui"), Lead));
            await using var file = merged.File;
            Assert.That(merged.Erased, Is.EqualTo(2));
            Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
            var pack = ExamplePacks.Inspection.Read(await file.Evidence.ExportAsync()).Pack!;
            Assert.That(pack.Quotes.Select(held => held.Id), Does.Not.Contain(quote.Id));
            Assert.That(pack.Findings.Single(finding => finding.Id == "f99").Statement, Is.EqualTo("[erased]"));
        }

        Assert.That(JournalOf(cases.Path("case-merged.sui")), Is.EqualTo(JournalOf(cases.Path("second-merged.sui"))), "commutative");
    }

    [Test]
    public async Task Rows_OfOneId_ThatDiffer_AreConflicts_ThatNameBothEntries()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var mine = await TemporaryCases.OpenAsync(first))
        {
            await AddFindingAsync(mine, "f98", "They are asked.", Lead);
            await ReplaceAsync(mine, "proposals.csv", "r07", cells => [.. cells.Select((cell, place) => place == 0 ? cell : cell.Replace("e", "E", StringComparison.Ordinal))]);
        }

        await using (var theirs = await TemporaryCases.OpenAsync(second))
        {
            await AddFindingAsync(theirs, "f98", "They are told.", Second);
            await ReplaceAsync(theirs, "proposals.csv", "r07", cells => [.. cells.Select((cell, place) => place == 0 ? cell : cell.Replace("o", "O", StringComparison.Ordinal))]);
        }

        var problems = await RefusedAsync(cases, first, second);
        Assert.That(problems, Is.EqualTo(await RefusedAsync(cases, second, first)));
        Assert.That(problems.Select(problem => problem.Split('|')[0]), Is.EqualTo(new[] { "SUI7326", "SUI7326" }));
        Assert.That(problems[0], Does.Contain("A. Rees").And.Contain("B. Owen").And.Contain("item.added").And.Not.Contain("asked"));
        Assert.That(problems[0], Does.Match(@"by Lead inspector/A\. Rees at \S+ in case\.sui").And.Match(@"by Inspector/B\. Owen at \S+ in second\.sui"));
        Assert.That(problems.Select(problem => problem.Split('|')[1]).Order(), Is.EqualTo(new[] { "f98", "r07" }));

        // Withdrawn in one of the copies, it is none any more.
        await using (var theirs = await TemporaryCases.OpenAsync(second))
        {
            await theirs.Evidence.WithdrawAsync([await RowAsync(theirs, "findings.csv", "f98"), await RowAsync(theirs, "proposals.csv", "r07")], Second, "Theirs count.");
        }

        await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), Lead))).File.DisposeAsync();
        Assert.That(await TemporaryCases.CodesAsync(cases.Path("merged.sui")), Is.Empty);
    }

    /// <summary>Whatever both do to a few rows: both orders give the same file or the same conflicts, and no two rows of one id.</summary>
    [Test]
    public void Merge_OfChangesOfTheSameRows_IsCommutative()
    {
        var history = Gen.Choose(0, 16).ArrayOf().Select(steps => steps.Distinct().Take(4).ToArray());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(TestSetting.Of("SUI_ROW_MERGES", 15)),
            Prop.ForAll(Arb.From(from mine in history from theirs in history select (mine, theirs)), both => RunAsync(both.mine, both.theirs).GetAwaiter().GetResult()));
    }

    /// <summary>What one copy purged is found by the row that both know, also where the other put something in its place and withdrew that.</summary>
    [TestCase(new[] { 14 }, new[] { 12, 15, 11 })]
    [TestCase(new[] { 16, 13, 11, 14 }, new[] { 12, 15, 6, 11 })]
    public Task PurgedWords_OfARowThatTheOtherReplacedAndWithdrew_DoNotComeBack(int[] mine, int[] theirs) => RunAsync(mine, theirs);

    /// <summary>Both replaced a row in one moment, so that both know its withdrawal, and one erased what it put there: the other's does not bring its words back unseen.</summary>
    [Test]
    public async Task Row_ThatBothReplacedInOneMoment_AndOneErased_IsAConflict()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await DoAsync(first, [13, 9], Lead);
        await DoAsync(second, [13], Second);
        Assert.That((await RefusedAsync(cases, first, second)).Select(problem => problem.Split('|')[0]), Is.EqualTo(new[] { "SUI7327" }));
    }

    // The words of the finding that both know.
    private static string Purged { get; } = ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Findings.Single(finding => finding.Id == "f05").Statement!;

    private static async Task RunAsync(int[] mine, int[] theirs)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await DoAsync(first, mine, Lead);
        await DoAsync(second, theirs, Second);
        var (one, other) = (await TriedAsync(cases, first, second, "one.sui"), await TriedAsync(cases, second, first, "other.sui"));
        Assert.That(one, Is.EqualTo(other));
        if (!File.Exists(cases.Path("one.sui")))
        {
            return;
        }

        Assert.That(await TemporaryCases.CodesAsync(cases.Path("one.sui")), Is.Empty);
        Assert.That(await TriedAsync(cases, cases.Path("one.sui"), second, "again.sui"), Is.EqualTo(one), "absorbs");
        await using var file = await TemporaryCases.OpenAsync(cases.Path("one.sui"));
        var findings = (await file.Evidence.GetTableAsync("findings.csv"))!.Rows;
        Assert.That(findings.Select(row => row.Cells[0]), Is.Unique);

        // What either took away and nobody put back there has no words in the other's either.
        foreach (var (path, steps, others) in new[] { (first, mine, theirs), (second, theirs, mine) })
        {
            await using var copy = await TemporaryCases.OpenAsync(path);
            var own = (await copy.Evidence.GetTableAsync("findings.csv"))!.Rows.FirstOrDefault(row => row.Cells[0] == "f05")?.Cells;
            if (steps.Intersect([9, 10, 14]).Any() && !steps.Contains(11) && own?.Any(cell => cell.Contains(Later, StringComparison.Ordinal)) != true)
            {
                Assert.That(findings.SelectMany(row => row.Cells), Has.None.Contains(Later));
            }

            // What one purged last of all, and had not erased before, does not come back under another id, where the other still holds what it is found by; what was
            // erased and comes back is kept, and named (SUI7329).
            if (steps is [.., 14] && !steps.Contains(9) && !others.Intersect([9, 10, 14]).Any())
            {
                Assert.That(findings.SelectMany(row => row.Cells), Has.None.Contains(Purged));
            }
        }
    }

    private static async Task DoAsync(string path, int[] steps, CaseActor by)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        foreach (var step in steps)
        {
            if (step >= 15)
            {
                await AddFindingAsync(file, "f9" + by.Name[0] + step, step == 15 ? Purged : "They said so: " + Purged, by);
                continue;
            }

            if (step >= 9)
            {
                await DoToFindingAsync(file, step, by);
                continue;
            }

            _ = step switch
            {
                0 => await file.Retention.WithdrawConsentAsync("q01", by, "Taken back."),
                1 => await AddFindingAsync(file, "f97", "It is the same.", by),
                2 => await AddFindingAsync(file, "f96", "As " + by.Name + " saw it.", by),
                3 => await AddFindingAsync(file, "f95" + by.Name[0], ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes[0].Text, by),
                4 => await ReplaceAsync(file, "proposals.csv", "r07", cells => [.. cells.Select((cell, place) => place == 0 ? cell : cell + by.Name[0])]),
                5 => await ReplaceAsync(file, "proposals.csv", "r07", cells => cells),
                6 => await file.Evidence.WithdrawAsync([await RowAsync(file, "proposals.csv", "r06")], by, "Counted twice."),
                7 => await file.Evidence.EraseAsync([await RowAsync(file, "proposals.csv", "r05")], by, "Not theirs."),
                _ => await ReplaceAsync(file, "proposals.csv", "r04", cells => [.. cells.Select((cell, place) => place == 0 ? cell : cell + by.Name[0])]),
            };
        }
    }

    // A step that finds nothing to do is none.
    private static async Task DoToFindingAsync(ICaseFile file, int step, CaseActor by)
    {
        if (step == 14 || (await file.Evidence.GetTableAsync("findings.csv"))!.Rows.Any(row => row.Cells[0] == "f05"))
        {
            await (step switch
            {
                9 => TakeAwayAsync(file, "erase", by),
                10 => TakeAwayAsync(file, "purge", by),
                11 => TakeAwayAsync(file, "withdraw", by),
                12 => ReplaceWordsAsync(file, "replace"),
                13 => ReplaceWordsAsync(file, "import"),
                _ => TakeAwayAsync(file, "purge", by),
            });
        }
    }

    private static async Task<string> TriedAsync(TemporaryCases cases, string first, string second, string name)
    {
        try
        {
            await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path(name), Lead))).File.DisposeAsync();
            return JournalOf(cases.Path(name));
        }
        catch (CaseFileException refused)
        {
            return string.Join('\n', refused.Problems.Select(problem => problem.Code + problem.Message));
        }
    }

    private static async Task GoOnAsync(ICaseFile file, bool goesOn)
    {
        if (goesOn)
        {
            await file.Workflow.FireAsync("start-gathering", Lead);
        }
    }
}
