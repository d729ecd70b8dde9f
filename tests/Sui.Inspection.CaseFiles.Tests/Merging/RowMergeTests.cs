using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tabular.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>What two copies do to each other's rows: nothing comes back that was withdrawn, and of two rows of one id nobody picks one.</summary>
public sealed class RowMergeTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    private const string Later = "These are the words of later";

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
        Assert.That(problems.Select(problem => problem.Split('|')[1]).Order(), Is.EqualTo(new[] { "f98", "r07" }));

        // Withdrawn in one of the copies, it is none any more.
        await using (var theirs = await TemporaryCases.OpenAsync(second))
        {
            await theirs.Evidence.WithdrawAsync([await RowAsync(theirs, "findings.csv", "f98"), await RowAsync(theirs, "proposals.csv", "r07")], Second, "Theirs count.");
        }

        await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), Lead))).File.DisposeAsync();
        Assert.That(await TemporaryCases.CodesAsync(cases.Path("merged.sui")), Is.Empty);
    }

    /// <summary>What one copy took away and the other replaced is listed, whichever is named first, and either way out of it is taken.</summary>
    [Test]
    public async Task Row_ThatOneCopyTookAway_AndTheOtherReplaced_IsAConflict([Values("erase", "purge", "withdraw", "consent")] string how, [Values("replace", "import")] string replaced)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        if (how == "consent")
        {
            // The finding quotes somebody who takes their consent back.
            await using var quoting = await TemporaryCases.OpenAsync(path);
            var words = ExamplePacks.Inspection.Read(Packs.Files("synthetic-middling")).Pack!.Quotes.Single(quote => quote.Id == "q01").Text;
            var statement = (await quoting.Evidence.GetTableAsync("findings.csv"))!.Headings.ToList().IndexOf("statement");
            await ReplaceAsync(quoting, "findings.csv", "f05", cells => [.. cells.Select((cell, place) => place == statement ? "One said: " + words : cell)]);
        }

        var (first, second) = cases.Copied(path);
        await using (var taking = await TemporaryCases.OpenAsync(first))
        {
            await TakeAwayAsync(taking, how, Lead);
        }

        await using (var replacing = await TemporaryCases.OpenAsync(second))
        {
            await ReplaceWordsAsync(replacing, replaced);
        }

        var problems = await RefusedAsync(cases, first, second);
        Assert.That(problems, Is.EqualTo(await RefusedAsync(cases, second, first)));
        Assert.That(problems.Select(problem => problem.Split('|')[0]), Is.EqualTo(new[] { how == "withdraw" ? "SUI7328" : "SUI7327" }));
        Assert.That(problems.Select(problem => problem.Split('|')[1]), Is.EqualTo(new[] { "f05" }));
        Assert.That(problems[0], Does.Contain("item.added").And.Contain(how switch { "erase" => "item.erased", "withdraw" => "item.withdrawn", _ => "item.purged" }).And.Not.Contain(Later));

        // Taken away in the other as well, it is gone, with the words that it had there.
        var settled = cases.Path("settled.sui");
        File.Copy(second, settled);
        await using (var other = await TemporaryCases.OpenAsync(settled))
        {
            await (how switch
            {
                "purge" => TakeAwayAsync(other, how, Second),
                "withdraw" => other.Evidence.WithdrawAsync([await RowAsync(other, "findings.csv", "f05")], Second, "It goes."),
                _ => other.Evidence.EraseAsync([await RowAsync(other, "findings.csv", "f05")], Second, "It goes."),
            });
        }

        foreach (var (one, other) in new[] { (first, settled), (settled, first) })
        {
            var gone = cases.Path(Path.GetFileNameWithoutExtension(one) + "-gone.sui");
            await (await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(one, other, gone, Lead))).File.DisposeAsync();
            Assert.That(await TemporaryCases.CodesAsync(gone), Is.Empty);
            await using var file = await TemporaryCases.OpenAsync(gone);
            var left = (await file.Evidence.GetTableAsync("findings.csv"))!.Rows.Where(row => row.Cells[0] == "f05").ToList();
            Assert.That(left.SelectMany(row => row.Cells), Has.None.Contains(Later));
            Assert.That(left, Has.Count.EqualTo(how == "purge" ? 1 : 0));
            Assert.That(Holds(gone, Later), Is.EqualTo(how == "withdraw"));
        }

        Assert.That(Journal(cases.Path("case-gone.sui")), Is.EqualTo(Journal(cases.Path("settled-gone.sui"))), "commutative");

        // Where the words may be kept, whoever took them away says so.
        await using (var keeping = await TemporaryCases.OpenAsync(first))
        {
            IReadOnlyList<string> row;
            await using (var other = await TemporaryCases.OpenAsync(second))
            {
                row = (await other.Evidence.GetTableAsync("findings.csv"))!.Rows.Single(one => one.Cells[0] == "f05").Cells;
            }

            var mine = (await keeping.Evidence.GetTableAsync("findings.csv"))!.Rows.FirstOrDefault(one => one.Cells[0] == "f05");
            _ = mine is null ? await keeping.Evidence.AddRowAsync("findings.csv", row, Lead) : await keeping.Evidence.ReplaceRowAsync(mine.Item, row, Lead, "They may be kept.");
        }

        var kept = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("kept.sui"), Lead));
        await using var agreed = kept.File;
        Assert.That((await agreed.Evidence.GetTableAsync("findings.csv"))!.Rows.Where(row => row.Cells[0] == "f05").SelectMany(row => row.Cells), Has.One.Contains(Later));
    }

    /// <summary>A row that was withdrawn after it had replaced one that the other copy erased keeps no words.</summary>
    [Test]
    public async Task Replacement_ThatWasWithdrawn_LosesItsWords_WhereTheOtherErasedTheRow()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var taking = await TemporaryCases.OpenAsync(first))
        {
            await TakeAwayAsync(taking, "erase", Lead);
        }

        await using (var replacing = await TemporaryCases.OpenAsync(second))
        {
            await ReplaceWordsAsync(replacing, "replace");
            await replacing.Evidence.WithdrawAsync([await RowAsync(replacing, "findings.csv", "f05")], Second, "It goes.");
        }

        var merged = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), Lead));
        await merged.File.DisposeAsync();
        Assert.That(merged.Erased, Is.EqualTo(1));
        Assert.That(await TemporaryCases.CodesAsync(cases.Path("merged.sui")), Is.Empty);
        Assert.That(Holds(cases.Path("merged.sui"), Later), Is.False);
    }

    /// <summary>A row that got another id when it was replaced is the same row.</summary>
    [Test]
    public async Task Row_ThatWasErased_AndReplacedUnderAnotherId_IsAConflict()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var taking = await TemporaryCases.OpenAsync(first))
        {
            await TakeAwayAsync(taking, "erase", Lead);
        }

        await using (var replacing = await TemporaryCases.OpenAsync(second))
        {
            var old = await RowAsync(replacing, "findings.csv", "f05");
            await ReplaceAsync(replacing, "findings.csv", "f05", cells => [.. cells.Select((cell, place) => place == 0 ? "f05b" : cell)]);
            await replacing.Evidence.EraseAsync([old], Second, "Nobody needs it.");
        }

        Assert.That((await RefusedAsync(cases, first, second)).Select(problem => problem.Split('|')[0] + problem.Split('|')[1]), Is.EqualTo(new[] { "SUI7327f05b" }));
    }

    /// <summary>Whatever both do to a few rows: both orders give the same file or the same conflicts, and no two rows of one id.</summary>
    [Test]
    public void Merge_OfChangesOfTheSameRows_IsCommutative()
    {
        var history = Gen.Choose(0, 14).ArrayOf().Select(steps => steps.Distinct().Take(4).ToArray());
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(TestSetting.Of("SUI_ROW_MERGES", 25)),
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
        var findings = (await file.Evidence.GetTableAsync("findings.csv"))!.Rows;
        Assert.That(findings.Select(row => row.Cells[0]), Is.Unique);

        // What either took away and nobody put back there has no words in the other's either.
        foreach (var (path, steps) in new[] { (first, mine), (second, theirs) })
        {
            await using var copy = await TemporaryCases.OpenAsync(path);
            var own = (await copy.Evidence.GetTableAsync("findings.csv"))!.Rows.FirstOrDefault(row => row.Cells[0] == "f05")?.Cells;
            if (steps.Intersect([9, 10, 14]).Any() && !steps.Contains(11) && own?.Any(cell => cell.Contains(Later, StringComparison.Ordinal)) != true)
            {
                Assert.That(findings.SelectMany(row => row.Cells), Has.None.Contains(Later));
            }
        }
    }

    private static async Task DoAsync(string path, int[] steps, CaseActor by)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        foreach (var step in steps)
        {
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

    private static async Task TakeAwayAsync(ICaseFile file, string how, CaseActor by)
    {
        switch (how)
        {
            case "erase":
                await file.Evidence.EraseAsync([await RowAsync(file, "findings.csv", "f05")], by, "Not theirs.");
                break;
            case "withdraw":
                await file.Evidence.WithdrawAsync([await RowAsync(file, "findings.csv", "f05")], by, "Counted twice.");
                break;
            case "purge":
                await file.Retention.PurgeAsync(new CasePurgeRequest { Kinds = ["findings"], Before = new DateOnly(2030, 1, 1) }, by, "It is old.");
                break;
            default:
                await file.Retention.WithdrawConsentAsync("q01", by, "Taken back.");
                break;
        }
    }

    private static async Task ReplaceWordsAsync(ICaseFile file, string how)
    {
        var table = (await file.Evidence.GetTableAsync("findings.csv"))!;
        var place = table.Headings.ToList().IndexOf("statement");
        if (how == "replace")
        {
            await ReplaceAsync(file, "findings.csv", "f05", cells => [.. cells.Select((cell, at) => at == place ? Later + "." : cell)]);
            return;
        }

        var files = new Dictionary<string, ReadOnlyMemory<byte>>(await file.Evidence.ExportAsync(), StringComparer.Ordinal);
        var row = table.Rows.Single(one => one.Cells[0] == "f05");
        var lines = Encoding.UTF8.GetString(files["findings.csv"].Span).Split('\n');
        files["findings.csv"] = Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(line => line.StartsWith("f05,", StringComparison.Ordinal) ? line.Replace(row.Cells[place], Later, StringComparison.Ordinal) : line)));
        await file.Evidence.UpdateAsync(files, CaseReplacing.Changed, Second, "A slip.");
    }

    private static bool Holds(string path, string text) => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

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
