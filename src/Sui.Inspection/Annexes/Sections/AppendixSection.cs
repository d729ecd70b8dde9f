using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The technical appendix: the weights behind the words. The working paper adds everything that they rest on.</summary>
internal sealed class AppendixSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var weighed = context.Assessment.Criteria.Where(outcome => outcome.Signals.Count > 0).ToList();
        return new AnnexSection("technical-appendix", words.Say("Appendix.Heading"),
        [
            new ParagraphBlock(words.Say("Appendix.Decibans")),
            .. weighed.Exists(outcome => !context.Disclosure.ShowsWeights(outcome))
                ? Blocks.Paragraph(words.Say("Appendix.Hidden")) : [],
            .. Sums(context, weighed),
            .. context.Published ? Signals(context, weighed) : [],
        ],
        [
            .. new BalanceFigures(context).Section(weighed),
            .. context.Published ? [] : new WorkingAppendix(context).Sections(),
        ]);
    }

    private static IEnumerable<AnnexBlock> Sums(AnnexContext context, IEnumerable<CriterionOutcome> weighed)
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Appendix.Sums"),
            [
                new(words.Say("Criteria.Criterion"), 1),
                Blocks.Figures(words.Say("Appendix.Sum"), 1.1),
                Blocks.Figures(words.Name(Experience.Lived), 1.3),
                Blocks.Figures(words.Name(Experience.Learned), 1.3),
                Blocks.Figures(words.Name(Experience.Record), 1.1),
                new(words.Say("Criteria.Finding"), 1.2),
                new(words.Say("Appendix.Corroborating"), 1.8),
            ],
            weighed.Select(outcome => (IReadOnlyList<TableCell>)
            [
                outcome.Id,
                Weight(context, outcome, outcome.Weight),
                .. new[] { Experience.Lived, Experience.Learned, Experience.Record }.Select(experience =>
                    (TableCell)(outcome.ExperienceSums.FirstOrDefault(sum => sum.Experience == experience) is { } own
                        ? Weight(context, outcome, own.Sum) : Shorthand.NotApplicable)),
                words.Name(outcome.Status),
                !context.Disclosure.ShowsWeights(outcome) ? Shorthand.Confidential
                    : outcome.CorroboratingKinds.Count == 0 ? words.Say("Appendix.NoKinds")
                    : words.Capitalise(words.List([.. outcome.CorroboratingKinds.Select(kind => words.Name(kind))])),
            ]));
    }

    private static string Weight(AnnexContext context, CriterionOutcome outcome, double weight) =>
        context.Disclosure.ShowsWeights(outcome) ? Weights.Signed(context, weight) : Shorthand.Confidential;

    private static IEnumerable<AnnexBlock> Signals(AnnexContext context, IEnumerable<CriterionOutcome> weighed)
    {
        var words = context.Words;
        return Blocks.Table(
            words.Say("Appendix.Signals"),
            [
                new(words.Say("Criteria.Criterion"), 1),
                new(words.Say("Appendix.From"), 4),
                new(words.Say("Appendix.Counts"), 1.2),
                Blocks.Figures(words.Say("Appendix.Weight"), 1.2),
                Blocks.Figures(words.Say("Appendix.Contribution"), 1.5),
            ],
            weighed.SelectMany(outcome => outcome.Signals.Select(signal => (IReadOnlyList<TableCell>)
            [
                outcome.Id,
                Weights.From(context, signal.Signal),
                Weights.Counts(context, signal.Signal),
                context.Disclosure.ShowsWeight(signal.Signal)
                    ? Weights.Signed(context, signal.OwnWeight) : Shorthand.Confidential,
                Weight(context, outcome, signal.Contribution),
            ])));
    }
}
