using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>
/// For each criterion, the evidence for and against by kind of source, in decibans, with the thresholds: for the working paper, since a count can
/// be worked out from a weight.
/// </summary>
internal sealed class BalanceFigures(AnnexContext context)
{
    private readonly SourceKind[] _kinds = Enum.GetValues<SourceKind>();

    /// <summary>The subsection; none where no criterion has evidence.</summary>
    public IEnumerable<AnnexSection> Section(IReadOnlyList<CriterionOutcome> weighed)
    {
        var words = context.Words;
        return weighed.Count == 0 ? [] :
        [
            new AnnexSection("appendix-balance", words.Say("Balance.Heading"),
            [
                new ParagraphBlock(words.Say("Balance.Intro")),
                .. weighed.OrderBy(Order).GroupBy(Set).Select(Figure),
                .. Table(weighed),
            ]),
        ];
    }

    /// <summary>What each kind of source adds to a criterion after every cap; these add up to its sum.</summary>
    private IReadOnlyList<(SourceKind Kind, double Weight)> Parts(CriterionOutcome outcome) =>
        [.. _kinds.Select(kind => (Kind: kind, Signals: outcome.Signals.Where(one => one.Signal.SourceKind == kind).ToList()))
            .Where(part => part.Signals.Count > 0)
            .Select(part => (part.Kind, part.Signals.Sum(one => one.Contribution)))];

    // By rung, the others after them and the supporting ones last; within each as the rubric has them.
    private static int Order(CriterionOutcome outcome) => outcome.Rung is { } rung ? (int)rung
        : outcome.Importance == Importance.Supporting ? int.MaxValue : int.MaxValue - 1;

    private string Set(CriterionOutcome outcome) => outcome.Rung is { } rung
        ? context.Words.Say(
            "Criteria.Rung", ("number", context.Words.Figure((int)rung)), ("rung", context.RungName(rung)))
        : context.Words.Say(outcome.Importance == Importance.Supporting ? "Criteria.Supporting.Short" : CriteriaSection.OutsideRungs(context));

    private AnnexBlock Figure(IGrouping<string, CriterionOutcome> set)
    {
        var words = context.Words;
        var status = context.Rubric.Statuses;
        return new BalanceFigureBlock
        {
            Title = words.Say("Balance.Figure.Title", ("set", set.Key)),
            Description = string.Join(' ', set.Select(outcome => words.Say(
                "Balance.Figure.Item",
                ("id", outcome.Id),
                ("sum", Weights.Signed(context, outcome.Weight, 1)),
                ("parts", words.List([.. Parts(outcome).Select(part => words.Say(
                    "Balance.Figure.Part",
                    ("kind", words.Name(part.Kind)),
                    ("weight", Weights.Signed(context, part.Weight, 1))))]))))),
            Axis = words.Say("Balance.Axis"),
            AgainstLegend = words.Say("Balance.Against"),
            ForLegend = words.Say("Balance.For"),
            SumLegend = words.Say("Balance.Sum"),
            Thresholds =
            [
                new BalanceThreshold(status.NotMetAt, Weights.Signed(context, status.NotMetAt, 1)),
                new BalanceThreshold(status.MetAt, Weights.Signed(context, status.MetAt, 1)),
            ],
            Rows = [.. set.Select(outcome => new BalanceRow(
                outcome.Id,
                [.. Parts(outcome).Select(part => new BalanceBar(
                    words.Capitalise(words.Name(part.Kind)), part.Weight, Weights.Signed(context, part.Weight, 1)))],
                outcome.Weight,
                Weights.Signed(context, outcome.Weight, 1)))],
        };
    }

    private IEnumerable<AnnexBlock> Table(IReadOnlyList<CriterionOutcome> weighed)
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Balance.Table"),
            [
                new(words.Say("Criteria.Number"), 0.7),
                .. _kinds.Select(kind => Blocks.Figures(
                    words.Capitalise(words.Say("SourceKind.One." + kind)), kind == SourceKind.Observation ? 1.35 : 1.1)),
                Blocks.Figures(words.Say("Appendix.Sum"), 0.9),
            ],
            weighed.Select(outcome =>
            {
                var parts = Parts(outcome).ToDictionary(part => part.Kind, part => part.Weight);
                return (IReadOnlyList<TableCell>)
                [
                    outcome.Id,
                    .. _kinds.Select(kind => (TableCell)(parts.TryGetValue(kind, out var weight)
                        ? Weights.Signed(context, weight, 1) : Shorthand.NotApplicable)),
                    Weights.Signed(context, outcome.Weight, 1),
                ];
            }));
    }
}
