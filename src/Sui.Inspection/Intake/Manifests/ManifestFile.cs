using Sui.Inspection.Json;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>A file that pack.json names.</summary>
/// <param name="Kind">The kind of file, as its reader names it.</param>
/// <param name="Path">Its path inside the pack.</param>
/// <param name="InstrumentId">The instrument, known; null for none.</param>
/// <param name="ImportRecord">The path of the record of the import that made the file; null for none.</param>
/// <param name="At">Its entry in pack.json.</param>
internal sealed record ManifestFile(string Kind, string Path, string? InstrumentId, string? ImportRecord, DataObject At);
