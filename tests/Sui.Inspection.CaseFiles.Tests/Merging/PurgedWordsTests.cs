using Sui.Inspection.CaseFiles.Tests.Support;
using static Sui.Inspection.CaseFiles.Tests.Merging.RowChanges;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>Words that one copy purged come back with a row of the other: they go again, and the row is named.</summary>
public sealed class PurgedWordsTests
{
    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;
    private static readonly byte[] Photo = [1, 2, 3, 4];

    [TestCase(true, "again")]
    [TestCase(false, "again")]
    [TestCase(true, "retyped")]
    [TestCase(true, "withdrawn")]
    [TestCase(true, "other")]
    [TestCase(true, "replaced")]
    [TestCase(false, "replaced")]
    public async Task Row_WithWordsThatTheOtherCopyPurged_LosesThem_AndIsNamed(bool purgingFirst, string how)
    {
        using var cases = new TemporaryCases();
        var (purging, other) = await cases.CopiesAsync();
        var words = await WordsAsync(other);
        await PurgeAsync(purging);
        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            await AddAsync(file, how switch { "retyped" => "They said: " + words.ToUpperInvariant(), "other" => "Nothing of the kind was ever said by anybody.", _ => words });
            if (how == "withdrawn")
            {
                await file.Evidence.WithdrawAsync([await RowAsync(file, "findings.csv", "f999")], Second, "It goes.");
            }
            else if (how == "replaced")
            {
                await ReplaceWordsAsync(file, "replace");
                await TakeAwayAsync(file, "withdraw", Second);
            }
        }

