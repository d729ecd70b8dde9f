namespace Sui.Inspection.Coding;

/// <summary>A versioned list of codes for what people said in their own words (method, section 8). Immutable.</summary>
public sealed record Codebook
{
    /// <summary>Its id and version. Codings name both: codes of another version may mean something else.</summary>
    public required DataVersion Identity { get; init; }

    /// <summary>Its title.</summary>
    public required LocalisedText Title { get; init; }

    /// <summary>What it was made from, in one line; null where that is not said.</summary>
    public string? Source { get; init; }

    /// <summary>The codes, at least one, in its order.</summary>
    public required IReadOnlyList<CodebookCode> Codes { get; init; }
}
