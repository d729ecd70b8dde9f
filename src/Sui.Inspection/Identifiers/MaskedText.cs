namespace Sui.Inspection.Identifiers;

/// <summary>A text after masking.</summary>
/// <param name="Text">The text.</param>
/// <param name="Hits">What was found in the text as it was, masked or not.</param>
internal sealed record MaskedText(string Text, IReadOnlyList<IdentifierHit> Hits);
