using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Evidence.Rules.Identity;

/// <summary>How identifiers in evidence that a host holds are spoken of: by place and kind, never by what they are.</summary>
internal static class IdentityWords
{
    /// <summary>What is said of an id, or of a pseudonym.</summary>
    public static string Id(IdentifierKind kind) =>
        $"The id looks like a direct identifier ({Masks.WordsFor(kind, "en")}); it is masked in what is made from the pack.";

    /// <summary>What is said of a pseudonym.</summary>
    public static string Person(IdentifierKind kind) =>
        $"The pseudonym looks like a direct identifier ({Masks.WordsFor(kind, "en")}); it is masked in what is made from the pack.";

    /// <summary>What is said of a text.</summary>
    public static string Text(IdentifierKind kind) =>
        $"The text holds a direct identifier ({Masks.WordsFor(kind, "en")}); it is masked in what is made from the pack.";
}
