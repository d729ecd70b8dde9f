namespace Sui.Inspection.Json;

/// <summary>The problem codes for a JSON file's shape: one block of numbers for each kind of file.</summary>
/// <param name="block">The block, such as <c>SUI30</c>.</param>
internal sealed class ShapeCodes(string block)
{
    /// <summary>
    /// Whether reading goes on with what is right: null counts as left out everywhere, and what is not known is warned of and ignored.
    /// </summary>
    public bool IsLenient { get; init; }

    /// <summary>The bytes are not JSON.</summary>
    public string NotJson { get; init; } = block + "01";

    /// <summary>The bytes are not UTF-8; where it has no code of its own, the file is not JSON.</summary>
    public string NotUtf8 { get; init; } = block + "01";

    /// <summary>The file is too large.</summary>
    public string TooLarge { get; init; } = block + "02";

    /// <summary>A property stands twice.</summary>
    public string DuplicateProperty { get; init; } = block + "03";

    /// <summary>A property is not known.</summary>
    public string UnknownProperty { get; init; } = block + "04";

    /// <summary>A property is missing.</summary>
    public string MissingProperty { get; init; } = block + "05";

    /// <summary>A value has the wrong type.</summary>
    public string WrongType { get; init; } = block + "06";

    /// <summary>A value is not one of those allowed.</summary>
    public string UnknownValue { get; init; } = block + "07";

    /// <summary>A text or a number has the wrong form.</summary>
    public string WrongForm { get; init; } = block + "08";

    /// <summary>A text lacks English.</summary>
    public string NoEnglish { get; init; } = block + "09";

    /// <summary>The file's format is not known.</summary>
    public string UnknownFormat { get; init; } = block + "10";

    /// <summary>There are more problems than are listed.</summary>
    public string TooMany { get; init; } = block + "11";
}
