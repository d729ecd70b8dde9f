using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning;

/// <summary>A proposal to trace: the link that it did not reach.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Summary">What was proposed, in the register's words.</param>
/// <param name="RaisedOn">When it was raised.</param>
/// <param name="End">Where it ended.</param>
/// <param name="DueOn">When it is due to be carried out; null when no day was set.</param>
public sealed record BoardProposal(string Id, string Summary, EvidenceDate RaisedOn, ChainEnd End, EvidenceDate? DueOn);
