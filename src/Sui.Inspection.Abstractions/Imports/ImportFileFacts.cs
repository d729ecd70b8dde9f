namespace Sui.Inspection.Imports;

/// <summary>What a file turned out to be.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Sha256">
/// The SHA-256 of its bytes, 64 lower-case hexadecimal digits. A preview and an import that writes its record
/// (<see cref="ImportOutputs.Record"/>) always have it; null for any other import, of which hashing would be a large part.
/// </param>
/// <param name="Format">What it is: <c>csv</c>, <c>xlsx</c> and so on; null when not recognised.</param>
/// <param name="Encoding">Its encoding, such as <c>utf-8</c>; null where it has none.</param>
/// <param name="Delimiter">What separates its cells; null where nothing does.</param>
/// <param name="Sheets">The names of its sheets; empty for a file without.</param>
/// <param name="Sheet">The sheet that is imported; null for a file without.</param>
public sealed record ImportFileFacts(
    string Name,
    string? Sha256,
    string? Format = null,
    string? Encoding = null,
    string? Delimiter = null,
    IReadOnlyList<string>? Sheets = null,
    string? Sheet = null);
