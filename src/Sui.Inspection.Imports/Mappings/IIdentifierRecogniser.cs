namespace Sui.Inspection.Imports.Mappings;

/// <summary>Recognises columns that hold direct identifiers. Thread-safe.</summary>
internal interface IIdentifierRecogniser
{
    /// <summary>Looks at a column.</summary>
    /// <param name="header">What stands above it; empty for nothing.</param>
    /// <param name="cells">Cells of the column that are not blank; possibly none.</param>
    /// <returns>What it holds; null for no identifier.</returns>
    IdentifierFinding? Look(string header, IReadOnlyList<string> cells);
}
