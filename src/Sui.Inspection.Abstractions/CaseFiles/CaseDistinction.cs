namespace Sui.Inspection.CaseFiles;

/// <summary>That somebody said of two names that they are two people's.</summary>
/// <param name="Sequence">The number of the entry that says so, or that carries it from another copy.</param>
/// <param name="One">The one name.</param>
/// <param name="Other">The other.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When, in coordinated universal time, as the journal writes it.</param>
/// <param name="Why">How they know.</param>
/// <param name="Counts">Whether it counts: not once whoever said so led or judged.</param>
public sealed record CaseDistinction(long Sequence, string One, string Other, CaseActor By, string At, string Why, bool Counts);
