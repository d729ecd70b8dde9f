using Sui.Inspection.Problems;

namespace Sui.Inspection.Comparisons;

/// <summary>
/// Any number of assessments as distributions: what is counted is providers, never people, and nothing is in the order of results. It is not for ranking
/// providers, since samples and caseloads differ. Nothing is shown over fewer than <see cref="LeastProviders"/> providers.
/// </summary>
public sealed record ProviderComparison
{
    /// <summary>The smallest number of providers that a distribution is shown over.</summary>
    public const int LeastProviders = 5;

    /// <summary>What is counted together, one for each framework and rubric, in the order of their ids and versions.</summary>
    public required IReadOnlyList<ComparedSet> Sets { get; init; }

    /// <summary>The providers that were compared, in the order of their names.</summary>
    public required IReadOnlyList<ComparedProvider> Providers { get; init; }

    /// <summary>How many assessments hold published evidence and nothing else, which is never rated and was left out.</summary>
    public required int PublishedOnly { get; init; }

    /// <summary>How many of the providers rest on a pack that was made up.</summary>
    public required int Synthetic { get; init; }

    /// <summary>What was left out, or is apart, and why: SUI8450 to SUI8452.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
