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
}
