namespace Sui.Inspection.Imports;

/// <summary>What became of free-text answers that were asked for as quotations. Equality is by value.</summary>
/// <param name="Written">Quotations written, with or without words.</param>
/// <param name="Refused">Those without words, since quoting was refused.</param>
/// <param name="Masked">Those in which something was masked; somebody should look at them.</param>
public sealed record QuoteCounts(long Written, long Refused, long Masked);
