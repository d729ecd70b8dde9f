namespace Sui.Inspection.Identifiers;

/// <summary>Something found, by folded position.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first folded character.</param>
/// <param name="End">The first folded character after it.</param>
/// <param name="Certainty">How sure it is.</param>
internal readonly record struct FoundSpan(IdentifierKind Kind, int Start, int End, IdentifierCertainty Certainty);
