namespace Sui.Inspection.Intake.Writing;

/// <summary>An entry of <c>files</c> in pack.json.</summary>
internal sealed record NamedFile(string Kind, string Path, string? Instrument = null, int? InstrumentVersion = null, string? Import = null);
