using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Keeps an annex or a board from being written over what it was made from.</summary>
internal static class EvidenceGuard
{
    /// <summary>Checks the files to write against the pack, the files in it and the other files that were read.</summary>
    /// <param name="targets">The files to write.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="others">What else was read: a rubric, a framework, names, instruments.</param>
    /// <param name="assessment">The assessment, which names the files of the pack.</param>
    /// <param name="what">What is written.</param>
    /// <exception cref="UsageException">One of them would be replaced.</exception>
    public static void Check(IEnumerable<AnnexTarget> targets, string pack, IEnumerable<string> others, Assessment assessment, string what = "the annex")
    {
        var read = FilesOf(assessment.Evidence).Append("pack.json").Select(file => Path.Combine(pack, file)).Append(pack);
        var kept = read.Concat(others).Select(OutputPath.Real).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (targets.GroupBy(target => OutputPath.Real(target.Path), StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } same)
        {
            throw new UsageException(
                $"{string.Join(" and ", same.Select(target => target.Path))} are one file, and each is to hold a document of its own; name another file.");
        }

        if (targets.FirstOrDefault(target => kept.Contains(OutputPath.Real(target.Path))) is { } over)
        {
            throw new UsageException($"--out names {over.Path}, which {what} is made from; name another file.");
        }
    }

    private static IEnumerable<string> FilesOf(EvidencePack pack) => pack.Items
        .Select(item => item.Locator)
        .Concat(pack.Absences.Select(absence => absence.Locator))
        .OfType<FileLocator>()
        .Select(locator => locator.File)
        .Distinct(StringComparer.Ordinal);
}
