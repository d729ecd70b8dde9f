namespace Sui.Inspection.Annexes.Sections;

/// <summary>What only the working paper holds: how near the placement is to another, every step of every weight, and the
/// evidence.</summary>
internal sealed class WorkingAppendix(AnnexContext context)
{
    private readonly EvidenceRegister _register = new(context);
    private readonly ExplanationWords _explanations = new(context);
    private readonly RobustnessSection? _robustness = context.Request.Robustness is { } analysis ? new RobustnessSection(context, analysis) : null;

    /// <summary>The subsections.</summary>
    public IEnumerable<AnnexSection> Sections() =>
    [
        new("appendix-near", context.Words.Say("Working.Near.Heading"), [.. Near(), .. _robustness?.Steps() ?? []]),
        .. _robustness?.Sections() ?? [],
        new("appendix-groups", context.Words.Say("Working.Groups.Heading"), [.. Groups()]),
        new("appendix-signals", context.Words.Say("Working.Signals.Heading"), [.. Signals()]),
        new("appendix-evidence", context.Words.Say("Working.Evidence.Heading"), [.. Evidence()]),
        .. Problems(),
    ];

    private IEnumerable<AnnexBlock> Near()
    {
        var words = context.Words;
        var near = context.Assessment.Counterfactual;
        yield return new FactsBlock(
        [
            Fact("Working.Near.Next", near.ToNextRung is { } lacking
                ? words.Say("Working.Decibans", ("value", words.Figure(lacking, 3))) : words.Say("Working.Near.Never")),
            Fact("Working.Near.Surplus", near.Surplus is { } surplus
                ? words.Say(
                    "Working.Near.SurplusOf", ("value", words.Figure(surplus, 3)), ("id", near.SurplusCriterion ?? string.Empty))
                : words.Say("Working.Near.NoRung")),
            Fact("Working.Near.Sample", words.Count("Working.People", context.Assessment.Heard.FromInspectorateSample)),
        ]);
        foreach (var block in Blocks.Table(
            words.Say("Working.Blocking"),
            [
                new(words.Say("Criteria.Criterion"), 1),
                new(words.Say("Criteria.Finding"), 1.3),
                Blocks.Figures(words.Say("Working.Lacking"), 1.3),
                Blocks.Figures(words.Say("Working.LackingLived"), 1.3),
                new(words.Say("Working.SecondKind"), 1.2),
                new(words.Say("Working.Contested"), 1.2),
            ],
            context.Assessment.Placement.Blocking.Select(blocking => (IReadOnlyList<TableCell>)
            [
                blocking.Id,
                words.Name(blocking.Status),
                words.Figure(blocking.DecibansLacking, 3),
                words.Figure(blocking.LacksLived, 3),
                YesNo(blocking.LacksSecondKind),
                YesNo(blocking.Contested),
            ])))
        {
            yield return block;
        }

        Fact Fact(string key, string value) => new(words.Say(key), Blocks.Runs(value));
    }

    private IEnumerable<AnnexBlock> Groups()
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Working.Groups"),
            [
                new(words.Say("Criteria.Criterion"), 1),
                new(words.Say("Sources.Kind"), 1.4),
                new(words.Say("Heard.Who"), 1.6),
                new(words.Say("Heard.By"), 1.4),
                Blocks.Figures(words.Say("Working.Sum"), 1.2),
                Blocks.Figures(words.Say("Working.Capped"), 1.2),
            ],
            context.Assessment.Criteria.SelectMany(outcome => outcome.Groups.Select(group => (IReadOnlyList<TableCell>)
            [
                outcome.Id,
                words.Capitalise(words.Name(group.SourceKind)),
                words.Name(group.Experience),
                words.Name(group.Origin),
                Weights.Signed(context, group.Sum),
                Weights.Signed(context, group.Capped),
            ])));
    }

    private IEnumerable<AnnexBlock> Signals()
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Working.Signals"),
            [
                new(words.Say("Criteria.Number"), 0.6),
                new(words.Say("Working.Explanation"), 4.4),
                Blocks.Figures(words.Say("Appendix.Contribution"), 1.3),
                new(words.Say("Working.Items"), 3),
            ],
            context.Assessment.Criteria.SelectMany(outcome => outcome.Signals.Select(weighed => (IReadOnlyList<TableCell>)
            [
                outcome.Id,
                _explanations.Of(weighed),
                Weights.Signed(context, weighed.Contribution),
                _register.Locators(weighed.Signal.EvidenceIds),
            ])));
    }

    private IEnumerable<AnnexBlock> Evidence()
    {
        var words = context.Words;
        return
        [
            new ParagraphBlock(words.Say("Working.Evidence")),
            .. Blocks.Table(
                words.Say("Working.Evidence.Table"),
                [
                    new(words.Say("Working.Item"), 1.8),
                    new(words.Say("Heard.Source"), 2.2),
                    new(words.Say("Working.Content"), 5),
                ],
                _register.Rows()),
        ];
    }

    private IEnumerable<AnnexSection> Problems()
    {
        var problems = context.Assessment.Problems;
        return problems.Count == 0 ? [] :
        [
            new("appendix-problems", context.Words.Say("Working.Problems.Heading"),
                [.. Blocks.List(problems.Select(problem => context.In(problem.ToString(), "en")))]),
        ];
    }

    private string YesNo(bool value) => context.Words.Say(value ? "Yes" : "No");
}
