namespace Sui.Inspection.Imports;

/// <summary>What a file turned out to be.</summary>
public sealed record ImportFileFacts
{
    /// <summary>Its name, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits. A preview and an import that writes its record
    /// (<see cref="ImportOutputs.Record"/>) always have it; null for any other import, of which hashing would be a large part.
    /// </summary>
    public required string? Sha256 { get; init; }

    /// <summary>What it is: <c>csv</c>, <c>xlsx</c> and so on; null when not recognised.</summary>
    public string? Format { get; init; }

    /// <summary>Its encoding, such as <c>utf-8</c>; null where it has none.</summary>
    public string? Encoding { get; init; }

    /// <summary>What separates its cells; null where nothing does.</summary>
    public string? Delimiter { get; init; }

    /// <summary>The names of its sheets; empty for a file without.</summary>
    public IReadOnlyList<string>? Sheets { get; init; }

    /// <summary>The names of its hidden sheets, which are read where one is named or all are; empty for a file without.</summary>
    public IReadOnlyList<string> HiddenSheets { get; init; } = [];

    /// <summary>The sheet that is imported, the first of several; null for a file without.</summary>
    public string? Sheet { get; init; }

    /// <summary>The sheets and files that were imported as one, the first among them; empty where there was one alone.</summary>
    public IReadOnlyList<ImportPart> Parts { get; init; } = [];
}
