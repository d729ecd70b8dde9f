using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Keeps an annex from being written over what it was made from.</summary>
internal static class EvidenceGuard
{
    /// <summary>Checks the files to write against the pack, the files in it and the data that it was read with.</summary>
    /// <exception cref="UsageException">One of them would be replaced.</exception>
    public static void Check(IEnumerable<AnnexTarget> targets, string pack, PackFiles files, Assessment assessment)
    {
        var read = FilesOf(assessment.Evidence).Append("pack.json").Select(file => Path.Combine(pack, file)).Append(pack);
        var kept = read.Concat(files.Data).Select(Real).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (targets.FirstOrDefault(target => kept.Contains(Real(target.Path))) is { } over)
        {
            throw new UsageException($"--out names {over.Path}, which the annex is made from; name another file.");
        }
    }

    private static IEnumerable<string> FilesOf(EvidencePack pack) => pack.Items
        .Select(item => item.Locator.File)
        .Concat(pack.Absences.Select(absence => absence.Locator.File))
        .Distinct(StringComparer.Ordinal);

    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        return File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }
}
