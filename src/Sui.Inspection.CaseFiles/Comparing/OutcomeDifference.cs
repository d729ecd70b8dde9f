using System.Globalization;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.CaseFiles.Comparing;

/// <summary>Compares outcomes: criteria, placement, range, rating and decision.</summary>
internal static class OutcomeDifference
{
    /// <summary>The criteria whose status differs.</summary>
    public static IEnumerable<OutcomeChange> Criteria(Assessment before, Assessment after)
    {
        var (first, second) = (before.Criteria.ToDictionary(one => one.Id, Status), after.Criteria.ToDictionary(one => one.Id, Status));
        return second.Keys.Concat(first.Keys.Where(id => !second.ContainsKey(id)))
            .Select(id => new OutcomeChange(id, first.GetValueOrDefault(id), second.GetValueOrDefault(id))).Where(Differs);
    }

    /// <summary>What else differs.</summary>
    public static IEnumerable<OutcomeChange> Others(Assessment before, Assessment after)
    {
        var (first, second) = (Values(before).ToList(), Values(after).ToDictionary(value => value.What, value => value.Value, StringComparer.Ordinal));
        return first.Select(value => new OutcomeChange(value.What, value.Value, second.GetValueOrDefault(value.What)))
            .Concat(second.Where(value => !first.Exists(one => one.What == value.Key)).Select(value => new OutcomeChange(value.Key, null, value.Value)))
            .Where(Differs);
    }

    /// <summary>The outcome, value by value.</summary>
    public static IEnumerable<(string What, string? Value)> All(Assessment assessment) =>
        assessment.Criteria.Select(criterion => (criterion.Id, (string?)Status(criterion))).Concat(Values(assessment));

    private static bool Differs(OutcomeChange change) => change.Before != change.After;

    private static string Status(CriterionOutcome criterion) => criterion.Reason is { } reason ? $"{criterion.Status} ({reason})"
        : criterion.Firm == false ? $"{criterion.Status} (not firm)" : criterion.Status.ToString();

    private static IEnumerable<(string What, string? Value)> Values(Assessment assessment)
    {
        var (placement, rating) = (assessment.Placement, assessment.Rating);
        yield return ("framework", Version(assessment.Framework.Identify()));
        yield return ("rubric", Version(assessment.Rubric.Identify()));
        foreach (var element in assessment.Judgement.Elements)
        {
            yield return ($"element.{element.Constituency}.{element.Element}", element.Result.ToString());
        }

        yield return ("prompt", PromptResultText.Of(assessment.Judgement.Prompt, assessment.Judgement.Elements));
        yield return ("rung", OutcomeNames.Of(placement.Rung));
        yield return ("reach", placement.Reach.ToString());
        yield return ("security", placement.Security.Security.ToString());
        yield return ("rating.low", Rating(rating.Low));
        yield return ("rating.high", Rating(rating.High));
        yield return ("rating.value", Rating(rating.Value));
        yield return ("heard", assessment.Heard.People.ToString(CultureInfo.InvariantCulture));
        foreach (var value in assessment.Evidence.Decision is { } decision ? Values(decision) : [])
        {
            yield return value;
        }
    }

    private static IEnumerable<(string What, string? Value)> Values(Decision decision) =>
    [
        ("decision.rung", OutcomeNames.Of(decision.Rung)),
        ("decision.rating", Rating(decision.Rating)),
        ("decision.decidedOn", decision.DecidedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("decision.moderated", string.IsNullOrWhiteSpace(decision.ModeratedBy) ? "no" : "yes"),
    ];

    private static string Version(DataIdentity identity) =>
        string.Create(CultureInfo.InvariantCulture, $"{identity.Id} {identity.Version} ({identity.Sha256[..12]})");

    private static string Rating(Rating? rating) => rating?.ToString() ?? OutcomeNames.NotRated;
}
