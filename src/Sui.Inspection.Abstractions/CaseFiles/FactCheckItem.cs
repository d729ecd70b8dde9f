namespace Sui.Inspection.CaseFiles;

/// <summary>A statement of the draft that the provider or the council can comment on.</summary>
/// <param name="Number">Its number in the draft, such as <c>why.3</c>: the id of its section and its place there, from 1.</param>
/// <param name="Section">The heading of its section.</param>
/// <param name="Text">What the draft says.</param>
public sealed record FactCheckItem(string Number, string Section, string Text);
