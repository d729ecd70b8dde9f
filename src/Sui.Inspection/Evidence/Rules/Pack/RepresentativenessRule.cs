using Sui.Inspection.Analysis;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Warns of surveys that are declared representative against what else the pack says, and of surveys of which nothing is declared, so that they count
/// as poor without anybody having said so (method, section 6). What the pack does not say contradicts nothing.
/// </summary>
internal static class RepresentativenessRule
{
    private const string Property = "representativeness";
    private const string Expected = "Adequate where the rules of the method, section 6, are met, otherwise Poor.";

    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups, IReadOnlyList<DeclaredSource> sources, Caseload? caseload)
    {
        var surveys = sources.Where(source => source is { LeftOut: false, KindKnown: true, Source.Kind: SourceKind.Survey }).ToList();
        if (surveys.TrueForAll(source => source.Source.Representativeness == Representativeness.Poor))
        {
            return;
        }

        // Items that were left out may be answers: then nobody can say how many answered.
        var whole = !groups.Any(group => group.Problems.HasErrors);
        var items = groups.SelectMany(group => group.Items).Where(item => item is Response or Tally).ToLookup(item => item.SourceId, StringComparer.Ordinal);
        foreach (var source in surveys)
        {
            if (source.Source.Representativeness is null)
            {
                Missing(source.Source, SurveyAnswers.Of(items[source.Source.Id]), whole, caseload, source.Warn);
            }
            else if (source.Source.Representativeness == Representativeness.Adequate)
            {
                Contradicted(source, SurveyAnswers.Of(items[source.Source.Id]), whole, caseload);
            }
        }
    }

    private static void Contradicted(DeclaredSource source, SurveyAnswers answered, bool whole, Caseload? caseload)
    {
        if (whole && answered.Responded > 0 && answered.Responded < ResponseRates.Least * source.Source.Sample?.Invited)
        {
            Report(
                source, EvidenceCodes.ResponseRateTooLow,
                "The survey is declared representative, and under 20 per cent of those invited answered.");
        }

        if (caseload?.GroupRule is Representativeness.Poor && answered.LivedResponded)
        {
            Report(
                source, EvidenceCodes.GroupRuleAgainstSurvey,
                "The survey is declared representative, and by the group rule of the caseload a group goes unheard.");
        }
    }

    /// <summary>Reports that the representativeness of a survey is left empty, unless nothing has come of it, so that nothing weighs less.</summary>
    /// <param name="source">The survey.</param>
    /// <param name="answered">Who answered it.</param>
    /// <param name="whole">Whether these are all who did: no row was left out for an error.</param>
    /// <param name="caseload">The caseload; null for none.</param>
    /// <param name="report">Reports it.</param>
    public static void Missing(EvidenceSource source, SurveyAnswers answered, bool whole, Caseload? caseload, PropertyProblem report)
    {
        if (answered.People > 0)
        {
            report(
                EvidenceCodes.RepresentativenessMissing, Property,
                "The representativeness of the survey is left empty, so the survey counts as Poor and weighs less. " + Gives(source, answered, whole, caseload),
                Expected, "Write Adequate or Poor as the representativeness of the survey, among the sources.");
        }
    }

    private static string Gives(EvidenceSource source, SurveyAnswers answered, bool whole, Caseload? caseload)
    {
        var people = answered.OfCaseload ? PeopleOf(caseload) : Representativeness.Adequate;
        if (source.Sample?.Invited is { } invited && whole && answered.People < ResponseRates.Least * invited)
        {
            return "By the rules it is Poor: under 20 per cent of those invited answered.";
        }

        if (people == Representativeness.Poor)
        {
            return "By the rules it is Poor: by the group rule a group of the caseload goes unheard.";
        }

        string[] lacking =
        [
            .. source.Sample?.Invited is null ? ["how many people were invited"] : Array.Empty<string>(),
            .. answered.People > source.Sample?.Invited ? ["how many people were invited, since fewer are given than answered"] : Array.Empty<string>(),
            .. whole ? Array.Empty<string>() : ["how many answered, since rows with errors are left out"],
            .. answered.OfCaseload && caseload?.Profile is null or { Count: 0 } ? ["the groups of the caseload (the sheet Caseload)"] : Array.Empty<string>(),
            .. people is null && caseload?.Profile is { Count: > 0 }
                ? ["how many of each group of the caseload were heard (the sheet Caseload)"] : Array.Empty<string>(),
        ];
        return lacking.Length == 0
            ? "By the numbers given it is Adequate: at least 20 per cent of those invited answered" + (answered.OfCaseload ? ", and by the group rule no group goes unheard." : ".")
            : $"By the rules it is Poor as long as these are not known: {string.Join("; ", lacking)}.";
    }

    // What is declared of the caseload stands before what its numbers give, of which a warning of its own speaks.
    private static Representativeness? PeopleOf(Caseload? caseload) =>
        caseload is null or { Profile.Count: 0 } ? null : caseload.GroupRule ?? Head.GroupRule.Of(caseload.Profile);

    private static void Report(DeclaredSource source, string code, string message) => source.Warn(
        code, Property, message, Expected,
        "Correct the representativeness of the source, or what it is at odds with.");
}