        var merged = cases.Path("merged.sui");
        var problems = await MergeAsync(purgingFirst ? purging : other, purgingFirst ? other : purging, merged);
        Assert.That(problems.Select(problem => (problem.Code, problem.Location.Id)), Is.EqualTo(how == "other" ? Array.Empty<(string, string?)>() : [("SUI7346", "f999")]));
        Assert.That(problems.Select(problem => problem.ToString()), Has.None.Contains(words));
        Assert.That(Holds(merged, words) || Holds(merged, words.ToUpperInvariant()), Is.False);
        Assert.That(await TemporaryCases.CodesAsync(merged), Is.Empty);
        Assert.That(JournalOf(merged), Does.Contain("item.purged"));
        await using var made = await TemporaryCases.OpenAsync(merged);
        Assert.That((await made.Evidence.GetTableAsync("findings.csv"))!.Rows.Count(row => row.Cells[0] == "f999"), Is.EqualTo(how == "withdrawn" ? 0 : 1), "the row counts as before");
    }

    /// <summary>What is merged again, and with a third copy, stays as it is.</summary>
    [Test]
    public async Task Purge_HoldsThroughFurtherMerges()
    {
        using var cases = new TemporaryCases();
        var (purging, other) = await cases.CopiesAsync();
        var words = await WordsAsync(other);
        var third = cases.Path("third.sui");
        File.Copy(other, third);
        await PurgeAsync(purging);
        foreach (var (path, id) in new[] { (other, "f998"), (third, "f999") })
        {
            await using var file = await TemporaryCases.OpenAsync(path);
            await AddAsync(file, words, id);
        }

        var (one, all, again) = (cases.Path("one.sui"), cases.Path("all.sui"), cases.Path("again.sui"));
        Assert.That((await MergeAsync(purging, other, one)).Select(problem => problem.Location.Id), Is.EqualTo(new[] { "f998" }));
        Assert.That((await MergeAsync(third, one, all)).Select(problem => problem.Location.Id), Is.EqualTo(new[] { "f999" }));
        Assert.That(await MergeAsync(all, other, again), Is.Empty);
        Assert.That(new[] { one, all, again }.Where(path => Holds(path, words)), Is.Empty);
        Assert.That(await TemporaryCases.CodesAsync(again), Is.Empty);
    }

    /// <summary>A short phrase is anybody's; a row that is the same but for its id is the same row.</summary>
    [TestCase(true)]
    [TestCase(false)]
    public async Task ShortWords_AreFound_WhereTheRowIsTheSame(bool same)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await AddAsync(file, "Nobody asks.", "f900");
        }

        var (purging, other) = cases.Copied(path);
        await PurgeAsync(purging);
        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            var table = (await file.Evidence.GetTableAsync("findings.csv"))!;
            var day = table.Headings.ToList().IndexOf("event_date");
            var row = table.Rows.Single(one => one.Cells[0] == "f900").Cells;
            await file.Evidence.AddRowAsync("findings.csv", [.. row.Select((cell, at) => at == 0 ? "f999" : at == day && !same ? "2026-01-15" : cell)], Second);
        }

        Assert.That((await MergeAsync(purging, other, cases.Path("merged.sui"))).Select(problem => problem.Code), Is.EqualTo(same ? ["SUI7346"] : Array.Empty<string>()));
    }

    /// <summary>Of a row that quotes purged words among others of its own, these stay.</summary>
    [Test]
    public async Task Row_ThatQuotesPurgedWords_KeepsItsOthers()
    {
        using var cases = new TemporaryCases();
        var (purging, other) = await cases.CopiesAsync();
        var words = await WordsAsync(other);
        await PurgeAsync(purging);
        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            var table = (await file.Evidence.GetTableAsync("proposals.csv"))!;
            await file.Evidence.AddRowAsync(
                "proposals.csv", [.. table.Headings.Zip(table.Rows[0].Cells, (heading, cell) => heading switch { "id" => "r999", "summary" => "Evening hours, too", "reason" => "As one said: " + words, _ => cell })], Second);
        }

        Assert.That((await MergeAsync(purging, other, cases.Path("merged.sui"))).Select(problem => (problem.Code, problem.Location.Id)), Is.EqualTo(new[] { ("SUI7346", "r999") }));
        await using var made = await TemporaryCases.OpenAsync(cases.Path("merged.sui"));
        var left = (await made.Evidence.GetTableAsync("proposals.csv"))!.Rows.Single(row => row.Cells[0] == "r999").Cells;
        Assert.That(left, Has.Member("Evening hours, too").And.Member("[erased]").And.None.Contains(words));
    }

    /// <summary>One person stays one: the pseudonym that went is the new one in what the other copy brings in as well.</summary>
    [Test]
    public async Task Pseudonym_ThatTheOtherCopyPurged_IsTheNewOne([Values] bool purgingFirst)
    {
        using var cases = new TemporaryCases();
        var (purging, other) = await cases.CopiesAsync();
        string person;
        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            var table = (await file.Evidence.GetTableAsync("interviews.csv"))!;
            person = table.Rows[0].Cells[table.Headings.ToList().IndexOf("person")];
            await file.Evidence.AddRowAsync("interviews.csv", [.. table.Rows[0].Cells.Select((cell, at) => at == 0 ? "i999" : cell)], Second);
        }

        await PurgeAsync(purging, "interviews");
        var merged = cases.Path("merged.sui");
        var problems = await MergeAsync(purgingFirst ? purging : other, purgingFirst ? other : purging, merged);
        Assert.That(problems.Select(problem => (problem.Code, problem.Location.Id)), Is.EqualTo(new[] { ("SUI7346", "i999") }));
        Assert.That(await TemporaryCases.CodesAsync(merged), Is.Empty);
        await using var made = await TemporaryCases.OpenAsync(merged);
        var rows = (await made.Evidence.GetTableAsync("interviews.csv"))!.Rows.Where(row => row.Cells[0] is "i01" or "i999").Select(row => row.Cells.Single(cell => cell.StartsWith("purged-", StringComparison.Ordinal))).ToList();
        Assert.That((rows.Count, rows.Distinct().Count(), person.Length > 0), Is.EqualTo((2, 1, true)));
    }

    /// <summary>The row that was purged says whom its pseudonym is of; what the other copy had put in its place and withdrew can be another person's.</summary>
    [Test]
    public async Task Pseudonym_OfWhatTheOtherPutInThePlace_StaysItsOwn()
    {
        using var cases = new TemporaryCases();
        var (purging, other) = await cases.CopiesAsync();
        string person;
        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            var table = (await file.Evidence.GetTableAsync("interviews.csv"))!;
            var (place, id) = (table.Headings.ToList().IndexOf("person"), table.Rows[0].Cells[0]);
            person = table.Rows[0].Cells[place];
            await ReplaceAsync(file, "interviews.csv", id, cells => [.. cells.Select((cell, at) => at == place ? "somebody-else" : cell)]);
            await file.Evidence.WithdrawAsync([await RowAsync(file, "interviews.csv", id)], Second, "Counted twice.");
            await file.Evidence.AddRowAsync("interviews.csv", [.. table.Rows[0].Cells.Select((cell, at) => at == 0 ? "i998" : at == place ? "somebody-else" : cell)], Second);
            await file.Evidence.AddRowAsync("interviews.csv", [.. table.Rows[0].Cells.Select((cell, at) => at == 0 ? "i999" : cell)], Second);
        }

        await PurgeAsync(purging, "interviews");
        await MergeAsync(purging, other, cases.Path("merged.sui"));
        Assert.That(await TemporaryCases.CodesAsync(cases.Path("merged.sui")), Is.Empty);
        await using var made = await TemporaryCases.OpenAsync(cases.Path("merged.sui"));
        var merged = (await made.Evidence.GetTableAsync("interviews.csv"))!;
        string Person(string id) => merged.Rows.Single(row => row.Cells[0] == id).Cells[merged.Headings.ToList().IndexOf("person")];
        Assert.That(Person("i998"), Is.EqualTo("somebody-else"));
        Assert.That(Person("i999"), Does.StartWith("purged-").And.Not.EqualTo(person));
    }

    /// <summary>Whoever purged words and put them in again says that they may be kept.</summary>
    [Test]
    public async Task Words_ThatWhoeverPurgedThemPutInAgain_AreKept()
    {
        using var cases = new TemporaryCases();
        var (purging, other) = await cases.CopiesAsync();
        var words = await WordsAsync(other);
        await PurgeAsync(purging);
        foreach (var (path, id) in new[] { (purging, "f998"), (other, "f999") })
        {
            await using var file = await TemporaryCases.OpenAsync(path);
            await AddAsync(file, words, id);
        }

        Assert.That(await MergeAsync(purging, other, cases.Path("merged.sui")), Is.Empty);
        Assert.That(Holds(cases.Path("merged.sui"), words), Is.True);
    }

    [Test]
    public async Task Attachment_WhoseBytesTheOtherCopyPurged_Goes([Values] bool purgingFirst)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await file.Evidence.AttachAsync("photo.jpg", new MemoryStream(Photo), Lead);
        }

        var (purging, other) = cases.Copied(path);
        await PurgeAsync(purging, "attachments");
        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            await file.Evidence.AttachAsync("wall.jpg", new MemoryStream(Photo), Second);
        }

        var problems = await MergeAsync(purgingFirst ? purging : other, purgingFirst ? other : purging, cases.Path("merged.sui"));
        Assert.That(problems.Select(problem => (problem.Code, problem.Location.Item)), Is.EqualTo(new[] { ("SUI7346", "wall.jpg") }));
        await using var merged = await TemporaryCases.OpenAsync(cases.Path("merged.sui"));
        Assert.That((await merged.Evidence.GetItemsAsync()).Where(item => item.Part == CaseItemPart.Attachment).Select(item => item.State), Is.All.EqualTo(CaseItemState.Erased));
    }

    // The words of a finding that is old, whose table all findings are purged from.
    private static async Task<string> WordsAsync(string path)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        var table = (await file.Evidence.GetTableAsync("findings.csv"))!;
        return table.Rows.Single(row => row.Cells[0] == "f05").Cells[table.Headings.ToList().IndexOf("statement")];
    }

    private static Task<CaseChange> AddAsync(ICaseFile file, string words, string id = "f999") => AddFindingAsync(file, id, words, Second);

    private static async Task PurgeAsync(string path, string kind = "findings")
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        await file.Retention.PurgeAsync(new CasePurgeRequest { Kinds = [kind], Before = new DateOnly(2030, 1, 1) }, Lead, "It is old.");
    }

    private static async Task<IReadOnlyList<Problems.Problem>> MergeAsync(string first, string second, string path)
    {
        var merged = await TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, path, Lead));
        await merged.File.DisposeAsync();
        return merged.Problems;
    }
}
