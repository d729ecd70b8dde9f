using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>Where items of evidence come from: one survey, one round of interviews, one council's register, one document.</summary>
public sealed record EvidenceSource
{
    /// <summary>The source's id, unique in its pack.</summary>
    public required string Id { get; init; }

    /// <summary>Its kind.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Who gathered it. An item may say otherwise for itself.</summary>
    public required Origin Origin { get; init; }

    /// <summary>A title fit for print.</summary>
    public required string Title { get; init; }

    /// <summary>The published work it is taken from, fit for print; null when it is not published.</summary>
    public string? Citation { get; init; }

    /// <summary>How the people asked were found; null when nobody was asked or nothing is known.</summary>
    public Sample? Sample { get; init; }

    /// <summary>For surveys: whether those who answered resemble the caseload. Null counts as <see cref="Vocabulary.Representativeness.Poor"/>.</summary>
    public Representativeness? Representativeness { get; init; }

    /// <summary>The design effect of weighting, 1 or more; 1 without weights.</summary>
    public double DesignEffect { get; init; } = 1;
}
