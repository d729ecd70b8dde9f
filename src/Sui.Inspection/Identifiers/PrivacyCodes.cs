namespace Sui.Inspection.Identifiers;

/// <summary>The codes of problems with identifiers, SUI63xx. Permanent; each is listed in docs/error-codes.md.</summary>
internal static class PrivacyCodes
{
    /// <summary>A column holds direct identifiers, as its header says; nothing of it was kept.</summary>
    /// <remarks>Error. Take the column out of the file; link people by pseudonyms.</remarks>
    public const string IdentifierHeader = "SUI6301";

    /// <summary>A column holds direct identifiers, as its cells show; nothing of it was kept.</summary>
    /// <remarks>Error. Take the column out of the file; link people by pseudonyms.</remarks>
    public const string IdentifierColumn = "SUI6302";

    /// <summary>A pseudonym looks like a direct identifier; the row was left out. In evidence that a host holds it is a warning: the item is kept and
    /// the id is masked.</summary>
    /// <remarks>Either. Replace it by a pseudonym that says nothing.</remarks>
    public const string IdentifierAsPerson = "SUI6303";

    /// <summary>A text holds a direct identifier; it is masked in what is made from the pack.</summary>
    /// <remarks>Warning. Look at it, and take the identifier out of the file.</remarks>
    public const string IdentifierInText = "SUI6304";

    /// <summary>An id looks like a direct identifier; ids are printed. In evidence that a host holds it is a warning: the item is kept and the id is
    /// masked.</summary>
    /// <remarks>Either. Give another id.</remarks>
    public const string IdentifierAsId = "SUI6305";

    /// <summary>A list of names is not UTF-8 text.</summary>
    /// <remarks>Error. Save it as UTF-8 text.</remarks>
    public const string NamesUnreadable = "SUI6310";

    /// <summary>A list of names has over 20,000 names or 4 MiB.</summary>
    /// <remarks>Error. Leave out names of people who cannot occur.</remarks>
    public const string TooManyNames = "SUI6311";

    /// <summary>A line of a list of names cannot be looked for.</summary>
    /// <remarks>Error. Correct it, or make it a comment.</remarks>
    public const string NameRefused = "SUI6312";

    /// <summary>A key cannot be read, or is too short.</summary>
    /// <remarks>Error. Make one with `openssl rand -out FILE 32`.</remarks>
    public const string KeyRefused = "SUI6320";

    /// <summary>Others than its owner can read or change the key.</summary>
    /// <remarks>Warning. Take the rights away: `chmod 600`.</remarks>
    public const string KeyExposed = "SUI6321";

    /// <summary>A file, or a part of it, was not scanned for identifiers; a warning where that is pictures, embedded files or macros of a document
    /// whose text was.</summary>
    /// <remarks>Either. Save it as .xlsx, .docx, .csv, .tsv, .json, .txt or .md, or look at it yourself.</remarks>
    public const string NotScanned = "SUI6330";
}
