namespace Sui.Inspection.Identifiers;

/// <summary>A direct identifier in a text. It says where, never what. Equality is by value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first character, from 0, in UTF-16 code units.</param>
/// <param name="Length">How many UTF-16 code units, 1 or more.</param>
/// <param name="Certainty">How sure that is.</param>
public sealed record IdentifierHit(IdentifierKind Kind, int Start, int Length, IdentifierCertainty Certainty)
{
    /// <summary>The first position after it.</summary>
    public int End => Start + Length;
}
