using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Assessments;

/// <summary>What is found only while scoring: evidence that the rubric or the instruments cannot place.</summary>
internal static class AssessmentProblems
{
    /// <summary>An item names a criterion that the rubric does not have; it was not scored.</summary>
    /// <remarks>Warning. Correct the criterion, or use the rubric that the evidence was coded for.</remarks>
    public const string UnknownCriterion = "SUI5001";

    /// <summary>An item names a source that the pack does not have; it was not scored.</summary>
    /// <remarks>Warning. Add the source to the pack, or correct its id.</remarks>
    public const string UnknownSource = "SUI5002";

    /// <summary>Answers name an instrument that is not known; they were not scored.</summary>
    /// <remarks>Warning. Name a known instrument, or give the instrument to the host.</remarks>
    public const string UnknownInstrument = "SUI5003";

    public static IEnumerable<Problem> Find(SignalContext context)
    {
        var criteria = context.Rubric.Criteria.Select(criterion => criterion.Id).ToHashSet(StringComparer.Ordinal);
        var sources = context.Pack.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var pack = context.Pack;
        var unknown = pack.Findings.Where(finding => !criteria.Contains(finding.CriterionId))
            .Select(finding => ItemPlace.Of(finding.Locator, nameof(Finding), finding.Id, Members.Criterion))
            .Concat(pack.Tallies.Where(tally => !criteria.Contains(tally.CriterionId))
                .Select(tally => ItemPlace.Of(tally.Locator, nameof(Tally), tally.Id, Members.Criterion)))
            .Concat(pack.Absences.Where(record => !criteria.Contains(record.CriterionId))
                .Select(record => ItemPlace.Of(record.Locator, nameof(AbsenceRecord), record.Id, Members.Criterion)));
        foreach (var place in unknown)
        {
            yield return Warn(
                UnknownCriterion, place, "The row names a criterion that the rubric does not have; it was not scored.",
                $"one of {string.Join(", ", criteria)}", "Correct the criterion, or use the rubric that the evidence was coded for.");
        }

        var items = pack.Findings.Cast<EvidenceItem>().Concat(pack.Tallies).Concat(pack.Responses).Concat(pack.Proposals);
        foreach (var item in items.Where(item => !sources.Contains(item.SourceId)))
        {
            yield return Warn(
                UnknownSource, ItemPlace.Of(item.Locator, item.GetType().Name, item.Id, Members.Source), "The row names a source that the pack does not have; it was not scored.",
                "the id of a source of the pack", "Add the source to the pack, or correct its id.");
        }

        foreach (var response in pack.Responses.Where(response =>
            context.Instruments.Find(response.InstrumentId, response.InstrumentVersion) is null))
        {
            yield return Warn(
                UnknownInstrument, InstrumentPlace(response), "The answers name an instrument that is not known; they were not scored.",
                $"one of {string.Join(", ", context.Instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal))}",
                "Name a known instrument, or give the instrument to the host.");
        }
    }

    // A file of answers has no column for it.
    private static ProblemLocation InstrumentPlace(Response response) => ItemPlace.Of(
        response.Locator, nameof(Response), response.Id, response.Locator is FileLocator ? null : Members.Instrument);

    private static Problem Warn(string code, ProblemLocation location, string message, string expected, string action) =>
        new()
        {
            Code = code,
            Severity = ProblemSeverity.Warning,
            Location = location,
            Message = message,
            Expected = expected,
            Action = action,
        };
}
