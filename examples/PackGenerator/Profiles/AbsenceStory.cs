namespace PackGenerator.Profiles;

/// <summary>A recorded absence.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Absence">NotApplicable, NotInspected or RequestedNotSupplied.</param>
/// <param name="Note">Why.</param>
internal sealed record AbsenceStory(string Criterion, string Absence, string Note);
