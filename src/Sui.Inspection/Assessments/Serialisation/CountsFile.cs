using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Maps the counts of a kept assessment to their records, as <see cref="AssessmentWriter"/> writes them.</summary>
internal static class CountsFile
{
    /// <summary>Reads who was heard.</summary>
    /// <param name="data">Its object.</param>
    public static PeopleHeard ReadHeard(DataObject data)
    {
        var heard = new PeopleHeard
        {
            People = data.Whole("people"),
            FromInspectorateSample = data.Whole("fromInspectorateSample"),
            Sources = data.List("sources", ReadSource),
        };
        data.Done();
        return heard;
    }

    /// <summary>Reads what became of proposals.</summary>
    /// <param name="data">Its object.</param>
    public static ProposalCounts ReadProposals(DataObject data)
    {
        var counts = new ProposalCounts
        {
            Raised = data.Whole("raised"),
            Answered = data.Whole("answered"),
            Accepted = data.Whole("accepted"),
            Adapted = data.Whole("adapted"),
            Declined = data.Whole("declined"),
            DeclinedWithReason = data.Whole("declinedWithReason"),
            Pending = data.Whole("pending"),
            Due = data.Whole("due"),
            CarriedOut = data.Whole("carriedOut"),
            FedBack = data.Whole("fedBack"),
            NotInRegister = data.Whole("notInRegister"),
            NotYetDue = data.OptionalWhole("notYetDue") ?? 0,
        };
        data.Done();
        return counts;
    }

    /// <summary>Reads what came of each matter that people raised.</summary>
    /// <param name="data">Its object.</param>
    public static InfluenceChain ReadInfluence(DataObject data)
    {
        var chain = new InfluenceChain(
            data.List("steps", ReadStep), data.List("ends", ReadEnd), data.OrNull("firstBroken", data.Choice<ChainLink>));
        data.Done();
        return chain;
    }

    private static PeopleHeardFromSource ReadSource(DataObject data)
    {
        var source = new PeopleHeardFromSource
        {
            SourceId = data.AnyText("id"),
            Kind = data.Choice<SourceKind>("kind"),
            Experience = data.Choice<Experience>("experience"),
            Origin = data.Choice<Origin>("origin"),
            SampleDrawnBy = data.OrNull("sampleDrawnBy", data.Choice<Origin>),
            Invited = data.OrNull("invited", data.Whole),
            Heard = data.Whole("heard"),
            Representativeness = data.OrNull("representativeness", data.Choice<Representativeness>),
        };
        data.Done();
        return source;
    }

    private static ChainStep ReadStep(DataObject data)
    {
        var step = new ChainStep(
            data.Choice<ChainLink>("link"), data.Whole("reached"), data.OrNull("medianDays", data.Number), data.Whole("daysKnown"));
        data.Done();
        return step;
    }

    private static ChainEndCount ReadEnd(DataObject data)
    {
        var end = new ChainEndCount(data.Choice<ChainEnd>("end"), data.Whole("count"));
        data.Done();
        return end;
    }
}
