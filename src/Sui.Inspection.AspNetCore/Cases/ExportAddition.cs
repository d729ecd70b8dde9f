using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Imports;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>Adds the responses of exports to the evidence that a case holds, as <c>sui import --into</c> adds them to a pack: rows that are there are known again, and nothing that is held is
/// touched unless somebody said so.</summary>
internal static class ExportAddition
{
    /// <summary>Says what would become of the evidence, and writes nothing.</summary>
    /// <param name="of">The case.</param>
    /// <param name="export">The exports.</param>
    public static async Task<ExportLook> LookAsync(PageCase of, ExportToAdd export) => (await ReadAsync(of, export).ConfigureAwait(false)).Look;

    /// <summary>Imports and adds; with errors, nothing was written.</summary>
    /// <param name="of">The case.</param>
    /// <param name="export">The exports.</param>
    /// <exception cref="CaseFileException">The case was changed meanwhile, or cannot be.</exception>
    public static async Task<ExportLook> AddAsync(PageCase of, ExportToAdd export)
    {
        var (look, grown, entries) = await ReadAsync(of, export).ConfigureAwait(false);
        if (look is { Outcome.Succeeded: true, Changes.Files.Count: > 0 })
        {
            var why = of.Frame.Words.Say("Import.Why");
            var goes = look.Changes is { SetAside.Count: > 0, SetAsideRemoved: true } or { Missing.Count: > 0, MissingRemoved: true } or { Changed.Count: > 0, ChangedReplaced: true };
            await (goes ? GrownPack.ReplaceAsync(of, entries, grown, why) : GrownPack.TakeInAsync(of, entries, grown, why)).ConfigureAwait(false);
        }

        return look;
    }

    private static async Task<(ExportLook Look, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Grown, long Entries)> ReadAsync(PageCase of, ExportToAdd export)
    {
        using var responses = new MemoryStream();
        using var record = new MemoryStream();
        using var drafts = export.WithDrafts ? new MemoryStream() : null;
        var result = export.Import(of, new ImportOutputs { Target = export.Target, Responses = responses, Record = record, Drafts = drafts });
        var entries = (await of.File.RefreshAsync(of.Cancel).ConfigureAwait(false)).Entries;
        var held = await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            return (new ExportLook(result, null), held, entries);
        }

        var (added, grown, problems) = await GrownPack.MakeAsync(of, held, (target, named) =>
        {
            var made = target.Add(new ImportedAnswers
            {
                Responses = responses.ToArray(),
                Record = record.ToArray(),
                Drafts = drafts?.ToArray() ?? [],
                InstrumentId = export.Instrument.Identity.Id,
                SourceId = export.Target.SourceId,
                Origin = Origin.Inspectorate,
                SetAside = result.SetAsideResponses,
                ReplaceChanged = export.Updates,
                RemoveSetAside = export.RemovesSetAside,
                RemoveNotInImport = export.RemovesMissing,
                AcceptAlike = export.Request.AcceptAlike,
            });
            return (made with { Problems = named.Of(made.Problems), Warnings = named.Of(made.Warnings) }, made.Files);
        }).ConfigureAwait(false);
        result = result with { Problems = [.. result.Problems, .. problems, .. added?.Problems ?? [], .. added?.Warnings ?? []] };
        return (new ExportLook(result, result.Succeeded ? added : null), grown, entries);
    }
}
