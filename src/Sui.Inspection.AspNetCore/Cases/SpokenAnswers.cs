using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>Adds one person's answers with what they said in their own words: the row, and a draft finding of each, masked, as <c>sui findings draft</c> makes them.</summary>
internal static class SpokenAnswers
{
    /// <summary>Adds both in one change.</summary>
    /// <param name="of">The case.</param>
    /// <param name="table">The table of the answers.</param>
    /// <param name="cells">The row.</param>
    /// <param name="words">What was said, by the ids of the questions.</param>
    /// <exception cref="CaseFileException">The evidence cannot be added to.</exception>
    public static async Task AddAsync(PageCase of, CaseTable table, IReadOnlyList<string> cells, IReadOnlyDictionary<string, string> words)
    {
        var entries = (await of.File.RefreshAsync(of.Cancel).ConfigureAwait(false)).Entries;
        var held = await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false);
        var id = PackTables.Cell(new CaseRow(string.Empty, cells), table.Headings.Place(TableHeadings.Id));
        var spoken = new Dictionary<string, ReadOnlyMemory<byte>>(held, StringComparer.Ordinal) { [table.File] = WithWords(table, cells, words) };
        var (drafts, grown, problems) = await HeldDrafts.MakeAsync(of, spoken, one => one.Question is { } question && words.ContainsKey(question) && one.Id.StartsWith(id + "-", StringComparison.Ordinal))
            .ConfigureAwait(false);
        if (drafts is null)
        {
            throw new CaseFileException(problems);
        }

        await GrownPack.TakeInAsync(
            of, entries, new Dictionary<string, ReadOnlyMemory<byte>>(grown, StringComparer.Ordinal) { [table.File] = PackTables.Added(held[table.File], cells) },
            of.Frame.Words.Say("Answers.Why")).ConfigureAwait(false);
    }

    // The table as it would be with a column for each answer in words: what is drafted is found there, and nothing of it is kept.
    private static byte[] WithWords(CaseTable table, IReadOnlyList<string> cells, IReadOnlyDictionary<string, string> words)
    {
        string[] lacking = [.. words.Keys.Where(question => !PackTables.Has(table, question))];
        return
        [
            .. CsvRecords.Record([.. table.Headings, .. lacking]),
            .. table.Rows.SelectMany(row => CsvRecords.Record([.. Filled(row.Cells), .. lacking.Select(_ => string.Empty)])),
            .. CsvRecords.Record([.. Filled(cells), .. lacking.Select(question => words[question])]),
        ];

        IEnumerable<string> Filled(IReadOnlyList<string> row) => Enumerable.Range(0, table.Headings.Count).Select(place => row.ElementAtOrDefault(place) ?? string.Empty);
    }
}
