namespace Sui.Inspection.Identifiers;

/// <summary>The codes of problems with identifiers, SUI63xx. Permanent; each is listed in docs/error-codes.md.</summary>
internal static class PrivacyCodes
{
    /// <summary>A column holds direct identifiers, as its header says.</summary>
    public const string IdentifierHeader = "SUI6301";

    /// <summary>A column holds direct identifiers, as its cells show.</summary>
    public const string IdentifierColumn = "SUI6302";

    /// <summary>A pseudonym is a direct identifier.</summary>
    public const string IdentifierAsPerson = "SUI6303";

    /// <summary>A text holds a direct identifier; it is masked in what is made from the pack.</summary>
    public const string IdentifierInText = "SUI6304";

    /// <summary>An id is a direct identifier.</summary>
    public const string IdentifierAsId = "SUI6305";

    /// <summary>A list of names cannot be read.</summary>
    public const string NamesUnreadable = "SUI6310";

    /// <summary>A list of names is too long.</summary>
    public const string TooManyNames = "SUI6311";

    /// <summary>A line of a list of names cannot be looked for.</summary>
    public const string NameRefused = "SUI6312";

    /// <summary>A key cannot be read, or is too short.</summary>
    public const string KeyRefused = "SUI6320";

    /// <summary>Others than its owner can read the file of a key.</summary>
    public const string KeyExposed = "SUI6321";

    /// <summary>A file cannot be scanned for identifiers.</summary>
    public const string NotScanned = "SUI6330";
}
