namespace Sui.Inspection.Forms.Workbooks;

/// <summary>A file of a pack as it goes into a sheet: cell for cell, so that what is wrong with it comes along and can be mended there.</summary>
/// <param name="Kind">The kind of file.</param>
/// <param name="Path">Its path inside the pack.</param>
/// <param name="Instrument">The id of the instrument; empty for none.</param>
/// <param name="Version">Its version; empty for the newest.</param>
/// <param name="Import">The path of the record of the import; empty for none.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Rows">Its rows; each at least as long as the header.</param>
internal sealed record EvidenceTable(
    string Kind, string Path, string Instrument, string Version, string Import, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows);
