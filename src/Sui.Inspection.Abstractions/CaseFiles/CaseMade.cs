namespace Sui.Inspection.CaseFiles;

/// <summary>What making a case file with a pack gave.</summary>
/// <param name="File">The case file that was made, open.</param>
/// <param name="Import">What taking the pack in wrote, and every problem of the pack.</param>
public sealed record CaseMade(ICaseFile File, CaseImport Import);
