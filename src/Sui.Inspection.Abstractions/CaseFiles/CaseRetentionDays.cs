namespace Sui.Inspection.CaseFiles;

/// <summary>How many days a kind is kept.</summary>
/// <param name="Kind">The kind: that of files, such as <c>interviews</c>, or <c>attachments</c>.</param>
/// <param name="Days">The days, from 0 to 36,525.</param>
/// <param name="IsOwn">Whether they were set in the case; otherwise they are the usual ones.</param>
public sealed record CaseRetentionDays(string Kind, int Days, bool IsOwn);
