using Sui.Inspection.Coding;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The sheets of coders beside each other.</summary>
/// <param name="Excerpts">The excerpts; null where they are known by their places alone.</param>
/// <param name="WithoutWords">How many excerpts have no words, since they were erased or the person refused to be quoted: nobody can agree on what nobody reads.</param>
/// <param name="Sheets">What was coded, in the order given; of sheets with errors nothing.</param>
/// <param name="Progress">How far each coder is; empty after errors.</param>
/// <param name="Files">The files, with their hashes: what was recorded, and when compared, stays as it was.</param>
/// <param name="Drafts">The file of the excerpts, and its hash.</param>
/// <param name="Decisions">The file of what is left out, and its hash; null for none.</param>
/// <param name="Comparison">The comparison; null after errors, and before all coders have finished.</param>
/// <param name="Problems">The problems of all files.</param>
internal sealed record ComparedSheets(
    Excerpts? Excerpts, int WithoutWords, IReadOnlyList<CoderSheet> Sheets, IReadOnlyList<CoderProgress> Progress, IReadOnlyList<HashedFile> Files, HashedFile Drafts, HashedFile? Decisions, CodingComparison? Comparison,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads sheets and compares them where each is finished.</summary>
    /// <param name="paths">The sheets' paths.</param>
    /// <param name="excerptsPath">The path of the excerpts.</param>
    /// <param name="leftPath">The path of what is left out; null for none.</param>
    /// <param name="codebook">The codebook.</param>
    public static ComparedSheets Read(IReadOnlyList<string> paths, string excerptsPath, string? leftPath, Codebook codebook)
    {
        var excerpts = Excerpts.Read(excerptsPath);
        List<SheetFile> files = [.. paths.Select(path => SheetFile.Read(path, codebook, excerpts))];
        SameCoders(files);
        List<CoderSheet> sheets = [.. files.Select(file => file.Sheet).OfType<CoderSheet>()];
        var left = leftPath is null ? null : LeftOutFile.Read(leftPath, sheets, excerpts);
        IReadOnlyList<CoderProgress> progress = [];
        var isSound = !excerpts.Table.Problems.HasErrors && files.TrueForAll(file => !file.Table.Problems.HasErrors) && left?.Table.Problems.HasErrors != true;
        if (isSound)
        {
            progress = BlindCoding.ProgressOf(excerpts.Units, sheets, left?.All ?? []);
            foreach (var (file, one) in files.Zip(progress))
            {
                BlindCheck.Run(file, one);
            }
        }

        return new ComparedSheets(
            excerpts, excerpts.All.Count - excerpts.Units.Count, sheets, progress, [.. files.Zip(paths, (file, path) => HashedFile.Of(file.Sheet?.Coder, path))], HashedFile.Of(null, excerptsPath),
            leftPath is null ? null : HashedFile.Of(null, leftPath),
            isSound && progress.All(one => one.IsFinished) ? CodingComparison.Of(codebook, sheets, excerpts.Units) : null,
            [.. excerpts.Table.Problems.All, .. files.SelectMany(file => file.Table.Problems.All), .. left?.Table.Problems.All ?? []]);
    }

    private static void SameCoders(List<SheetFile> files)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(file => file.Sheet is not null && !known.Add(file.Sheet.Coder)))
        {
            file.Table.Problems.Error(CodingCodes.Coder, null, "coder", "Two sheets name the same coder.", "A sheet for each coder.", "Leave one of them out, or correct the coder's name.");
        }
    }
}
