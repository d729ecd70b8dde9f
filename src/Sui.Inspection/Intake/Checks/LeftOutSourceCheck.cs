using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Checks;

/// <summary>Leaves out what comes from sources that pack.json has errors in: said once for a file and a source.</summary>
internal static class LeftOutSourceCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files, IReadOnlyList<ManifestSource> sources)
    {
        foreach (var source in sources.Where(source => source.LeftOut))
        {
            foreach (var file in files)
            {
                var items = file.Table.Items
                    .Where(item => string.Equals(item.SourceId, source.Source.Id, StringComparison.Ordinal))
                    .ToList<object>();
                if (items.Count == 0)
                {
                    continue;
                }

                file.Table.Remove(items.ToHashSet<object>(ReferenceEqualityComparer.Instance));
                file.Problems.Error(
                    IntakeCodes.SourceLeftOut, new ProblemLocation(file.File.Path, Column: "source"),
                    $"{Wording.Count(items.Count, "row")} of the source {source.Source.Id} left out, since the source was.",
                    "A source without errors in pack.json.", "Mend the source in pack.json.");
            }
        }
    }
}
