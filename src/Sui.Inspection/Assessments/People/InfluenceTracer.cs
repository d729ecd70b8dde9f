using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Assessments.People;

/// <summary>Follows each matter that people raised from link to link, by the end of fieldwork.</summary>
internal static class InfluenceTracer
{
    private static readonly ChainEnd[] Broken =
    [
        ChainEnd.NotRecorded, ChainEnd.NotDecided, ChainEnd.DeclinedUntold, ChainEnd.NotCarriedOut, ChainEnd.NotFedBack,
    ];

    public static InfluenceChain Trace(EvidencePack pack)
    {
        var asOf = pack.Fieldwork.To;
        var ends = pack.Proposals.Select(proposal => (Proposal: proposal, End: EndOf(proposal, asOf))).ToList();
        var first = ends.Where(entry => Broken.Contains(entry.End)).Select(entry => (ChainLink?)Missed(entry.End)).Min();
        return new InfluenceChain(
            [.. Enum.GetValues<ChainLink>().Select(link => Step(link, [.. ends.Where(entry => Reaches(entry.End, link))
                .Select(entry => entry.Proposal)]))],
            [.. Enum.GetValues<ChainEnd>().Select(end => new ChainEndCount(end, ends.Count(entry => entry.End == end)))],
            first);
    }

    private static ChainEnd EndOf(Proposal proposal, DateOnly asOf)
    {
        var told = proposal.FedBackOn?.Earliest <= asOf;
        if (!proposal.InRegister)
        {
            return ChainEnd.NotRecorded;
        }

        if (proposal.Decision == ProposalDecision.Pending || proposal.AnsweredOn?.Earliest > asOf)
        {
            return ChainEnd.NotDecided;
        }

        if (proposal.Decision == ProposalDecision.Declined)
        {
            return told ? ChainEnd.DeclinedTold : ChainEnd.DeclinedUntold;
        }

        if (RegisterCounter.IsCarriedOut(proposal, asOf))
        {
            return told ? ChainEnd.Complete : ChainEnd.NotFedBack;
        }

        return proposal.DueOn?.Latest > asOf ? ChainEnd.NotYetDue : ChainEnd.NotCarriedOut;
    }

    private static ChainLink Missed(ChainEnd end) => end switch
    {
        ChainEnd.NotRecorded => ChainLink.Proposal,
        ChainEnd.NotDecided => ChainLink.Decision,
        ChainEnd.NotCarriedOut => ChainLink.Change,
        _ => ChainLink.Feedback,
    };

    private static bool Reaches(ChainEnd end, ChainLink link) => link switch
    {
        ChainLink.View => true,
        ChainLink.Proposal => end != ChainEnd.NotRecorded,
        ChainLink.Decision => end is not (ChainEnd.NotRecorded or ChainEnd.NotDecided),
        ChainLink.Change => end is ChainEnd.NotFedBack or ChainEnd.Complete,
        _ => end == ChainEnd.Complete,
    };

    private static ChainStep Step(ChainLink link, List<Proposal> reached)
    {
        var days = reached.Select(proposal => Days(proposal, link)).OfType<int>().Order().ToList();
        double? median = days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0;
        return new ChainStep(link, reached.Count, median, days.Count);
    }

    private static int? Days(Proposal proposal, ChainLink link) => link switch
    {
        ChainLink.Decision => Days(proposal.Dates.Event, proposal.AnsweredOn),
        ChainLink.Change => Days(proposal.AnsweredOn, proposal.CarriedOutOn),
        ChainLink.Feedback => Days(proposal.AnsweredOn, proposal.FedBackOn),
        _ => null,
    };

    // Only where both days are known: a month is no day.
    private static int? Days(EvidenceDate? from, EvidenceDate? to) =>
        from is not null && to is not null && from.Earliest == from.Latest && to.Earliest == to.Latest
            ? to.Earliest.DayNumber - from.Earliest.DayNumber : null;
}
