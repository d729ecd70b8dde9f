using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

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

        Assert.That(Journal(cases.Path("case-merged.sui")), Is.EqualTo(Journal(cases.Path("second-merged.sui"))), "commutative");
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
        var history = Gen.Choose(0, 8).ArrayOf().Select(steps => steps.Distinct().Take(4).ToArray());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(15),
            Prop.ForAll(Arb.From(from mine in history from theirs in history select (mine, theirs)), both => RunAsync(both.mine, both.theirs).GetAwaiter().GetResult()));
    }

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
        Assert.That((await file.Evidence.GetTableAsync("findings.csv"))!.Rows.Select(row => row.Cells[0]), Is.Unique);
    }

    private static async Task DoAsync(string path, int[] steps, CaseActor by)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        foreach (var step in steps)
        {
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

    private static async Task<string> TriedAsync(TemporaryCases cases, string first, string second, string name)
    {
        try
        {
            await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path(name), Lead))).File.DisposeAsync();
            return Journal(cases.Path(name));
        }
        catch (CaseFileException refused)
        {
            return string.Join('\n', refused.Problems.Select(problem => problem.Code + problem.Message));
        }
    }

    private static async Task<IReadOnlyList<string>> RefusedAsync(TemporaryCases cases, string first, string second)
    {
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("refused.sui"), Lead)));
        Assert.That(File.Exists(cases.Path("refused.sui")), Is.False);
        return [.. refused!.Problems.Select(problem => $"{problem.Code}|{problem.Location.Id}|{problem.Message}")];
    }

    private static async Task GoOnAsync(ICaseFile file, bool goesOn)
    {
        if (goesOn)
        {
            await file.Workflow.FireAsync("start-gathering", Lead);
        }
    }

    private static async Task<CaseChange> AddFindingAsync(ICaseFile file, string id, string statement, CaseActor by)
    {
        var table = (await file.Evidence.GetTableAsync("findings.csv"))!;
        var place = table.Headings.ToList().IndexOf("statement");
        return await file.Evidence.AddRowAsync("findings.csv", [.. table.Rows[0].Cells.Select((cell, at) => at == 0 ? id : at == place ? statement : cell)], by);
    }

    private static async Task<CaseChange> ReplaceAsync(ICaseFile file, string table, string id, Func<IReadOnlyList<string>, IReadOnlyList<string>> change)
    {
        var row = (await file.Evidence.GetTableAsync(table))!.Rows.Single(one => one.Cells[0] == id);
        return await file.Evidence.ReplaceRowAsync(row.Item, change(row.Cells), Lead, "A slip.");
    }

    private static async Task<string> RowAsync(ICaseFile file, string table, string id) => (await file.Evidence.GetTableAsync(table))!.Rows.Single(one => one.Cells[0] == id).Item;

    private static string Journal(string path) => Shell.Value<string>(path, "SELECT group_concat(CAST(entry AS TEXT), char(10)) FROM (SELECT entry FROM journal ORDER BY sequence)");
}
