namespace Sui.Inspection.Disclosure;

/// <summary>How a total of people is shown.</summary>
/// <param name="Form">The form.</param>
/// <param name="Count">The number shown with it; 0 where none is.</param>
/// <param name="IsMost">Whether that is the most that it can be of whom it counts: what several parts add up to, or the end of a range.</param>
internal sealed record PeopleTotal(TotalForm Form, int Count, bool IsMost = false);
