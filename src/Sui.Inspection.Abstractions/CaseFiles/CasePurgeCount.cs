namespace Sui.Inspection.CaseFiles;

/// <summary>How much of one kind is purged.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Before">Items older than this day; the earliest day there is for a kind that is not purged itself and has rows that are relinked.</param>
/// <param name="Reduced">Rows that are left without words and pseudonyms, and count as before.</param>
/// <param name="Erased">Items that are erased: what was withdrawn before, and attachments.</param>
/// <param name="Relinked">Rows that are not old themselves and hold a pseudonym of one that is: it becomes another in both, so that one person stays one.</param>
public sealed record CasePurgeCount(string Kind, DateOnly Before, int Reduced, int Erased, int Relinked);
