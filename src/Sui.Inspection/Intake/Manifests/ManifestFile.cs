using Sui.Inspection.Instruments;
using Sui.Inspection.Json;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>A file that pack.json names.</summary>
/// <param name="Kind">The kind of file, as its reader names it.</param>
/// <param name="Path">Its path inside the pack.</param>
/// <param name="Instrument">The instrument; null for none.</param>
/// <param name="InstrumentVersion">The version of it that the entry names; null when it names none.</param>
/// <param name="ImportRecord">The path of the record of the import that made the file; null for none.</param>
/// <param name="At">Its entry in pack.json.</param>
internal sealed record ManifestFile(
    string Kind, string Path, Instrument? Instrument, int? InstrumentVersion, string? ImportRecord, DataObject At)
{
    /// <summary>The instrument's id; null for none.</summary>
    public string? InstrumentId => Instrument?.Identity.Id;
}
