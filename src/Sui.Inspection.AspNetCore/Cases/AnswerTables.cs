using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>The tables of answers that a pack names and a case holds, each with its instrument.</summary>
internal static class AnswerTables
{
    /// <summary>All of them, in the order of the manifest.</summary>
    public static Task<IReadOnlyList<AnswerTable>> AllAsync(PageCase of) => ReadAsync(of, null);

    /// <summary>One of them; null for none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="header">The number of the entry of its headings.</param>
    public static async Task<AnswerTable?> FindAsync(PageCase of, long header) => (await ReadAsync(of, header).ConfigureAwait(false)).FirstOrDefault();

    private static async Task<IReadOnlyList<AnswerTable>> ReadAsync(PageCase of, long? only)
    {
        var headers = (await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false))
            .Where(item => item is { Part: CaseItemPart.Header, State: CaseItemState.Held } && (only is null || item.Sequence == only)).ToList();
        var tables = new List<AnswerTable>();
        foreach (var (file, kind, id, version) in await PackTables.NamedAsync(of).ConfigureAwait(false))
        {
            if (kind is ResponseFileReader.Interviews or ResponseFileReader.Survey && id is not null && of.Inspection.Instruments.Find(id, version) is { } instrument
                && headers.Find(item => item.File == file) is { } header && await of.File.Evidence.GetTableAsync(file, of.Cancel).ConfigureAwait(false) is { } table)
            {
                tables.Add(new AnswerTable(header.Sequence, table, instrument));
            }
        }

        return tables;
    }
}
