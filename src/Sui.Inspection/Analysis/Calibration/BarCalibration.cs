namespace Sui.Inspection.Analysis.Calibration;

/// <summary>Which bar would agree best with what people judged. It proposes, and changes nothing.</summary>
public sealed record BarCalibration
{
    /// <summary>The bar of today.</summary>
    public required double Bar { get; init; }

    /// <summary>How the statuses by it stand beside those judged.</summary>
    public required Confusion Before { get; init; }

    /// <summary>The bar that would agree best: that of today where no other agrees better, otherwise the middle one of those that agree best. Null without cases.</summary>
    public double? Proposed { get; init; }

    /// <summary>How the statuses by it stand beside those judged; null without cases.</summary>
    public Confusion? After { get; init; }

    /// <summary>The lowest and the highest of the bars that agree best; null without cases. Not each between them does as well: <see cref="Stretches"/> says which do.</summary>
    public BarRange? EquallyGood { get; init; }

    /// <summary>The bars that agree best, in stretches in which each hundredth does, lowest first; a stretch may be one bar alone. Empty without cases.</summary>
    public IReadOnlyList<BarRange> Stretches { get; init; } = [];

    /// <summary>The interval, with 95 per cent confidence: the 2.5th percentile of the lowest and the 97.5th of the highest of the bars that agree best, over resamples of the
    /// cases. Null for fewer than two cases.</summary>
    public BarRange? Interval { get; init; }

    /// <summary>Whether the cases are few, so that the bar rests on little.</summary>
    public required bool IsFew { get; init; }
}
