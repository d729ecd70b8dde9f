namespace Sui.Inspection.Json;

/// <summary>The problem codes for a data file's shape: one block of numbers for each kind of file.</summary>
/// <param name="block">The block, such as <c>SUI30</c>.</param>
internal sealed class ShapeCodes(string block)
{
    /// <summary>Rubrics.</summary>
    public static readonly ShapeCodes Rubric = new("SUI30");

    /// <summary>Frameworks and instruments.</summary>
    public static readonly ShapeCodes Other = new("SUI40");

    /// <summary>Surveys of providers.</summary>
    public static readonly ShapeCodes Returns = new("SUI64");

    /// <summary>The bytes are not JSON.</summary>
    public string NotJson { get; } = block + "01";

    /// <summary>The file is too large.</summary>
    public string TooLarge { get; } = block + "02";

    /// <summary>A property stands twice.</summary>
    public string DuplicateProperty { get; } = block + "03";

    /// <summary>A property is not known.</summary>
    public string UnknownProperty { get; } = block + "04";

    /// <summary>A property is missing.</summary>
    public string MissingProperty { get; } = block + "05";

    /// <summary>A value has the wrong type.</summary>
    public string WrongType { get; } = block + "06";

    /// <summary>A value is not one of those allowed.</summary>
    public string UnknownValue { get; } = block + "07";

    /// <summary>A text or a number has the wrong form.</summary>
    public string WrongForm { get; } = block + "08";

    /// <summary>A text lacks English.</summary>
    public string NoEnglish { get; } = block + "09";

    /// <summary>The file's format is not known.</summary>
    public string UnknownFormat { get; } = block + "10";

    /// <summary>There are more problems than are listed.</summary>
    public string TooMany { get; } = block + "11";
}
