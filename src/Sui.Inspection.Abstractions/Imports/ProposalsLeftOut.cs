namespace Sui.Inspection.Imports;

/// <summary>Rows that are not in a register, for one reason. Equality is by value, of the list by reference.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Rows">All of them, as a spreadsheet numbers them.</param>
public sealed record ProposalsLeftOut(ProposalLeftOutReason Reason, IReadOnlyList<int> Rows);
