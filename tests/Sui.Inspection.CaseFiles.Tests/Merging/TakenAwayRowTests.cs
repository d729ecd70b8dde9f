using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;
using static Sui.Inspection.CaseFiles.Tests.Merging.RowChanges;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>One copy took a row away, and the other put something in its place: nothing that was erased comes back unless somebody says so.</summary>
public sealed class TakenAwayRowTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

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

        Assert.That(JournalOf(cases.Path("case-gone.sui")), Is.EqualTo(JournalOf(cases.Path("settled-gone.sui"))), "commutative");

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
}
