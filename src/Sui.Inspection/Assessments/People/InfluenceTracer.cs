using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.People;

/// <summary>Follows each matter that people raised from link to link, by the end of fieldwork.</summary>
internal static class InfluenceTracer
{
    public static InfluenceChain Trace(EvidencePack pack)
    {
        var asOf = pack.Fieldwork.To;
        var followed = pack.Proposals.Select(proposal => new Followed(proposal, EndOf(proposal, asOf))).ToList();
        var steps = new List<ChainStep>();
        for (var link = ChainLink.View; link <= ChainLink.Feedback; link++)
        {
            var reached = link;
            steps.Add(Step(link, followed.FindAll(one => reached <= LastOf(one.End))));
        }

        var ends = new List<ChainEndCount>();
        for (var end = ChainEnd.NotRecorded; end <= ChainEnd.Complete; end++)
        {
            var met = end;
            ends.Add(new ChainEndCount(end, followed.Count(one => one.End == met)));
        }

        ChainLink? first = null;
        foreach (var one in followed)
        {
            first = Missed(one.End) is { } missed && (first is null || missed < first) ? missed : first;
        }

        return new InfluenceChain(steps, ends, first);
    }

    /// <summary>Where a proposal ended by a day.</summary>
    public static ChainEnd EndOf(Proposal proposal, DateOnly asOf)
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

    private static ChainLink LastOf(ChainEnd end) => end switch
    {
        ChainEnd.NotRecorded => ChainLink.View,
        ChainEnd.NotDecided => ChainLink.Proposal,
        ChainEnd.NotFedBack => ChainLink.Change,
        ChainEnd.Complete => ChainLink.Feedback,
        _ => ChainLink.Decision,
    };

    // A matter that was declined misses no change, only that people are told.
    private static ChainLink? Missed(ChainEnd end) => end switch
    {
        ChainEnd.DeclinedTold or ChainEnd.NotYetDue or ChainEnd.Complete => null,
        ChainEnd.DeclinedUntold => ChainLink.Feedback,
        _ => LastOf(end) + 1,
    };

    private static ChainStep Step(ChainLink link, List<Followed> reached)
    {
        var days = new List<int>();
        foreach (var one in reached)
        {
            if (Days(one.Proposal, link) is { } known)
            {
                days.Add(known);
            }
        }

        days.Sort();
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

    private sealed record Followed(Proposal Proposal, ChainEnd End);
}
