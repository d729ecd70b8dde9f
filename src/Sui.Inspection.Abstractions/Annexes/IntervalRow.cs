namespace Sui.Inspection.Annexes;

/// <summary>One share in a figure of shares with their intervals.</summary>
/// <param name="Label">What it is the share of, short.</param>
/// <param name="Note">What stands at the end of the row, such as the counts.</param>
/// <param name="Share">The share, from 0 to 1.</param>
/// <param name="Low">The lower end of the interval, from 0 to <paramref name="Share"/>.</param>
/// <param name="High">The upper end of the interval, from <paramref name="Share"/> to 1.</param>
/// <param name="Bar">The share that is asked for, from 0 to 1; null for none.</param>
public sealed record IntervalRow(string Label, string Note, double Share, double Low, double High, double? Bar);
