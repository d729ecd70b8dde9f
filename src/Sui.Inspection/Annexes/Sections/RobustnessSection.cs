using Sui.Inspection.Assessments;
using Sui.Inspection.Robustness;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>How sure the assessment is and what would change it, in a working paper that was given an analysis.</summary>
internal sealed class RobustnessSection(AnnexContext context, RobustnessAnalysis analysis)
{
    private static readonly CriterionStatus[] Statuses =
        [CriterionStatus.Met, CriterionStatus.Indicated, CriterionStatus.Unclear, CriterionStatus.NotMet, CriterionStatus.NoEvidence];

    /// <summary>The subsections.</summary>
    public IEnumerable<AnnexSection> Sections() =>
    [
        .. analysis.Bootstrap is not null || analysis.NotResampled == NotResampled.NobodyAnswered
            ? [new AnnexSection("appendix-bootstrap", context.Words.Say("Working.Sure.Heading"), [.. Bootstrap()])] : (AnnexSection[])[],
        .. analysis.Sensitivity.Count > 0
            ? [new AnnexSection("appendix-sensitivity", context.Words.Say("Working.Sensitivity.Heading"), [.. Sensitivity()])] : (AnnexSection[])[],
    ];

    /// <summary>What would reach the next rung, and what would lose this one.</summary>
    public IEnumerable<AnnexBlock> Steps()
    {
        var words = context.Words;
        var next = analysis.Reached is { } reached && reached != analysis.Next
            ? words.Say("Working.Step.Next.Beyond", ("rung", context.RungName(analysis.Next!.Value)), ("beyond", context.RungName(reached))) : words.Say("Working.Step.Next");
        foreach (var block in Listed(next, analysis.ToNext).Concat(Listed(words.Say("Working.Step.Lost"), analysis.Holding)))
        {
            yield return block;
        }

        if (analysis.Rung is not null && analysis.Sensitivity.Count > 0)
        {
            var carrying = analysis.Carrying.Select(one => Name(one.Change)).ToList();
            yield return new ParagraphBlock(carrying.Count == 0
                ? words.Say("Working.Carried.ByNone") : words.Say("Working.Carried", ("changes", words.Either(carrying))));
        }
    }

