namespace Sui.Inspection.CaseFiles;

/// <summary>What one coder coded. Equality is by value, of lists and dictionaries by reference.</summary>
public sealed record CaseCodedSheet
{
    /// <summary>The coder, compared without regard to capitals.</summary>
    public required string Coder { get; init; }

    /// <summary>The SHA-256 of the bytes of the sheet as it was handed in, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The codes given, by the place of the excerpt from 1: each with its level, or null where none was given. None where no code applies.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyDictionary<string, string?>> Codes { get; init; }

    /// <summary>The places of the excerpts that the coder will not code, as a third person decided, ascending.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];

    /// <summary>Whether a third person confirmed that no code applies to any excerpt.</summary>
    public bool AppliesNone { get; init; }

    /// <summary>The SHA-256 of the bytes of the file of these decisions; null for none.</summary>
    public string? DecisionsSha256 { get; init; }
}
