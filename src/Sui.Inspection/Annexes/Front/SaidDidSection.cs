using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>You said, we did: what was proposed, what came of it, and when.</summary>
internal sealed class SaidDidSection : IAnnexPart
{
    private const int Most = 8;

    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var all = context.Pack.Proposals.OrderByDescending(proposal => proposal.Dates.Event)
            .ThenBy(proposal => proposal.Id, StringComparer.Ordinal).ToList();
        if (all.Count == 0)
        {
            return new AnnexSection("proposals", words.Say("Proposals.Heading"), [.. Blocks.Paragraph(words.Say("Proposals.None"))]);
        }

        return new AnnexSection("proposals", words.Say("Proposals.Heading"),
        [
            .. Blocks.Paragraph(AnnexContext.Numbered(
                Blocks.Sentences(ProposalsSection.Counts(context)), context.Entries.Mark(SupplementEntry.Proposals))),
            .. Found(context),
            .. Blocks.Table(
                words.Say("Proposals.Table"),
                [new(words.Say("Proposals.Said"), 2.2), new(words.Say("SaidDid.Did"), 2.2), new(words.Say("SaidDid.When"), 1.7)],
                all.Take(Most).Select(proposal => (IReadOnlyList<TableCell>)
                    [context.Sentence(context.FromPack(proposal.Summary)), ProposalsSection.Decision(context, proposal), When(context, proposal)])),
            .. all.Count <= Most ? [] : Blocks.Paragraph(AnnexContext.Numbered(
                words.Count("SaidDid.More", all.Count - Most, ("shown", words.Number(Most))), context.Entries.Mark(SupplementEntry.Proposals))),
        ]);
    }

    // The register says one thing; what others say of it stands beside it, or where it stands in the supplement.
    private static IEnumerable<AnnexBlock> Found(AnnexContext context)
    {
        var evidence = new DecidingEvidence(context);
        var counted = context.Rubric.Criteria.Where(criterion => criterion.Claim.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals)
            .Select(criterion => context.Outcome(criterion.Id)).OfType<CriterionOutcome>().Where(outcome => outcome.Signals.Any(weighed => IsOther(weighed.Signal))).ToList();
        var found = counted.Select(outcome => (outcome.Id, Words: Blocks.Sentences(evidence.Found(outcome, IsOther)))).Where(one => one.Words.Length > 0)
            .Select(one => context.Words.Say("SaidDid.Found.Item", ("statement", context.Stated(one.Id)), ("found", one.Words))).ToList();
        return found.Count > 0 ? [Blocks.Lead(context.Words.Say("SaidDid.Found"), Blocks.Sentences(found))]
            : counted.Count == 0 ? []
            : Blocks.Paragraph(context.Words.Say("SaidDid.Checked", ("mark", context.Entries.Mark([.. counted.Select(outcome => outcome.Id)]))));
    }

    private static bool IsOther(Signal signal) => signal.SourceKind != SourceKind.Council;

    private static string When(AnnexContext context, Proposal proposal)
    {
        var words = context.Words;
        var goesAhead = proposal.Decision is ProposalDecision.Accepted or ProposalDecision.Adapted;
        var done = !goesAhead ? string.Empty
            : proposal.CarriedOutOn is { } day ? words.Say("SaidDid.Done", ("date", words.ShortDate(day)))
            : proposal.DueOn is { } due
                ? words.Say(due.Earliest > context.Pack.Fieldwork.To ? "SaidDid.NotYetDue" : "SaidDid.Overdue", ("date", words.ShortDate(due)))
                : words.Say("SaidDid.NotDone");
        var told = proposal.FedBackOn is { } fed ? words.Say("SaidDid.Told", ("date", words.ShortDate(fed)))
            : proposal.Decision == ProposalDecision.Pending ? string.Empty : words.Say("SaidDid.NotTold");
        return Blocks.Sentences(ProposalsSection.Raised(context, proposal), done, told);
    }
}
