namespace Sui.Inspection.Disclosure;

/// <summary>How a total of people is shown.</summary>
/// <param name="Form">The form.</param>
/// <param name="Count">The number shown with it; 0 where none is.</param>
internal sealed record PeopleTotal(TotalForm Form, int Count);
