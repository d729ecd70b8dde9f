using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Checks;

/// <summary>
/// Warns of surveys that are declared representative against what else the pack says (method, section 6). What the pack does not
/// say contradicts nothing.
/// </summary>
internal static class RepresentativenessCheck
{
    private const double LeastResponseRate = 0.2;

    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files, Manifest manifest)
    {
        var answers = files.SelectMany(file => file.Table.Items).OfType<Response>()
            .Where(response => response.Outcome is ResponseOutcome.Completed or ResponseOutcome.Partial)
            .ToLookup(response => response.SourceId, StringComparer.Ordinal);

        // Rows that were left out may be answers: then nobody can say how many answered.
        var whole = !files.Any(file => file.Problems.HasErrors);
        foreach (var source in (manifest.Sources ?? []).Where(IsDeclaredRepresentative))
        {
            var given = answers[source.Source.Id].ToList();
            var people = given.DistinctBy(response => response.Person ?? response.Id, StringComparer.Ordinal).Count();
            if (whole && people > 0 && people < LeastResponseRate * source.Source.Sample?.Invited)
            {
                Report(
                    source, IntakeCodes.ResponseRateTooLow,
                    "The survey is declared representative, and under 20 per cent of those invited answered.");
            }

            if (manifest.Caseload?.GroupRule is Representativeness.Poor
                && given.Exists(response => response.Experience == Experience.Lived))
            {
                Report(
                    source, IntakeCodes.GroupRuleAgainstSurvey,
                    "The survey is declared representative, and by the group rule of the caseload a group goes unheard.");
            }
        }
    }

    private static bool IsDeclaredRepresentative(ManifestSource source) => source is
    {
        LeftOut: false, KindKnown: true, Source: { Kind: SourceKind.Survey, Representativeness: Representativeness.Adequate },
    };

    private static void Report(ManifestSource source, string code, string message) => source.At.Warning(
        code, "representativeness", message, "Adequate where the rules of the method, section 6, are met, otherwise Poor.",
        "Correct the representativeness of the source, or what it is at odds with.");
}
