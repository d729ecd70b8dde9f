namespace Sui.Inspection.Returns;

/// <summary>One row of a table.</summary>
/// <param name="Label">What is counted, in print.</param>
/// <param name="Value">The number, 0 or more.</param>
/// <param name="Each">How many of what another table counts each one stands for, such as 2 in 'providers with two types'; null where
/// the table has no such reading.</param>
public sealed record ReturnTableRow(string Label, int Value, int? Each = null);
