using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>Adds the responses of an export to the evidence that a case holds, as <c>sui import --into</c> adds them to a pack: rows that are there are known again, and nothing that is held is touched.</summary>
internal static class ExportAddition
{
    /// <summary>Imports and adds.</summary>
    /// <param name="of">The case.</param>
    /// <param name="upload">The export.</param>
    /// <param name="request">How it is read.</param>
    /// <param name="target">What the pack says of every response.</param>
    /// <param name="instrument">The instrument.</param>
    /// <returns>The import; with errors, nothing was written.</returns>
    public static async Task<ImportResult> AddAsync(PageCase of, HeldUpload upload, ImportRequest request, ImportTarget target, Instrument instrument)
    {
        using var file = new MemoryStream(upload.Content, writable: false);
        using var responses = new MemoryStream();
        using var record = new MemoryStream();
        var result = of.Inspection.Importer.Import(file, request, new ImportOutputs { Target = target, Responses = responses, Record = record }, cancellationToken: of.Cancel);
        if (!result.Succeeded)
        {
            return result;
        }

        var (files, problems) = await GrownAsync(of, new ImportedAnswers
        {
            Responses = responses.ToArray(),
            Record = record.ToArray(),
            InstrumentId = instrument.Identity.Id,
            SourceId = target.SourceId,
            Origin = Origin.Inspectorate,
            SetAside = result.SetAsideResponses,
            AcceptAlike = request.AcceptAlike,
        }).ConfigureAwait(false);
        if (files is null)
        {
            return result with { Problems = [.. result.Problems, .. problems] };
        }

        await UpdateAsync(of, files).ConfigureAwait(false);
        return result;
    }

    // A table that lacks a column which the import needs is taken in anew with it, its rows as they are: what is held then is withdrawn, and kept.
    private static async Task UpdateAsync(PageCase of, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var why = of.Frame.Words.Say("Import.Why");
        try
        {
            await of.File.Evidence.UpdateAsync(files, CaseReplacing.Nothing, of.By, why, of.Cancel).ConfigureAwait(false);
        }
        catch (CaseFileException refused) when (refused.Problems.All(problem => problem.Code == CaseCodes.HeadingsDiffer))
        {
            await of.File.Evidence.UpdateAsync(files, CaseReplacing.Missing, of.By, why, of.Cancel).ConfigureAwait(false);
        }
    }

    // The evidence as it will be: what the case holds is laid out as a folder, readable by the process alone, and gone when it was added to.
    private static async Task<(IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, IReadOnlyList<Problem> Problems)> GrownAsync(PageCase of, ImportedAnswers imported)
    {
        var held = await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false);
        var folder = Directory.CreateTempSubdirectory("sui-import-").FullName;
        try
        {
            foreach (var (name, bytes) in held.Where(one => PackPath.IsSafe(one.Key)))
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, bytes, of.Cancel).ConfigureAwait(false);
            }

            var (target, wrong) = EvidenceTarget.Open(of.Inspection, folder, null, of.Cancel);
            if (target is null)
            {
                return (null, Named(wrong));
            }

            var added = target.Add(imported);
            var grown = new Dictionary<string, ReadOnlyMemory<byte>>(held, StringComparer.Ordinal);
            foreach (var (path, bytes) in added.Files)
            {
                grown[Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')] = bytes;
            }

            return added.Problems.Count > 0 ? (null, Named(added.Problems)) : (grown, []);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        // The folder's own name is nobody's business.
        IReadOnlyList<Problem> Named(IReadOnlyList<Problem> problems) => [.. problems.Select(problem =>
            problem.Location.File == Path.GetFileName(folder) ? problem with { Location = problem.Location with { File = ManifestReader.FileName } } : problem)];
    }
}
