using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>Words that one copy erased come back with a row of another id; it is named, and kept.</summary>
public sealed class ErasedWordsTests
{
    [TestCase(true, true)]
    [TestCase(false, true)]
    [TestCase(true, false)]
    public async Task Row_WithWordsThatTheOtherCopyErased_IsNamed(bool erasingFirst, bool same)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        string[] cells;
        int id;
        string words;
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            var table = (await file.Evidence.GetTableAsync("findings.csv"))!;
            var (at, text) = (table.Headings.ToList().IndexOf("id"), table.Headings.ToList().IndexOf("statement"));
            var row = table.Rows.First(one => one.Cells[text].Length > 40);
            (id, cells, words) = (at, [.. row.Cells], row.Cells[text]);
            cells[text] = same ? "They said: " + words.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal) : "Nothing of the kind was ever said by anybody.";
            await file.Evidence.EraseAsync([row.Item], TemporaryCases.Lead, "Of another.");
        }

        cells[id] = "f999";
        await using (var file = await TemporaryCases.OpenAsync(second))
        {
            await file.Evidence.AddRowAsync("findings.csv", cells, TemporaryCases.Second);
        }

        var merged = await TemporaryCases.Store.MergeAsync(
            new CaseMergeRequest(erasingFirst ? first : second, erasingFirst ? second : first, cases.Path("merged.sui"), TemporaryCases.Lead));
        await using var made = merged.File;
        Assert.That(merged.Problems.Select(problem => (problem.Code, problem.Location.Id)), Is.EqualTo(same ? [("SUI7329", "f999")] : Array.Empty<(string, string?)>()));
        Assert.That(merged.Problems.Select(problem => problem.ToString()), Has.None.Contains(words));
        Assert.That((await made.Evidence.GetTableAsync("findings.csv"))!.Rows.Count(row => row.Cells[id] == "f999"), Is.EqualTo(1));
    }

    /// <summary>What one copy added and erased the other never held: that what this brings in has the same words can be seen by nobody, and is said once.</summary>
    [Test]
    public async Task Rows_OfATableThatTheOtherCopyErasedOwnRowsOf_AreNamedOnce([Values] bool erasingFirst, [Values] bool erases)
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            var row = await AddAsync(file, "f998", TemporaryCases.Lead);
            await file.RefreshAsync();
            if (erases)
            {
                await file.Evidence.EraseAsync(row.Items, TemporaryCases.Lead, "It named somebody.");
            }
        }

        await using (var file = await TemporaryCases.OpenAsync(second))
        {
            await AddAsync(file, "f999", TemporaryCases.Second);
            await AddAsync(file, "f997", TemporaryCases.Second);
        }

        var merged = await TemporaryCases.Store.MergeAsync(
            new CaseMergeRequest(erasingFirst ? first : second, erasingFirst ? second : first, cases.Path("merged.sui"), TemporaryCases.Lead));
        await using var made = merged.File;
        Assert.That(merged.Problems.Select(problem => problem.Code), Is.EqualTo(erases ? ["SUI7025"] : Array.Empty<string>()));
        Assert.That(merged.Problems.Select(problem => problem.Message), Is.All.Contain("findings.csv, erased 1, coming in 2"));

        static async Task<CaseChange> AddAsync(ICaseFile file, string id, CaseActor by)
        {
            var table = (await file.Evidence.GetTableAsync("findings.csv"))!;
            return await file.Evidence.AddRowAsync("findings.csv", [.. table.Rows[0].Cells.Select((cell, place) => table.Headings[place] == "id" ? id : cell)], by);
        }
    }

    /// <summary>The reason of a merge stands in the journal like another.</summary>
    [Test]
    public async Task Merge_ForAReasonThatHoldsWordsOfARespondent_IsRefused()
    {
        using var cases = new TemporaryCases();
        var (first, second) = await cases.CopiesAsync();
        string words;
        await using (var file = await TemporaryCases.OpenAsync(first))
        {
            var table = (await file.Evidence.GetTableAsync("quotes.csv"))!;
            words = table.Rows[0].Cells[table.Headings.ToList().IndexOf("text")];
            await file.Evidence.AttachAsync("a.jpg", new MemoryStream([1]), TemporaryCases.Lead);
        }

        await using (var file = await TemporaryCases.OpenAsync(second))
        {
            await file.Evidence.AttachAsync("b.jpg", new MemoryStream([2]), TemporaryCases.Lead);
        }

        await Refusals.Refuses("SUI7026", () => TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), TemporaryCases.Lead, "As they say: " + words)));
        Assert.That(File.Exists(cases.Path("merged.sui")), Is.False);
    }
}
