using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>The evidence of a case as something is added to it: laid out as a folder, readable by the process alone, which is gone when it was added to.</summary>
internal static class GrownPack
{
    /// <summary>Adds something.</summary>
    /// <param name="of">The case.</param>
    /// <param name="held">The evidence that it is added to.</param>
    /// <param name="add">Adds it, and says what is to be written by path; null for nothing.</param>
    /// <returns>What it gave and the evidence with it; nothing, with what is wrong, where the evidence cannot be added to.</returns>
    public static async Task<(T? Added, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Problem> Problems)> MakeAsync<T>(
        PageCase of, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> held, Func<EvidenceTarget, Named, (T Added, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)> add)
        where T : class
    {
        var folder = Directory.CreateTempSubdirectory("sui-import-").FullName;
        try
        {
            foreach (var (name, bytes) in held.Where(one => PackPath.IsSafe(one.Key)))
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, bytes, of.Cancel).ConfigureAwait(false);
            }

            var named = new Named(Path.GetFileName(folder));
            var (target, wrong) = EvidenceTarget.Open(of.Inspection, folder, null, of.Cancel);
            if (target is null)
            {
                return (null, held, named.Of(wrong));
            }

            var (added, files) = add(target, named);
            var grown = new Dictionary<string, ReadOnlyMemory<byte>>(held, StringComparer.Ordinal);
            foreach (var (path, bytes) in files)
            {
                grown[Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')] = bytes;
            }

            return (added, grown, []);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Takes in what was added to what the case held at an entry. Nothing that is held goes but what <paramref name="grown"/> has otherwise.</summary>
    /// <param name="of">The case.</param>
    /// <param name="entries">The number of the last entry of the case when it was read.</param>
    /// <param name="grown">The evidence as it will be.</param>
    /// <param name="why">Why.</param>
    /// <exception cref="CaseFileException">The case was changed meanwhile (SUI8201), or cannot be.</exception>
    public static async Task TakeInAsync(PageCase of, long entries, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> grown, string why)
    {
        try
        {
            await of.File.Evidence.UpdateAsync(grown, CaseReplacing.Nothing, of.By, why, of.Cancel).ConfigureAwait(false);
        }
        catch (CaseFileException refused) when (refused.Problems.All(problem => problem.Code is CaseCodes.HeadingsDiffer or CaseCodes.RowChanged))
        {
            await ReplaceAsync(of, entries, grown, why).ConfigureAwait(false);
        }
    }

    /// <summary>The same, where rows that are held go.</summary>
    /// <exception cref="CaseFileException">The case was changed meanwhile (SUI8201), or cannot be.</exception>
    public static async Task ReplaceAsync(PageCase of, long entries, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> grown, string why)
    {
        // What somebody else added meanwhile is not in it, and must not go.
        if ((await of.File.RefreshAsync(of.Cancel).ConfigureAwait(false)).Entries != entries)
        {
            throw new CaseFileException([PageProblems.Changed]);
        }

        await of.File.Evidence.UpdateAsync(grown, CaseReplacing.Missing, of.By, why, of.Cancel).ConfigureAwait(false);
    }

    /// <summary>Names pack.json in problems in place of the folder, whose own name is nobody's business.</summary>
    /// <param name="Folder">The folder's name.</param>
    internal sealed record Named(string Folder)
    {
        /// <summary>The problems so.</summary>
        public IReadOnlyList<Problem> Of(IReadOnlyList<Problem> problems) => [.. problems.Select(problem =>
            problem.Location.File == Folder ? problem with { Location = problem.Location with { File = ManifestReader.FileName } } : problem)];
    }
}
