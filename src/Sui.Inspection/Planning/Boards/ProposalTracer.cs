using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.People;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>The proposals that stopped on their way: not recorded, not decided, not carried out, or people not told.</summary>
internal static class ProposalTracer
{
    // As they are traced in the week: what nobody decided, what was promised and not done, what was done in silence, what is in minutes only.
    private static readonly ChainEnd[] ToTrace =
        [ChainEnd.NotDecided, ChainEnd.NotCarriedOut, ChainEnd.NotFedBack, ChainEnd.DeclinedUntold, ChainEnd.NotRecorded];

    public static IReadOnlyList<BoardProposal> Trace(EvidencePack pack, DateOnly asOf) =>
    [
        .. pack.Proposals
            .Select(proposal => new BoardProposal(
                proposal.Id, proposal.Summary, proposal.Dates.Event, InfluenceTracer.EndOf(proposal, asOf), proposal.DueOn))
            .Where(proposal => ToTrace.Contains(proposal.End))
            .OrderBy(proposal => Array.IndexOf(ToTrace, proposal.End))
            .ThenBy(proposal => proposal.RaisedOn)
            .ThenBy(proposal => proposal.Id, StringComparer.Ordinal),
    ];
}
