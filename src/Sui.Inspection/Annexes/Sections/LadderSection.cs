using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The ladder with the placement, as a figure and as a table, and what stands in the way.</summary>
internal sealed class LadderSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var blocking = new BlockingWords(context);
        return new AnnexSection("ladder", words.Say("Ladder.Heading"),
        [
            .. Blocks.Paragraph(OutcomeWords.PlacedWhere(context), words.Say("Ladder.Intro")),
            Figure(context),
            .. Table(context),
            .. blocking.Gaps(),
            .. blocking.WeakFoundations(),
        ],
        [.. blocking.NextRung()]);
    }

    /// <summary>The ladder with the placement; small, without the rungs' meanings, where that is wanted.</summary>
    public static LadderFigureBlock Figure(AnnexContext context, bool compact = false)
    {
        var words = context.Words;
        var placement = context.Assessment.Placement;
        var definitions = context.Rubric.Rungs;
        var description = Blocks.Sentences(
            words.Say(
                "Ladder.Figure.Steps",
                ("lowest", context.RungName(definitions[0].Rung)),
                ("highest", context.RungName(definitions[^1].Rung))),
            Where(context),
            // On page one the sentence stands above the figure.
            placement.Rung is null || compact || context.Request.Part == AnnexPart.EasyRead ? string.Empty : ReachWords.Sentence(context));
        return new LadderFigureBlock
        {
            Title = words.Say("Ladder.Figure.Title"),
            Description = compact ? description : Blocks.Sentences(description, words.Say("Ladder.Figure.Table")),
            Compact = compact,
            Large = context.Request.Part == AnnexPart.EasyRead,
            Steps =
            [
                .. definitions.Select(definition => new LadderStep
                {
                    Rung = definition.Rung,
                    Name = context.RungName(definition.Rung),
                    Meaning = context.RungMeaning(definition.Rung),
                    Placed = definition.Rung == context.Standing,
                    Note = Note(context, definition.Rung),
                }),
            ],
        };
    }

    // What is decided comes first; what the evidence gives is said beside it where the two differ.
    private static string Where(AnnexContext context)
    {
        var (words, placed) = (context.Words, context.Assessment.Placement.Rung);
        return context.Departs
                ? words.Say(context.Draft ? "Ladder.Figure.Proposed" : "Ladder.Figure.Departs", ("decided", RungName(context, context.Standing)), ("rung", RungName(context, placed)))
            : context.NamesNoRung ? words.Say("Ladder.Figure.NotNamed", ("rung", RungName(context, placed)))
            : placed is { } rung ? words.Say("Ladder.Figure.Placed", ("rung", context.RungName(rung)))
            : words.Say("Ladder.Figure.NotPlaced");
    }

    private static string RungName(AnnexContext context, Rung? rung) => OutcomeWords.RungName(context, rung);

    private static string? Note(AnnexContext context, Rung rung)
    {
        var placement = context.Assessment.Placement;
        return Marked(context, rung) is { } marked ? marked
            : placement.WeakFoundations.Any(weak => weak.Rung == rung) ? context.Words.Say("Ladder.Weak" + Easy(context))
            : rung == placement.Next && !context.Departs ? context.Words.Say("Ladder.Next" + Easy(context))
            : null;
    }

    // The rung that was decided on and that of the evidence; null for every other.
    private static string? Marked(AnnexContext context, Rung rung) =>
        rung == context.Standing ? context.Words.Say(context.Departs ? context.Draft ? "Ladder.Proposed" : "Ladder.Decided" : context.NamesNoRung ? "Ladder.Evidence" : "Ladder.Placed" + Easy(context))
        : rung == context.Assessment.Placement.Rung ? context.Words.Say("Ladder.Evidence")
        : null;

    private static string Easy(AnnexContext context) => context.Request.Part == AnnexPart.EasyRead ? ".Easy" : string.Empty;

    private static IEnumerable<AnnexBlock> Table(AnnexContext context)
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Ladder.Table"),
            [
                new(words.Say("Ladder.Rung"), 1.3),
                new(words.Say("Ladder.Meaning"), 3),
                new(words.Say("Ladder.Essentials"), 1.6),
                new(words.Say("Ladder.Standing"), 1.6),
            ],
            context.Rubric.Rungs.Select(definition => (IReadOnlyList<TableCell>)
            [
                context.RungName(definition.Rung),
                context.RungMeaning(definition.Rung),
                Essentials(context, definition.Rung),
                Standing(context, definition.Rung),
            ]));
    }

    private static string Essentials(AnnexContext context, Rung rung)
    {
        var own = context.Assessment.Criteria
            .Where(outcome => outcome.Importance == Importance.Essential && outcome.Rung == rung).ToList();
        return own.Count == 0 ? Shorthand.NotApplicable : context.Words.Say(
            "Of",
            ("part", context.Words.Figure(
                own.Count(outcome => outcome.Status is CriterionStatus.Met or CriterionStatus.Indicated))),
            ("whole", context.Words.Figure(own.Count)));
    }

    private static string Standing(AnnexContext context, Rung rung)
    {
        var (words, placement) = (context.Words, context.Assessment.Placement);
        var gaps = placement.Gaps.Where(id => context.Criterion(id)?.Rung == rung).ToList();
        return Marked(context, rung) is { } marked ? marked
            : gaps.Count > 0 ? words.Count("Ladder.Gap", gaps.Count, ("ids", words.List(gaps)))
            : placement.WeakFoundations.Any(weak => weak.Rung == rung) ? words.Say("Ladder.Weak")
            : rung < placement.Rung ? words.Say("Ladder.Below")
            : words.Say("Ladder.NotReached");
    }
}
