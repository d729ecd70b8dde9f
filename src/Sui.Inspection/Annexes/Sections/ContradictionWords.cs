using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>Where lived experience and others say opposite things: both sides, side by side.</summary>
internal static class ContradictionWords
{
    /// <summary>The subsection; none without a contradiction.</summary>
    public static IEnumerable<AnnexSection> Section(AnnexContext context)
    {
        // Beside counts that are shown, that sums contradict each other would tell something of one that is not.
        var contradictions = context.Assessment.Contradictions.Where(contradiction =>
            context.Outcome(contradiction.CriterionId) is { } outcome && context.Disclosure.ShowsWeights(outcome)).ToList();
        if (contradictions.Count == 0)
        {
            return [];
        }

        var words = context.Words;
        var evidence = new EvidenceWords(context);
        return
        [
            new AnnexSection("criteria-contradictions", words.Say("Contradictions.Heading"),
            [
                new ParagraphBlock(words.Count(
                    "Contradictions.Intro",
                    contradictions.Select(contradiction => contradiction.CriterionId).Distinct(StringComparer.Ordinal).Count())),
                .. Blocks.Table(
                    words.Say("Contradictions.Table"),
                    [
                        new(words.Say("Criteria.Number"), 0.5),
                        new(words.Say("Criteria.Criterion"), 2),
                        new(words.Say("Contradictions.Lived"), 3),
                        new(words.Say("Contradictions.Others"), 3),
                    ],
                    contradictions.Select(contradiction => (IReadOnlyList<TableCell>)
                    [
                        contradiction.CriterionId,
                        context.Sentence(context.Statement(contradiction.CriterionId)),
                        Side(contradiction, Experience.Lived, contradiction.LivedSum),
                        Side(contradiction, contradiction.Other, contradiction.OtherSum),
                    ])),
            ]),
        ];

        TableCell Side(Contradiction contradiction, Experience experience, double sum)
        {
            var signals = context.Outcome(contradiction.CriterionId)?.Signals
                .Where(weighed => weighed.Signal.Experience == experience).Select(evidence.Signal) ?? [];
            return string.Join(' ', signals.Prepend(
                words.Say($"Contradictions.{experience}.{(sum > 0 ? "For" : "Against")}")));
        }
    }
}
