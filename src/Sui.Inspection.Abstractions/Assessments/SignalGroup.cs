using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>The signals of one source kind, experience and origin, added up. Weights are in decibans.</summary>
public sealed record SignalGroup
{
    /// <summary>The kind of source.</summary>
    public required SourceKind SourceKind { get; init; }

    /// <summary>The experience.</summary>
    public required Experience Experience { get; init; }

    /// <summary>The origin.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The sum of the signals' own weights.</summary>
    public required double Sum { get; init; }

    /// <summary>The sum after the group's cap. Where a rubric sums the provider's evidence for and against apart, that of a group of the
    /// provider's origin is what of it counts in the criterion's sum.</summary>
    public required double Capped { get; init; }
}
