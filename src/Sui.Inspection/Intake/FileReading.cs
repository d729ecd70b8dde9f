using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake;

/// <summary>What reading one of the pack's files gave.</summary>
/// <param name="File">The file.</param>
/// <param name="Table">What was read of it.</param>
internal sealed record FileReading(ManifestFile File, TableReading Table)
{
    /// <summary>The file's problems.</summary>
    public ProblemList Problems => Table.Problems;

    /// <summary>A file of which nothing was read.</summary>
    public static FileReading Empty(ManifestFile file, int problems) =>
        new(file, new TableReading(new ProblemList(file.Path, problems)));
}
