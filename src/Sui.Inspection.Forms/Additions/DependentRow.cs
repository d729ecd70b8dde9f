namespace Sui.Inspection.Forms.Additions;

/// <summary>A row of the evidence that holds words of a response which an import sets aside and takes out: a draft finding, a finding made of one, or a quotation.
/// Equality is by value.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Kind">The kind of file: <c>drafts</c>, <c>findings</c> or <c>quotes</c>.</param>
/// <param name="Place">The sheet or file.</param>
/// <param name="Row">The row as a spreadsheet shows it, from 1.</param>
/// <param name="ResponseId">The id of the response.</param>
/// <param name="Removed">Whether it is taken out, too: a draft on which nobody has worked. What holds somebody's work stays.</param>
public sealed record DependentRow(string Id, string Kind, string Place, int Row, string ResponseId, bool Removed);
