namespace Sui.Inspection.Comparisons;

/// <summary>Distributions over providers. Every one adds up to <see cref="Providers"/>, and classes of nobody are there.</summary>
public sealed record ComparedResults
{
    /// <summary>How many providers are counted, at least <see cref="ProviderComparison.LeastProviders"/>.</summary>
    public required int Providers { get; init; }

    /// <summary>Of how many an inspector decided the rung, and a second person moderated.</summary>
    public required int RungsDecided { get; init; }

    /// <summary>Of how many an inspector decided the rating, also that there is none, and a second person moderated.</summary>
    public required int RatingsDecided { get; init; }

    /// <summary>Of how many the placement by the evidence is provisional.</summary>
    public required int Provisional { get; init; }

    /// <summary>The rungs, lowest first, after those that reach none.</summary>
    public required IReadOnlyList<RungCount> Rungs { get; init; }

    /// <summary>The ratings, lowest first, after those not rated.</summary>
    public required IReadOnlyList<RatingCount> Ratings { get; init; }

    /// <summary>The results of the prompt, in the order of <see cref="Standards.PromptResult"/>.</summary>
    public required IReadOnlyList<PromptCount> Prompts { get; init; }

    /// <summary>The criteria, in the order of the newest rubric. Those that not every version has are counted over all providers only, and where enough have them.</summary>
    public required IReadOnlyList<CriterionCounts> Criteria { get; init; }
}
