namespace Sui.Inspection.Rubrics;

/// <summary>How sums become a status (method, section 4). Weights are in decibans; bounds belong to the status that they open.</summary>
public sealed record StatusRules
{
    /// <summary>The least sum that can be Met or Indicated, from −100,000 to 100,000.</summary>
    public required double MetAt { get; init; }

    /// <summary>The largest sum that is NotMet, from −100,000 to 100,000 and below <see cref="MetAt"/>.</summary>
    public required double NotMetAt { get; init; }

    /// <summary>The largest sum that is firmly NotMet, from −100,000 to <see cref="NotMetAt"/>; null where every NotMet is firm.</summary>
    public double? FirmAt { get; init; }

    /// <summary>A NotMet is firm as well when the sums of <see cref="CorroboratingKinds"/> kinds of source, none of the provider's origin, are each
    /// at most this; from −100,000 to 0. Null where that does not make it firm.</summary>
    public double? FirmKindAt { get; init; }

    /// <summary>An experience whose own sum is at most this contests the criterion; from −100,000 to
    /// 100,000, below <see cref="MetAt"/> and <see cref="LivedAt"/>.</summary>
    public required double ContestedAt { get; init; }

    /// <summary>Whether a kind of source whose sum within an experience is at most <see cref="ContestedAt"/> contests too.</summary>
    public bool ContestedByKind { get; init; }

    /// <summary>The least sum of lived experience that a criterion which needs it must have, from −100,000 to 100,000.</summary>
    public required double LivedAt { get; init; }

    /// <summary>How many source kinds corroborate, 1 to 7.</summary>
    public required int CorroboratingKinds { get; init; }

    /// <summary>The least sum of a source kind that corroborates, from 0 to 100,000.</summary>
    public required double CorroboratingWeight { get; init; }

    /// <summary>The least n of a proportion signal that corroborates, 1 to 1,000,000.</summary>
    public required int CorroboratingCount { get; init; }

    /// <summary>The least sum of a kind's proportion signals for their n to corroborate, from −100,000 to 100,000; null asks none.</summary>
    public double? CorroboratingShareAt { get; init; }
}
