using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.CaseFiles;

/// <summary>Where somebody places a provider by their own judgement of the evidence.</summary>
public sealed record CasePlacement
{
    /// <summary>From where they speak.</summary>
    public required CasePerspective Perspective { get; init; }

    /// <summary>The rung; null where the evidence does not let them place.</summary>
    public Rung? Rung { get; init; }

    /// <summary>The rating; null where they give none.</summary>
    public Rating? Rating { get; init; }

    /// <summary>Why, in writing; not empty, at most 20,000 characters.</summary>
    public required string Reason { get; init; }
}
