using Sui.Inspection.Workflow;

namespace Sui.Inspection.CaseFiles;

/// <summary>Where a proposal stands.</summary>
/// <param name="Id">Its id in the evidence.</param>
/// <param name="State">Its state: <c>Raised</c>, <c>Accepted</c>, <c>Adapted</c>, <c>Declined</c>, <c>CarriedOut</c> or <c>FedBack</c>.</param>
/// <param name="Triggers">What can come of it next; guards that ask for what a step holds count as met.</param>
public sealed record ProposalStatus(string Id, string State, IReadOnlyList<TriggerAvailability> Triggers);