    private IEnumerable<AnnexBlock> Bootstrap()
    {
        var words = context.Words;
        if (analysis.Bootstrap is not { } bootstrap)
        {
            yield return new ParagraphBlock(words.Say("Working.Sure.None"));
            yield break;
        }

        yield return new ParagraphBlock(words.Say(
            "Working.Sure",
            ("people", words.Count("Working.People", bootstrap.People)),
            ("resamples", words.Figure(bootstrap.Resamples)),
            ("seed", bootstrap.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        foreach (var block in Blocks.Table(
            words.Say("Working.Sure.Rungs"),
            [new(words.Say("Working.Rung"), 2), Blocks.Figures(words.Say("Working.Sure.Share"), 1.4), Blocks.Figures(words.Say("Working.Sure.AtOrAbove"), 1.4)],
            bootstrap.Rungs.Select(share => (IReadOnlyList<TableCell>)[Rung(share.Rung), Share(share.Share), Share(share.AtOrAbove)])))
        {
            yield return block;
        }

        foreach (var block in Blocks.Table(
            words.Say("Working.Sure.Statuses"),
            [
                new(words.Say("Criteria.Criterion"), 1),
                .. Statuses.Select(status => Blocks.Figures(words.Capitalise(words.Name(status)), 1.2)),
            ],
            bootstrap.Criteria.Select(one => (IReadOnlyList<TableCell>)
                [one.Id, Share(one.Met), Share(one.Indicated), Share(one.Unclear), Share(one.NotMet), Share(one.NoEvidence)])))
        {
            yield return block;
        }
    }

    private IEnumerable<AnnexBlock> Sensitivity()
    {
        var words = context.Words;
        yield return new ParagraphBlock(words.Say("Working.Sensitivity"));
        foreach (var block in Blocks.Table(
            words.Say("Working.Sensitivity.Table"),
            [
                new(words.Say("Working.Change"), 2), new(words.Say("Working.Rung"), 1.3), new(words.Say("Working.Ratings"), 1.8),
                new(words.Say("Working.Statuses"), 3),
            ],
            analysis.Sensitivity.Where(analysis.IsMovedBy).Select(one => (IReadOnlyList<TableCell>)
            [
                words.Capitalise(Name(one.Change)),
                one.Rung == analysis.Rung ? words.Say("Working.Same") : Rung(one.Rung),
                analysis.KeepsRange(one) ? words.Say("Working.Same") : Range(one.Low, one.High),
                string.Join("; ", one.Changed.Select(change => words.Say(
                    "Working.Status.Change", ("id", change.CriterionId), ("from", words.MidSentence(words.Name(change.From))), ("to", words.MidSentence(words.Name(change.To)))))),
            ])))
        {
            yield return block;
        }

        var still = analysis.Sensitivity.Where(one => !analysis.IsMovedBy(one)).Select(one => Name(one.Change)).ToList();
        if (still.Count > 0)
        {
            yield return new ParagraphBlock(words.Say("Working.Sensitivity.Still", ("changes", string.Join("; ", still))));
        }
    }

    private string Kinds(IEnumerable<SourceKind> kinds) => context.Words.Either([.. kinds.Select(kind => context.Words.MidSentence(context.Words.Name(kind)))]);

    private IEnumerable<AnnexBlock> Listed(string opening, IReadOnlyList<EvidenceStep> steps) => steps.Count == 0 ? [] :
    [
        new ParagraphBlock(opening),
        .. Blocks.List(steps.Select(Step)),
    ];

    private string Step(EvidenceStep step)
    {
        var words = context.Words;
        return step.Kind switch
        {
            EvidenceStepKind.MoreFavourable or EvidenceStepKind.FewerFavourable => words.Say(
                $"Working.Step.{step.Kind}.{(step.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals ? step.Unit : ClaimUnit.People)}",
                ("id", step.CriterionId),
                ("count", words.Figure(step.Count)),
                ("k", words.Figure(step.Now!.Value.Favourable, 2)),
                ("n", words.Figure(step.Now.Value.Valid)),
                ("kind", words.Name(step.SourceKind!.Value))),
            EvidenceStepKind.Findings => words.Say(
                $"Working.Step.Findings.{(step.Count == 1 ? "One" : "Two")}{(step.NeedsLived ? ".Lived" : string.Empty)}{(step is { Count: 1, NeedsOtherKind: true } ? ".Other" : string.Empty)}",
                ("id", step.CriterionId),
                ("strength", words.Name(step.Strength!.Value)), ("kinds", Kinds(step.Kinds)), ("lived", Kinds(step.LivedKinds))),
            _ => words.Say("Working.Step.NoneAlone", ("id", step.CriterionId)),
        };
    }

    private string Name(SensitivityChange change)
    {
        var words = context.Words;
        return change.Kind switch
        {
            SensitivityKind.WithoutKind => words.Say("Working.Change.WithoutKind", ("kind", words.Name(change.SourceKind!.Value))),
            SensitivityKind.WithoutSource => words.Say("Working.Change.WithoutSource", ("source", context.SourceTitle(change.SourceId!))),
            SensitivityKind.Multiplier => words.Say(
                change.Value < 1 ? "Working.Change.Half" : "Working.Change.Twice", ("experience", words.MidSentence(words.Name(change.Experience!.Value)))),
            _ => words.Say("Working.Change.Bar", ("id", change.CriterionId!), ("bar", words.Percent(change.Value!.Value))),
        };
    }

    private string Range(Rating? low, Rating? high) => (low, high) switch
    {
        ({ } from, { } to) when from == to => context.Words.Name(from),
        ({ } from, { } to) => context.Words.Say("Working.Ratings.Of", ("low", context.Words.Name(from)), ("high", context.Words.Name(to))),
        _ => "–",
    };

    private string Rung(Rung? rung) => rung is { } at ? context.RungName(at) : context.Words.Say("Working.NoRung");

    private string Share(double share) => context.Words.PercentFigure(share);
}
