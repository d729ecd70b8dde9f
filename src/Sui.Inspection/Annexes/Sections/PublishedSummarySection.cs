using Sui.Inspection.Annexes.Front;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>
/// What is known from publications alone, and what cannot be said: no rung, no rating, no verdict on the prompt (method, section 5). No
/// code of a criterion stands here; statements do.
/// </summary>
internal sealed class PublishedSummarySection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        return new AnnexSection("summary", words.Say("Published.Heading"), [new ParagraphBlock(words.Say("Published.What"))],
        [
            new("summary-known", words.Say("Published.Known"), [.. Known(context)]),
            new("summary-unknown", words.Say("Published.Unknown"), [.. Blocks.List(Unknown(context))]),
            .. context.Pack.Decision is null ? [] : new[]
            {
                new AnnexSection("summary-decision", words.Say("Summary.Decision"), [.. new DecisionWords(context).Full()]),
            },
            new("summary-statement", words.Say("Summary.Statement"), [SummarySection.Statement(context)]),
        ]);
    }

    private static IEnumerable<AnnexBlock> Known(AnnexContext context)
    {
        var words = context.Words;
        var (evidence, said) = (new DecidingEvidence(context), new Dictionary<string, string>(StringComparer.Ordinal));
        var statements = context.Assessment.Criteria.Where(outcome => outcome.Signals.Count > 0).Select(Statement).ToList();
        return
        [
            .. context.Pack.Sources.Count == 0 ? [] : Blocks.Paragraph(words.Say(
                "Published.Known.Sources", ("titles", words.List([.. context.Pack.Sources.Select(source => context.SourceTitle(source.Id))])))),
            new ParagraphBlock(words.Say(statements.Count == 0 ? "Published.Known.NoCriteria" : "Published.Known.Criteria")),
            .. Blocks.List(statements),
            .. context.Assessment.Activities.Count == 0 ? [] : Blocks.Paragraph(words.Say("Published.Known.Activities")),
        ];

        // What one finding says of two statements is printed once.
        string Statement(CriterionOutcome outcome)
        {
            var (all, mark) = (evidence.All(outcome), context.Entries.Mark(outcome.Id));
            var isNew = said.TryAdd(all, mark);
            return words.Say(
                isNew ? "Published.Known.Item" : "Published.Known.Same",
                ("statement", context.Statement(outcome.Id)),
                ("status", words.MidSentence(words.Name(outcome.Status))),
                ("mark", mark),
                ("evidence", all),
                ("other", said[all]));
        }
    }

    private static IEnumerable<string> Unknown(AnnexContext context)
    {
        var words = context.Words;
        yield return words.Say("Published.Unknown.Rung");
        yield return words.Say("Published.Unknown.Prompt", ("prompt", context.Assessment.Framework.Prompt.Id));
        yield return words.Say("Published.Unknown.People");
        yield return words.Say("Published.Unknown.Rest");
    }
}
