namespace Sui.Inspection.Planning;

/// <summary>For each criterion, what can speak to it and how many answers settle it (method, section 6, 'Planning').</summary>
public sealed record FieldworkPlan
{
    /// <summary>The rubric whose criteria, bars and bounds were planned for.</summary>
    public required DataVersion Rubric { get; init; }

    /// <summary>N, the number of people on the caseload; null when not known.</summary>
    public required int? Caseload { get; init; }

    /// <summary>The part of those invited who are expected to answer; null when not known, and then there are no invitations.</summary>
    public required double? ResponseRate { get; init; }

    /// <summary>Whether <see cref="ResponseRate"/> is what a pack's own invitations came to so far.</summary>
    public required bool RateObserved { get; init; }

    /// <summary>How probable the right side has to be.</summary>
    public required double Probability { get; init; }

    /// <summary>How many people have to be heard for a rating.</summary>
    public required int HeardForRating { get; init; }

    /// <summary>How many people have to be heard, from a sample that the inspectorate drew, for a secure placement.</summary>
    public required int HeardForSecure { get; init; }

    /// <summary>The criteria, in the rubric's order.</summary>
    public required IReadOnlyList<CriterionPlan> Criteria { get; init; }
}
