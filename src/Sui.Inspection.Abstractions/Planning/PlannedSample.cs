namespace Sui.Inspection.Planning;

/// <summary>The smallest sample that settles a share on the right side, if the true share is as given.</summary>
public sealed record PlannedSample
{
    /// <summary>The true share that is planned for.</summary>
    public required double TrueShare { get; init; }

    /// <summary>Whether it can be settled, and if not, why.</summary>
    public required SampleOutcome Outcome { get; init; }

    /// <summary>n, how many valid answers, or register entries; null where no number was found.</summary>
    public required int? Size { get; init; }

    /// <summary>How probable n answers settle it on the right side, by the binomial distribution; null without <see cref="Size"/>.</summary>
    public required double? Power { get; init; }

    /// <summary>The same where n are drawn from a population of known size without going back, by the hypergeometric distribution; null where that
    /// is not known. It informs and decides nothing.</summary>
    public required double? PowerInPopulation { get; init; }

    /// <summary>How many people to invite: n divided by the response rate, rounded up; null where nobody is invited or no rate is known.</summary>
    public required int? Invitations { get; init; }
}
