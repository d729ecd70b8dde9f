using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Placement;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Gaps, weak foundations and what blocks the next rung, in words.</summary>
internal sealed class BlockingWords(AnnexContext context)
{
    private readonly ProviderPlacement _placement = context.Assessment.Placement;

    /// <summary>Essential criteria below the rung that are not settled.</summary>
    public IEnumerable<AnnexBlock> Gaps()
    {
        var gaps = _placement.Gaps;
        return gaps.Count == 0 ? [] :
        [
            Blocks.Lead(context.Words.Say("Gaps.Lead"), context.Words.Count("Gaps", gaps.Count)),
            .. Blocks.List(gaps.Select(id => context.Words.Say(
                "Gaps.Item",
                ("criterion", context.Named(id)),
                ("status", context.Words.Say(
                    "CriterionStatus.Is." + (context.Outcome(id)?.Status ?? CriterionStatus.NoEvidence)))))),
        ];
    }

    /// <summary>Rungs whose own criteria are met above a lower rung where one is not.</summary>
    public IEnumerable<AnnexBlock> WeakFoundations() => _placement.WeakFoundations.Select(weak => Blocks.Lead(
        context.Words.Say("Weak.Lead"),
        context.Words.Say(
            "Weak",
            ("rung", context.RungName(weak.Rung)),
            ("criteria", context.Words.List([.. weak.NotMet.Select(context.Named)])))));

    /// <summary>What blocks the next rung; nothing at the top.</summary>
    public IEnumerable<AnnexSection> NextRung()
    {
        var words = context.Words;
        if (_placement.Next is not { } next)
        {
            return [];
        }

        IEnumerable<AnnexBlock> blocks = _placement.Blocking.Count == 0
            ? Blocks.Paragraph(words.Say("Next.Nothing"))
            :
            [
                new ParagraphBlock(words.Count(
                    "Next", _placement.Blocking.Count, ("rung", context.RungName(next)), ("meaning", context.RungMeaning(next)))),
                .. Blocks.List(_placement.Blocking.Select(Item)),
            ];
        return [new AnnexSection("ladder-next", words.Say("Next.Heading", ("rung", context.RungName(next))), [.. blocks])];
    }

    private IReadOnlyList<TextRun> Item(BlockingCriterion blocking)
    {
        var words = context.Words;
        var needs = NeedWords.Of(
            context, blocking.Status, context.Outcome(blocking.Id),
            new Shortfall(blocking.DecibansLacking, blocking.LacksLived, blocking.LacksSecondKind, blocking.Contested));
        return
        [
            Blocks.Strong(words.Say("Next.Item", ("id", blocking.Id), ("status", words.Name(blocking.Status)))),
            new TextRun(" " + context.Sentence(context.Statement(blocking.Id))
                + (needs.Count == 0 ? string.Empty : " " + words.Say("Next.Needs", ("needs", words.List([.. needs]))))
                + (blocking.OfLowerRung ? " " + words.Say("Next.OfLowerRung") : string.Empty)),
        ];
    }
}
