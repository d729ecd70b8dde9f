namespace Sui.Inspection.Annexes;

/// <summary>One group in a figure of two shares.</summary>
public sealed record ComparisonRow
{
    /// <summary>What the groups divide, such as age; printed where it changes.</summary>
    public required string Heading { get; init; }

    /// <summary>The group.</summary>
    public required string Label { get; init; }

    /// <summary>The first share, from 0 to 1; null where it is not shown.</summary>
    public required double? First { get; init; }

    /// <summary>The first share as it is printed, or why it is not shown.</summary>
    public required string FirstText { get; init; }

    /// <summary>The second share, from 0 to 1; null where it is not shown.</summary>
    public required double? Second { get; init; }

    /// <summary>The second share as it is printed, or why it is not shown.</summary>
    public required string SecondText { get; init; }
}
