using Sui.Inspection.CaseFiles;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>A proposal that a case holds.</summary>
/// <param name="Entry">The number of the entry of its row, which stands in addresses.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Status">Where it stands.</param>
internal sealed record HeldProposal(long Entry, Proposal Proposal, ProposalStatus Status);
