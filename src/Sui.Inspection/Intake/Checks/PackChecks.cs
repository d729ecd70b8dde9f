using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Intake.Checks;

/// <summary>The checks that need every file: files may refer to what a later file holds. What fails is left out.</summary>
internal static class PackChecks
{
    /// <summary>Runs all checks, in an order in which none sees what an earlier one left out.</summary>
    public static void Run(IReadOnlyList<FileReading> files, Manifest manifest, Rubric rubric)
    {
        var sources = manifest.Sources ?? [];
        ForeignItemCheck.Run(files, sources, rubric);
        DuplicateIdCheck.Run(files);
        LeftOutSourceCheck.Run(files, sources);
        MeetingCheck.Run(files);
        CodingUnitCheck.Run(files);
        CountsCheck.Run(files);
        QuoteCheck.Run(files, sources);
        PersonCheck.Run(files);
        RepresentativenessCheck.Run(files, manifest);
    }
}
