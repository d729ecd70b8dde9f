namespace Sui.Inspection.Tool.Output;

/// <summary>Drafts of one source that suggest one criterion.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Criterion">The criterion's id; null where none is suggested.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Refused">How many of these are from people who refused to be quoted.</param>
internal sealed record DraftCount(string Source, string? Criterion, int Count, int Refused);
