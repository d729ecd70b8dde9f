using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The technical appendix of the working paper: the weights behind the words, and everything that they rest on.</summary>
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
            .. Sums(context, weighed),
        ],
        [
            .. new BalanceFigures(context).Section(weighed),
            .. new WorkingAppendix(context).Sections(),
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
                Blocks.Figures(words.Say("Appendix.Provider"), 1.1),
                new(words.Say("Criteria.Finding"), 1.2),
                new(words.Say("Appendix.Corroborating"), 1.8),
            ],
            weighed.Select(outcome => (IReadOnlyList<TableCell>)
            [
                outcome.Id,
                Weights.Signed(context, outcome.Weight),
                .. new[] { Experience.Lived, Experience.Learned, Experience.Record }.Select(experience =>
                    (TableCell)(outcome.ExperienceSums.FirstOrDefault(sum => sum.Experience == experience) is { } own
                        ? Weights.Signed(context, own.Sum) : Shorthand.NotApplicable)),
                Provider(context, outcome),
                words.Name(outcome.Status),
                outcome.CorroboratingKinds.Count == 0 ? words.Say("Appendix.NoKinds")
                    : words.Capitalise(words.List([.. outcome.CorroboratingKinds.Select(kind => words.Name(kind))])),
            ]));
    }

    // What the provider's own evidence counts in its favour is part of the sum and of no experience's.
    private static string Provider(AnnexContext context, CriterionOutcome outcome)
    {
        var part = outcome.Weight - outcome.ExperienceSums.Sum(sum => sum.Sum);
        return Math.Abs(part) < 0.0005 ? Shorthand.NotApplicable : Weights.Signed(context, part);
    }
}
