namespace Sui.Inspection.Identifiers;

/// <summary>What is masked, and in which language.</summary>
/// <param name="Language">The tag of the language that masks are written in.</param>
/// <param name="Possible">Whether what is only possibly an identifier is masked too; possible names never are, since they are words of every
/// other sentence.</param>
internal sealed record MaskingPolicy(string Language, bool Possible)
{
    /// <summary>For what is published: the sure and the possible.</summary>
    public static MaskingPolicy Published(string language) => new(language, Possible: true);

    /// <summary>For working papers and the terminal: the sure.</summary>
    public static MaskingPolicy Working(string language) => new(language, Possible: false);

    /// <summary>Whether a hit is masked.</summary>
    public bool Masks(IdentifierHit hit) =>
        hit.Certainty == IdentifierCertainty.Sure || (Possible && hit.Kind != IdentifierKind.Name);
}
