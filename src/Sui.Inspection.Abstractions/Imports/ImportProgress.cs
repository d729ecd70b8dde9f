namespace Sui.Inspection.Imports;

/// <summary>How far an import has come.</summary>
/// <param name="Rows">Rows read so far.</param>
/// <param name="Share">The share of the file that was read, 0 to 1; an estimate.</param>
public readonly record struct ImportProgress(long Rows, double Share);
