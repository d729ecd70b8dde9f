namespace Sui.Inspection.Forms.Additions;

/// <summary>A row of the evidence, from an earlier import, that the export holds still and sets aside now: test data, rejected, withdrawn and the like.
/// Equality is by value.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Place">The sheet or file.</param>
/// <param name="Row">The row as a spreadsheet shows it, from 1.</param>
/// <param name="Reason">Why, as <see cref="Imports.SetAsideReason"/> or <see cref="Imports.ProposalLeftOutReason"/> names it.</param>
public sealed record SetAsideAnswers(string Id, string Place, int Row, string Reason);
