namespace Sui.Inspection.Annexes;

/// <summary>One link in a figure of what came of what people said.</summary>
/// <param name="Label">The link.</param>
/// <param name="Count">How many reach it, 0 or more.</param>
/// <param name="Text">The count as it is printed, with what it is of.</param>
/// <param name="Note">Why some did not get further; null for nothing.</param>
public sealed record ChainFigureLink(string Label, int Count, string Text, string? Note);
