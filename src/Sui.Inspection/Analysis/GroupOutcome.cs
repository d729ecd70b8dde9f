namespace Sui.Inspection.Analysis;

/// <summary>What the group rule says of one group. Equality is by value.</summary>
public sealed record GroupOutcome
{
    /// <summary>p, the group's share of the caseload, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>x, how many of it were heard, 0 or more.</summary>
    public required int Heard { get; init; }

    /// <summary>n, how many were heard of all groups, 0 or more.</summary>
    public required long Of { get; init; }

    /// <summary>n·p, how many of it there would be among those heard by its share.</summary>
    public required double Expected { get; init; }

    /// <summary>P(X ≤ x) of Binomial(n, p), 0 to 1: how probable chance alone gives so few. 1 where nobody was heard.</summary>
    public required double Probability { get; init; }

    /// <summary>Whether it goes unheard: under half its share, and so few with a probability under 0.01.</summary>
    public required bool Unheard { get; init; }

    /// <summary>The largest number heard that the rule would flag among as many; null where it would flag none.</summary>
    public required int? FlaggedUpTo { get; init; }
}
