using System.Text.Json;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Intake.Manifests;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>The tables of answers that a pack names and a case holds, each with its instrument.</summary>
internal static class AnswerTables
{
    /// <summary>All of them, in the order of the manifest.</summary>
    public static async Task<IReadOnlyList<AnswerTable>> AllAsync(PageCase of)
    {
        var files = await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false);
        if (!files.TryGetValue(ManifestReader.FileName, out var manifest))
        {
            return [];
        }

        var items = await of.File.Evidence.GetItemsAsync(of.Cancel).ConfigureAwait(false);
        var tables = new List<AnswerTable>();
        foreach (var (path, (kind, id, version)) in Named(manifest))
        {
            var name = files.Keys.FirstOrDefault(file => file.Equals(path, StringComparison.OrdinalIgnoreCase));
            if (kind is ResponseFileReader.Interviews or ResponseFileReader.Survey && id is not null && of.Inspection.Instruments.Find(id, version) is { } instrument
                && items.FirstOrDefault(item => item is { Part: CaseItemPart.Header, State: CaseItemState.Held } && item.File == name) is { } header
                && await of.File.Evidence.GetTableAsync(name!, of.Cancel).ConfigureAwait(false) is { } table)
            {
                tables.Add(new AnswerTable(header.Sequence, table, instrument));
            }
        }

        return tables;
    }

    /// <summary>One of them; null for none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="header">The number of the entry of its headings.</param>
    public static async Task<AnswerTable?> FindAsync(PageCase of, long header) => (await AllAsync(of).ConfigureAwait(false)).FirstOrDefault(table => table.Header == header);

    // Nothing of a manifest that is no JSON, which is told of where the evidence is read.
    private static IReadOnlyDictionary<string, (string? Kind, string? Instrument, int? Version)> Named(ReadOnlyMemory<byte> manifest)
    {
        try
        {
            return ManifestVersions.FileKinds(manifest);
        }
        catch (JsonException)
        {
            return new Dictionary<string, (string?, string?, int?)>(0);
        }
    }
}
