namespace Sui.Inspection.Pdf.Conformance;

/// <summary>The shape of a BCP 47 language tag; whether its parts are registered is not checked.</summary>
internal static class LanguageTag
{
    public const string Expected = "A BCP 47 language tag is expected, such as en-GB or cy.";

    public static bool IsValid(string? tag) => tag is { Length: >= 2 and <= 60 }
        && tag.Split('-') is [_, ..] parts
        && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
        && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
        && (parts.Length == 1 || parts[^1].Length > 1);
}
