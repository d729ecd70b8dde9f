namespace Sui.Inspection.CaseFiles;

/// <summary>A coding of a case, as far as it may be seen. Equality is by value, of lists by reference.</summary>
/// <param name="Id">Its item's id.</param>
/// <param name="Sequence">The number of the entry that opened it.</param>
/// <param name="Round">Who codes what.</param>
/// <param name="Awaited">The coders whose sheets are not there yet, in the order of <see cref="CaseCodingRound.Coders"/>.</param>
/// <param name="Sheets">The sheets in that order; null until each coder has handed theirs in, since whoever has seen the others' codes is not blind any more.</param>
public sealed record CaseCoding(string Id, long Sequence, CaseCodingRound Round, IReadOnlyList<string> Awaited, IReadOnlyList<CaseCodedSheet>? Sheets);
