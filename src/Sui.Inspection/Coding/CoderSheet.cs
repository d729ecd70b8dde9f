namespace Sui.Inspection.Coding;

/// <summary>What one coder coded, blind to all others.</summary>
/// <param name="Coder">The coder: a role or initials, never somebody who was coded.</param>
/// <param name="Coded">Excerpt id to the codes that the coder gave it, each with its level or null. An excerpt that the coder did not code is left out; one to which no code
/// applies has none.</param>
public sealed record CoderSheet(string Coder, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string?>> Coded);
