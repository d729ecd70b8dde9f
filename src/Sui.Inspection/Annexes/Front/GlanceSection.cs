using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes.Front;

/// <summary>One page that stands alone: who decided what, where on the ladder, what holds and what is missing, in words without codes.</summary>
internal sealed class GlanceSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var points = new GlancePoints(context);
        var decision = new GlanceDecision(context);
        return new AnnexSection("summary", words.Say("Glance.Heading"),
        [
            decision.Lead(),
            .. new DecisionWords(context).Disagreement(),
            .. Blocks.Paragraph(
                decision.Meaning(),
                decision.Characteristic(),
                AnnexContext.Numbered(ReachWords.Sentence(context, points.Names(context.Rubric.Placement.ReachCriterion)), context.Entries.Mark(context.Rubric.Placement.ReachCriterion))),
            LadderSection.Figure(context, compact: true),
            Elements(context),
            .. Blocks.Paragraph(Indicated(context, points)),
            .. Points("Glance.Strengths", points.Strengths(), points.Holding().Count()),
            .. Points("Glance.Gaps", points.Gaps(), points.Missing().Count),
            .. Lead("Glance.Next.Lead", points.Next()),
            .. GlanceQuotes.OnPageOne(context),
            .. Lead("Glance.Heard.Lead", Blocks.Sentences(Heard(context))),
        ]);

        IEnumerable<AnnexBlock> Points(string key, IReadOnlyList<string> items, int all) => items.Count == 0 ? [] :
        [
            new ParagraphBlock([Blocks.Strong(words.Say(key)), .. points.More(all) is { Length: > 0 } more ? new[] { new TextRun(" " + more) } : []]),
            .. Blocks.List(items),
        ];

        IEnumerable<AnnexBlock> Lead(string key, string text) => text.Length == 0 ? [] : [Blocks.Lead(words.Say(key), text)];
    }

    /// <summary>The prompt's elements for each constituency, as a grid of results.</summary>
    public static TableBlock Elements(AnnexContext context)
    {
        var words = context.Words;
        var (prompt, judgement) = (context.Assessment.Framework.Prompt, context.Assessment.Judgement);
        return new TableBlock(
            words.Say("Glance.Elements", ("prompt", prompt.Id), ("result", OutcomeWords.PromptResult(context))),
            [
                new(words.Say("Glance.Elements.Whose", ("subject", words.Capitalise(context.In(prompt.Subject)))), 0.95),
                .. prompt.Elements.Select(element => new TableColumn(context.In(element.ShortName ?? element.Name), 1)),
            ],
            [
                .. prompt.Constituencies.Select(one => (IReadOnlyList<TableCell>)
                [
                    words.Capitalise(context.In(one.ShortName ?? one.Name)),
                    .. prompt.Elements.Select(element => (TableCell)(judgement.Elements.FirstOrDefault(outcome =>
                        outcome.Constituency == one.Id && outcome.Element == element.Id) is { } outcome
                            ? ElementsSection.Result(context, outcome) : Shorthand.NotApplicable)),
                ]),
            ]);
    }

    // What the word means, on the first page that uses it.
    private static string Indicated(AnnexContext context, GlancePoints points) =>
        (context.Assessment.Judgement.Elements.Any(outcome => ElementsSection.IsIndicated(context, outcome))
            || points.Holding().Take(context.Room.Points).Any(outcome => outcome.Status == CriterionStatus.Indicated)) ? context.Words.Say("Glance.Indicated") : string.Empty;

    // Who was not heard is said with who was; by which rule, and how they are protected, stands further on.
    private static IEnumerable<string> Heard(AnnexContext context) =>
    [
        AnnexContext.Numbered(new HeardWords(context).InShort(), context.Entries.Mark(SupplementEntry.Heard)),
        .. new UnheardWords(context).InShort(),
        // Nobody has judged as long as nobody has decided, which page one starts with.
        context.Pack.Decision is null ? string.Empty : new DecisionWords(context).LivedExperience(),
    ];
}
