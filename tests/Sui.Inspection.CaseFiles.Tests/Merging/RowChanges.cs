using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>What people do to the rows of a case, in one copy or the other.</summary>
internal static class RowChanges
{
    /// <summary>Words that come later than others.</summary>
    public const string Later = "These are the words of later";

    private static readonly CaseActor Lead = TemporaryCases.Lead;
    private static readonly CaseActor Second = TemporaryCases.Second;

    public static async Task TakeAwayAsync(ICaseFile file, string how, CaseActor by)
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

    public static async Task ReplaceWordsAsync(ICaseFile file, string how)
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

    public static bool Holds(string path, string text) => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    public static async Task<IReadOnlyList<string>> RefusedAsync(TemporaryCases cases, string first, string second)
    {
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => TemporaryCases.Store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("refused.sui"), Lead)));
        Assert.That(File.Exists(cases.Path("refused.sui")), Is.False);
        return [.. refused!.Problems.Select(problem => $"{problem.Code}|{problem.Location.Id}|{problem.Message}")];
    }

    public static async Task<CaseChange> AddFindingAsync(ICaseFile file, string id, string statement, CaseActor by)
    {
        var table = (await file.Evidence.GetTableAsync("findings.csv"))!;
        var place = table.Headings.ToList().IndexOf("statement");
        return await file.Evidence.AddRowAsync("findings.csv", [.. table.Rows[0].Cells.Select((cell, at) => at == 0 ? id : at == place ? statement : cell)], by);
    }

    public static async Task<CaseChange> ReplaceAsync(ICaseFile file, string table, string id, Func<IReadOnlyList<string>, IReadOnlyList<string>> change)
    {
        var row = (await file.Evidence.GetTableAsync(table))!.Rows.Single(one => one.Cells[0] == id);
        return await file.Evidence.ReplaceRowAsync(row.Item, change(row.Cells), Lead, "A slip.");
    }

    public static async Task<string> RowAsync(ICaseFile file, string table, string id) => (await file.Evidence.GetTableAsync(table))!.Rows.Single(one => one.Cells[0] == id).Item;

    public static string JournalOf(string path) => Shell.Value<string>(path, "SELECT group_concat(CAST(entry AS TEXT), char(10)) FROM (SELECT entry FROM journal ORDER BY sequence)");
}
