using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>Reads the files of a pack that a case file takes in, as they stand: <c>pack.json</c>, tables and records of imports. Photos and papers
/// that lie beside them are attachments, and nobody's guess.</summary>
internal static class PackSource
{
    private static readonly string[] Kept = [".csv", ".json"];

    /// <summary>The files of a folder or a .zip by their paths; null, with problems, where they cannot be come by, and null without any where the
    /// path leads to a workbook.</summary>
    public static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, IReadOnlyList<Problem> Problems) Read(
        ISuiInspection inspection, string path, CancellationToken cancellationToken = default)
    {
        var label = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var problems = new ProblemList(label, PackLimits.Default.Problems);
        using var container = new PackOpener(PackLimits.Default, inspection.Instruments, cancellationToken).Open(path, problems);
        if (container is null or Intake.Workbooks.WorkbookPack)
        {
            return (null, problems.ToProblems());
        }

        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var name in container.Files.Where(name => Kept.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)).Append(ManifestReader.FileName).Distinct(StringComparer.Ordinal))
        {
            var content = container.Read(name, PackLimits.Default.FileBytes);
            if (content.Bytes is { } bytes)
            {
                files.TryAdd(name, bytes.ToArray());
            }
            else if (!content.IsMissing)
            {
                // Left out of the files, it would only be missing to whoever reads these.
                problems.Add(content.ToProblem(new ProblemLocation(name)));
            }
        }

        return (files, problems.ToProblems());
    }
}
