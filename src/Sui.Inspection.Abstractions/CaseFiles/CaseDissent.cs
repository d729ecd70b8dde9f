namespace Sui.Inspection.CaseFiles;

/// <summary>Dissent from a judgement, kept and printed on page one of the annex.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="By">Whose it is; their role is printed, never their name.</param>
/// <param name="Text">What they hold, fit for print.</param>
public sealed record CaseDissent(string Item, long Sequence, CaseActor By, string Text);
