using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Up to three reasons for the placement: what holds it, what is missing beneath, what comes next.</summary>
internal sealed class OutcomeReasons(AnnexContext context)
{
    private readonly ProviderPlacement _placement = context.Assessment.Placement;

    /// <summary>The reasons, each a sentence or two.</summary>
    public IEnumerable<string> Three() =>
        new[] { Holds(), Beneath(), Next() }.Where(reason => reason.Length > 0);

    private string Holds()
    {
        var words = context.Words;
        if (_placement.Rung is not { } rung)
        {
            var essentials = context.Assessment.Criteria.Where(
                outcome => outcome is { Importance: Importance.Essential, Rung: not null })
                .ToList();
            var silent = essentials.Count(outcome => outcome.Status == CriterionStatus.NoEvidence);
            return silent == essentials.Count ? words.Say("Reason.NotPlaced.All") : words.Count("Reason.NotPlaced", silent, ("silent", words.Capitalise(words.Of(silent, essentials.Count))));
        }

        if (rung == Rung.NoControl)
        {
            // The answer at a glance says it already.
            return string.Empty;
        }

        var own = context.Assessment.Criteria
            .Where(outcome => outcome.Importance == Importance.Essential && outcome.Rung == rung).ToList();
        var met = own.Count(outcome => outcome.Status == CriterionStatus.Met);
        var ids = words.List([.. own.Select(outcome => outcome.Id)]);
        return met == own.Count || met == 0
            ? words.Count(
                met == 0 ? "Reason.Holds.Indicated" : "Reason.Holds.Met",
                own.Count,
                ("rung", context.RungName(rung)),
                ("ids", ids))
            : words.Say(
                "Reason.Holds.Both",
                ("all", words.Number(own.Count)),
                ("rung", context.RungName(rung)),
                ("ids", ids),
                ("met", words.Count("Reason.Met", met)),
                ("indicated", words.Count("Reason.Indicated", own.Count - met)));
    }

    private string Beneath()
    {
        var words = context.Words;
        if (_placement.WeakFoundations is [var weak, ..])
        {
            return words.Say(
                "Reason.Weak",
                ("rung", context.RungName(weak.Rung)),
                ("criteria", words.List([.. weak.NotMet.Select(context.Named)])));
        }

        return _placement.Gaps.Count == 0 ? string.Empty
            : words.Count("Reason.Gaps", _placement.Gaps.Count,
                ("criteria", words.List([.. _placement.Gaps.Select(context.Named)])));
    }

    private string Next()
    {
        var words = context.Words;
        if (_placement is not { Next: { } next, Blocking: [var first, ..] blocking })
        {
            return string.Empty;
        }

        return words.Count(
            "Reason.Next",
            blocking.Count,
            ("rung", context.RungName(next)),
            ("criterion", context.Named(first.Id)),
            ("status", words.Say("CriterionStatus.Is." + first.Status)));
    }
}
