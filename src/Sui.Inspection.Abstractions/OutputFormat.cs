namespace Sui.Inspection;

/// <summary>A format that something can be written in. Equality is by value.</summary>
/// <param name="Name">The name that the format is asked for by, lower case, such as <c>pdf</c>.</param>
/// <param name="MediaType">The media type, such as <c>application/pdf</c>.</param>
/// <param name="Extension">The extension of its files, lower case without a dot, such as <c>xlsx</c>.</param>
public sealed record OutputFormat(string Name, string MediaType, string Extension)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
