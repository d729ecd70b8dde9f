using Sui.Inspection.Analysis;

namespace Sui.Inspection.Coding;

/// <summary>One code of a codebook: a theme that words are about.</summary>
public sealed record CodebookCode
{
    /// <summary>Its id: lower-case letters, digits and underscores; unique in the codebook.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalisedText Label { get; init; }

    /// <summary>When to give it, and when not.</summary>
    public required LocalisedText Definition { get; init; }

    /// <summary>The group of themes that it belongs to; null for none.</summary>
    public LocalisedText? Group { get; init; }

    /// <summary>The ids of the criteria that such words may speak to; empty for none. A suggestion to whoever codes findings.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>How much of it words can say, lowest first; empty where a code is given or not.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>How far apart two levels are: by their order, or as numbers, which they then are. Not looked at without levels.</summary>
    public AgreementMetric LevelMetric { get; init; } = AgreementMetric.Ordinal;
}
