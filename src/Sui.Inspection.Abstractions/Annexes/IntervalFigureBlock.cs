namespace Sui.Inspection.Annexes;

/// <summary>Shares with their intervals, as a dot-and-whisker plot from 0 to 1.</summary>
public sealed record IntervalFigureBlock : FigureBlock
{
    /// <summary>What the axis shows, its unit included.</summary>
    public required string Axis { get; init; }

    /// <summary>What a dot and its whisker mean.</summary>
    public required string ShareLegend { get; init; }

    /// <summary>What the mark of a bar means.</summary>
    public required string BarLegend { get; init; }

    /// <summary>The rows, uppermost first.</summary>
    public required IReadOnlyList<IntervalRow> Rows { get; init; }
}
