using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>Why this rung: the essential criteria with the evidence that decides each, and what the placement rests on.</summary>
internal sealed class WhySection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var rows = Rows(context);
        var next = context.Assessment.Placement.Next ?? Rung.FullControl;
        var named = Named(context);
        var beyond = rows.Where(row => row.Importance == Importance.Essential && row.Rung > next && row.Signals.Count > 0 && !named.Contains(row.Id)).ToList();
        var told = rows.Where(row => !beyond.Contains(row) && IsTold(context, row)).ToList();
        var silent = rows.Except(told).Except(beyond).ToList();
        var reason = context.Pack.Decision?.Reason;
        return new AnnexSection("why", words.Say("Why.Heading"),
        [
            .. reason is null || GlanceDecision.HasReason(context) ? [] : new[] { Blocks.Lead(words.Say("Why.Reason"), context.Sentence(context.FromPack(reason))) },
            .. Blocks.Paragraph(Standing(context)),
            new ParagraphBlock(Blocks.Sentences([.. Intro(context, [.. told, .. beyond])])),
            .. Table(context, told),
            .. Beyond(context, beyond),
            .. silent.GroupBy(row => row.Absence ?? Absence.NoEvidence).OrderBy(group => group.Key).SelectMany(group => Blocks.Paragraph(words.Say(
                "Why.Silent." + group.Key, ("statements", words.List([.. group.Select(row => context.Stated(row.Id))]))))),
        ],
        [.. Differ(context)]);
    }

    // Words that stand nowhere below need no explanation.
    private static IEnumerable<string> Intro(AnnexContext context, IReadOnlyList<CriterionOutcome> rows)
    {
        var words = context.Words;
        yield return words.Say("Why.Intro");
        foreach (var reason in new[] { UnclearReason.Contested, UnclearReason.OnPaperOnly })
        {
            if (rows.Any(row => row.Reason == reason && context.Disclosure.ShowsWeights(row)))
            {
                yield return words.Say("Why.Intro." + reason);
            }
        }

        if (context.Assessment.Rating is { Value: null, Low: not null })
        {
            yield return words.Say("Why.Intro.Range");
        }

        yield return words.Say("Glance.Numbers");
    }

    /// <summary>Essential criteria, and those that decide a rating otherwise, from the lowest rung up; those of no rung last.</summary>
    private static List<CriterionOutcome> Rows(AnnexContext context)
    {
        // What page one says to stand below stands here.
        var below = new GlancePoints(context).Below().Select(outcome => outcome.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. context.Assessment.Criteria
                .Where(outcome => outcome.Importance == Importance.Essential
                    || below.Contains(outcome.Id)
                    || (outcome.Importance != Importance.Supporting && (outcome.Status == CriterionStatus.NotMet
                        || context.Assessment.Rating.DecidedBy.Contains(outcome.Id, StringComparer.Ordinal))))
                .OrderBy(outcome => outcome.Rung ?? (Rung)int.MaxValue).ThenBy(outcome => context.PlaceOf(outcome.Id)),
        ];
    }

    // What page one names as holding or missing is told with its evidence, however high it stands.
    private static HashSet<string> Named(AnnexContext context)
    {
        var points = new GlancePoints(context);
        return [.. points.Holding().Concat(points.Missing()).Select(outcome => outcome.Id)];
    }

    private static bool IsTold(AnnexContext context, CriterionOutcome outcome) => outcome.Signals.Count > 0
        || outcome.Absence is Absence.RequestedNotSupplied or Absence.NotApplicable
        || (outcome.Rung is { } rung && rung <= (context.Assessment.Placement.Rung ?? Rung.NoControl));

    private static IEnumerable<AnnexBlock> Table(AnnexContext context, IReadOnlyList<CriterionOutcome> rows)
    {
        var words = context.Words;
        var evidence = new DecidingEvidence(context);
        return Blocks.Table(
            words.Say("Why.Table"),
            [
                new(words.Say("Why.Criterion"), 1.5),
                new(words.Say("Criteria.Finding"), 0.75),
                new(words.Say("Why.Lived"), 1.5),
                new(words.Say("Why.Others"), 1.9),
            ],
            rows.Select(outcome => (IReadOnlyList<TableCell>)
            [
                AnnexContext.Numbered(context.Statement(outcome.Id), context.Entries.Mark(outcome.Id)),
                Status(context, outcome),
                evidence.Of(outcome, lived: true),
                evidence.Of(outcome, lived: false),
            ]));
    }

    // A few in a sentence, many in a list.
    private static IEnumerable<AnnexBlock> Beyond(AnnexContext context, IReadOnlyList<CriterionOutcome> rows)
    {
        var words = context.Words;
        var items = rows.Select(row => words.Say(
            "Why.Beyond.Item", ("statement", context.Stated(row.Id)), ("status", words.MidSentence(Status(context, row))))).ToList();
        return items.Count == 0 ? []
            : items.Count <= 3 ? Blocks.Paragraph(words.Say("Why.Beyond", ("statements", words.List(items))))
            : [new ParagraphBlock(words.Say("Why.Beyond.Many")), .. Blocks.List(items)];
    }

    private static string Status(AnnexContext context, CriterionOutcome outcome) =>
        outcome is { Status: CriterionStatus.NoEvidence, Absence: { } absence } ? context.Words.Name(absence)
            : outcome.Reason is UnclearReason.Contested or UnclearReason.OnPaperOnly && context.Disclosure.ShowsWeights(outcome)
                ? context.Words.Say("Why.Unclear." + outcome.Reason) : context.Words.Name(outcome.Status);

    // Gaps, weak foundations and how secure it is, in statements.
    private static IEnumerable<string> Standing(AnnexContext context)
    {
        var (words, placement) = (context.Words, context.Assessment.Placement);
        yield return OutcomeWords.OfTheEvidence(context);
        if (!context.Room.Names)
        {
            yield return new GlanceDecision(context).Means();
        }

        yield return ElementsSection.Rule(context);
        yield return words.Say("Why.Rule");
        if (placement.Rung is null)
        {
            yield return OutcomeWords.PlacedMeaning(context);
        }

        if (placement.WeakFoundations is [var weak, ..])
        {
            yield return words.Say(
                "Reason.Weak", ("rung", context.RungName(weak.Rung)), ("criteria", words.List([.. weak.NotMet.Select(context.Stated)])));
        }

        if (placement.Gaps.Count > 0)
        {
            yield return words.Count("Reason.Gaps", placement.Gaps.Count, ("criteria", words.List([.. placement.Gaps.Select(context.Stated)])));
        }

        foreach (var sentence in SecurityWords.Sentences(context)
            .Concat(context.Pack.Decision is null ? [] : new GlanceDecision(context).Reasons(named: true)).Append(OutcomeWords.Follows(context)))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<AnnexSection> Differ(AnnexContext context)
    {
        var items = new ContradictionWords(context).InShort().ToList();
        return items.Count == 0 ? [] :
        [
            new AnnexSection("why-differ", context.Words.Say("Contradictions.Heading"),
            [
                .. Blocks.List(items),
                .. context.Assessment.Criteria.All(context.Disclosure.ShowsWeights) ? []
                    : Blocks.Paragraph(context.Words.Say("Contradictions.Hidden", ("mark", Shorthand.Confidential))),
            ]),
        ];
    }
}
