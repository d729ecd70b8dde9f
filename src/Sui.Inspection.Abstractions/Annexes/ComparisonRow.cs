namespace Sui.Inspection.Annexes;

/// <summary>One group in a figure of two shares.</summary>
/// <param name="Heading">What the groups divide, such as age; printed where it changes.</param>
/// <param name="Label">The group.</param>
/// <param name="First">The first share, from 0 to 1; null where it is not shown.</param>
/// <param name="FirstText">The first share as it is printed, or why it is not shown.</param>
/// <param name="Second">The second share, from 0 to 1; null where it is not shown.</param>
/// <param name="SecondText">The second share as it is printed, or why it is not shown.</param>
public sealed record ComparisonRow(
    string Heading, string Label, double? First, string FirstText, double? Second, string SecondText);
