namespace Sui.Inspection.Returns;

/// <summary>Two sums that should be the same.</summary>
/// <param name="Says">What should hold, in a sentence.</param>
/// <param name="Table">The id of the table whose values are added up.</param>
/// <param name="Times">The id of the table whose values, each times its <see cref="ReturnTableRow.Each"/>, are added up; null to compare with
/// <paramref name="Total"/>.</param>
/// <param name="Total">The number to compare with; null unless <paramref name="Times"/> is.</param>
public sealed record TableCheck(string Says, string Table, string? Times, int? Total);
