using Sui.Inspection.Problems;

namespace Sui.Inspection.Identifiers;

/// <summary>Where a direct identifier stands, never what it is. Equality is by value.</summary>
/// <param name="Location">The file, and the row, line and column or property as far as they are known. Row 1 of a .csv is a column as a whole.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Certainty">How sure that is.</param>
public sealed record IdentifierPlace(ProblemLocation Location, IdentifierKind Kind, IdentifierCertainty Certainty);
