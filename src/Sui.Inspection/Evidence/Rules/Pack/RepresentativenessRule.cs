using Sui.Inspection.Analysis;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Warns of surveys that are declared representative against what else the pack says (method, section 6). What the pack does not
/// say contradicts nothing.
/// </summary>
internal static class RepresentativenessRule
{
    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups, IReadOnlyList<DeclaredSource> sources, Caseload? caseload)
    {
        if (!sources.Any(IsDeclaredRepresentative))
        {
            return;
        }

        var answers = groups.SelectMany(group => group.Items).OfType<Response>()
            .Where(response => response.Outcome is ResponseOutcome.Completed or ResponseOutcome.Partial)
            .ToLookup(response => response.SourceId, StringComparer.Ordinal);

        // Items that were left out may be answers: then nobody can say how many answered.
        var whole = !groups.Any(group => group.Problems.HasErrors);
        foreach (var source in sources.Where(IsDeclaredRepresentative))
        {
            var given = answers[source.Source.Id].ToList();
            var people = given.DistinctBy(response => response.Person ?? response.Id, StringComparer.Ordinal).Count();
            if (whole && people > 0 && people < ResponseRates.Least * source.Source.Sample?.Invited)
            {
                Report(
                    source, EvidenceCodes.ResponseRateTooLow,
                    "The survey is declared representative, and under 20 per cent of those invited answered.");
            }

            if (caseload?.GroupRule is Representativeness.Poor && given.Exists(response => response.Experience == Experience.Lived))
            {
                Report(
                    source, EvidenceCodes.GroupRuleAgainstSurvey,
                    "The survey is declared representative, and by the group rule of the caseload a group goes unheard.");
            }
        }
    }

    private static bool IsDeclaredRepresentative(DeclaredSource source) => source is
    {
        LeftOut: false, KindKnown: true, Source: { Kind: SourceKind.Survey, Representativeness: Representativeness.Adequate },
    };

    private static void Report(DeclaredSource source, string code, string message) => source.Warn(
        code, "representativeness", message, "Adequate where the rules of the method, section 6, are met, otherwise Poor.",
        "Correct the representativeness of the source, or what it is at odds with.");
}
