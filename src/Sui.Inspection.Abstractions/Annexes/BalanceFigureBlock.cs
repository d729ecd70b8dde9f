namespace Sui.Inspection.Annexes;

/// <summary>Evidence for and against, as bars to either side of zero, one for each kind of source, with their sum.</summary>
public sealed record BalanceFigureBlock : FigureBlock
{
    /// <summary>What the axis shows, its unit included.</summary>
    public required string Axis { get; init; }

    /// <summary>What the side below zero means.</summary>
    public required string AgainstLegend { get; init; }

    /// <summary>What the side above zero means.</summary>
    public required string ForLegend { get; init; }

    /// <summary>What the mark of a sum means.</summary>
    public required string SumLegend { get; init; }

    /// <summary>The thresholds drawn across.</summary>
    public required IReadOnlyList<BalanceThreshold> Thresholds { get; init; }

    /// <summary>The rows, uppermost first.</summary>
    public required IReadOnlyList<BalanceRow> Rows { get; init; }
}
