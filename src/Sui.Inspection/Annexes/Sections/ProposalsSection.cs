using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>You said, we did: what became of proposals. Counts of proposals are not counts of people and are shown.</summary>
internal sealed class ProposalsSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var proposals = context.Pack.Proposals
            .OrderBy(proposal => proposal.Dates.Event).ThenBy(proposal => proposal.Id, StringComparer.Ordinal).ToList();
        if (proposals.Count == 0)
        {
            return new AnnexSection("proposals", words.Say("Proposals.Heading"), [.. Blocks.Paragraph(words.Say("Proposals.None"))]);
        }

        return new AnnexSection("proposals", words.Say("Proposals.Heading"),
            [
                .. Blocks.Paragraph(Counts(context)),
                .. Blocks.Table(
                    words.Say("Proposals.Table"),
                    [
                        new(words.Say("Proposals.Said"), 3),
                        new(words.Say("Proposals.Decision"), 2.6),
                        new(words.Say("Proposals.Due"), 1.45),
                        new(words.Say("Proposals.CarriedOut"), 1.45),
                        new(words.Say("Proposals.FedBack"), 1.45),
                    ],
                    proposals.Select(proposal => Row(context, proposal))),
            ],
            [new InfluenceFigure(context).Section(ends: !context.Published)]);
    }

    /// <summary>How many were raised, answered, carried out and fed back, in sentences.</summary>
    public static IEnumerable<string> Counts(AnnexContext context)
    {
        var words = context.Words;
        var counts = context.Assessment.Proposals;
        yield return words.Count("Proposals.Raised", counts.Raised);
        yield return words.Count("Proposals.Answered", counts.Answered);
        yield return words.Say(
            "Proposals.Outcomes",
            ("accepted", words.Capitalise(words.Count("Proposals.Accepted", counts.Accepted))),
            ("adapted", words.Number(counts.Adapted)),
            ("declined", words.Number(counts.Declined)),
            ("reasons", counts.Declined == 0
                ? string.Empty
                : counts.Declined == counts.DeclinedWithReason ? words.Say("Proposals.DeclinedAllWithReason")
                : words.Say("Proposals.DeclinedWithReason", ("number", words.Number(counts.DeclinedWithReason)))),
            ("pending", words.Count("Proposals.Pending", counts.Pending)));
        yield return words.Count(
            "Proposals.DueCount", counts.Due, ("carried", words.Count("Proposals.Carried", counts.CarriedOut)));
        yield return words.Count("Proposals.FedBackCount", counts.FedBack);
        if (counts.NotInRegister > 0)
        {
            yield return words.Count("Proposals.NotInRegister", counts.NotInRegister);
        }
    }

    /// <summary>When it was raised, as a sentence.</summary>
    public static string Raised(AnnexContext context, Proposal proposal) =>
        context.Words.Say("SaidDid.Raised", ("date", context.Words.ShortDate(proposal.Dates.Event)));

    /// <summary>What was decided, whether somebody did who can, and the reason given, or that one is missing.</summary>
    public static string Decision(AnnexContext context, Proposal proposal) =>
        Blocks.Sentences(context.Sentence(Decided(context, proposal)), Reason(context, proposal));

    private static string Decided(AnnexContext context, Proposal proposal) => !proposal.InRegister ? context.Words.Say("Proposals.MinutesOnly")
        : proposal.Decision != ProposalDecision.Pending && proposal.AnsweredByDecider == false
            ? context.Words.Say("Proposals.NotByDecider", ("decision", context.Words.Name(proposal.Decision)))
            : context.Words.Name(proposal.Decision);

    private static string Reason(AnnexContext context, Proposal proposal) =>
        proposal.Reason is { } given ? context.Sentence(context.FromPack(given))
            : proposal.Decision != ProposalDecision.Pending && context.Rubric.Register.ReasonNeededFor.Contains(proposal.Decision)
                ? context.Words.Say("SaidDid.NoReason") : string.Empty;

    private static IReadOnlyList<TableCell> Row(AnnexContext context, Proposal proposal)
    {
        var words = context.Words;
        var goesAhead = proposal.Decision is ProposalDecision.Accepted or ProposalDecision.Adapted;
        return
        [
            Blocks.Sentences(context.Sentence(context.FromPack(proposal.Summary)), Raised(context, proposal)),
            Decision(context, proposal),
            !goesAhead ? Shorthand.NotApplicable
                : proposal.DueOn is { } due ? words.ShortDate(due) : words.Say("Proposals.NoDate"),
            !goesAhead ? Shorthand.NotApplicable
                : proposal.CarriedOutOn is { } done ? words.ShortDate(done)
                : words.Say(proposal.DueOn is { } day && day.Earliest > context.Pack.Fieldwork.To ? "Proposals.NotYetDue"
                    : "Proposals.NotCarriedOut"),
            proposal.FedBackOn is { } told ? words.ShortDate(told) : words.Say("Proposals.NotFedBack"),
        ];
    }
}
