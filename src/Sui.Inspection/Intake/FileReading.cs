using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake;

/// <summary>What reading one of the pack's files gave.</summary>
/// <param name="File">The file.</param>
/// <param name="Table">What was read of it.</param>
/// <param name="BuiltIn">Whether a reader of the library read it, which checks sources and criteria itself.</param>
internal sealed record FileReading(ManifestFile File, TableReading Table, bool BuiltIn)
{
    /// <summary>The file's problems.</summary>
    public ProblemList Problems => Table.Problems;

    /// <summary>A file of which nothing was read.</summary>
    public static FileReading Empty(ManifestFile file, int problems) =>
        new(file, new TableReading(new ProblemList(file.Path, problems)), BuiltIn: true);
}
