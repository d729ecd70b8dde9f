using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Assessments;

/// <summary>What is found only while scoring: evidence that the rubric or the instruments cannot place.</summary>
internal static class AssessmentProblems
{
    /// <summary>An item names a criterion that the rubric does not have.</summary>
    public const string UnknownCriterion = "SUI5001";

    /// <summary>An item names a source that the pack does not have.</summary>
    public const string UnknownSource = "SUI5002";

    /// <summary>Answers name an instrument that is not known.</summary>
    public const string UnknownInstrument = "SUI5003";

    public static IEnumerable<Problem> Find(SignalContext context)
    {
        var criteria = context.Rubric.Criteria.Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
        var sources = context.Pack.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var pack = context.Pack;
        var named = pack.Findings.Select(finding => (finding.CriterionId, finding.Locator))
            .Concat(pack.Tallies.Select(tally => (tally.CriterionId, tally.Locator)))
            .Concat(pack.Absences.Select(record => (record.CriterionId, record.Locator)));
        foreach (var (_, locator) in named.Where(one => !criteria.Contains(one.CriterionId)))
        {
            yield return Warn(
                UnknownCriterion, locator, "criterion", "The row names a criterion that the rubric does not have; it was not scored.",
                $"one of {string.Join(", ", criteria)}", "Correct the criterion, or use the rubric that the evidence was coded for.");
        }

        var items = pack.Findings.Cast<EvidenceItem>().Concat(pack.Tallies).Concat(pack.Responses).Concat(pack.Proposals);
        foreach (var item in items.Where(item => !sources.Contains(item.SourceId)))
        {
            yield return Warn(
                UnknownSource, item.Locator, "source", "The row names a source that the pack does not have; it was not scored.",
                "the id of a source of the pack", "Add the source to the pack, or correct its id.");
        }

        foreach (var response in pack.Responses.Where(response =>
            context.Instruments.Find(response.InstrumentId, response.InstrumentVersion) is null))
        {
            yield return Warn(
                UnknownInstrument, response.Locator, null, "The answers name an instrument that is not known; they were not scored.",
                $"one of {string.Join(", ", context.Instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal))}",
                "Name a known instrument, or give the instrument to the host.");
        }
    }

    private static Problem Warn(string code, Locator locator, string? column, string message, string expected, string action) => new(
        code, ProblemSeverity.Warning, new ProblemLocation(locator.File, locator.Row, locator.Line, column), message, expected, action);
}
