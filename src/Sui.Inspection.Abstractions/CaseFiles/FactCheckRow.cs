namespace Sui.Inspection.CaseFiles;

/// <summary>A row of the sheet for comments.</summary>
/// <param name="Item">The statement.</param>
/// <param name="Comment">The comment on it; empty for none yet.</param>
/// <param name="Answer">The answer to the comment; empty for none yet.</param>
public sealed record FactCheckRow(FactCheckItem Item, string Comment = "", string Answer = "");
