using Sui.Inspection.Annexes.Front;

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
        var evidence = new DecidingEvidence(context);
        var statements = context.Assessment.Criteria.Where(outcome => outcome.Signals.Count > 0)
            .Select(outcome => words.Say(
                "Published.Known.Item",
                ("statement", context.Statement(outcome.Id)),
                ("status", words.MidSentence(words.Name(outcome.Status))),
                ("mark", context.Entries.Mark(outcome.Id)),
                ("evidence", evidence.All(outcome)))).ToList();
        return
        [
            .. context.Pack.Sources.Count == 0 ? [] : Blocks.Paragraph(words.Say(
                "Published.Known.Sources", ("titles", words.List([.. context.Pack.Sources.Select(source => context.SourceTitle(source.Id))])))),
            new ParagraphBlock(words.Say(statements.Count == 0 ? "Published.Known.NoCriteria" : "Published.Known.Criteria")),
            .. Blocks.List(statements),
            .. context.Assessment.Activities.Count == 0 ? [] : Blocks.Paragraph(words.Say("Published.Known.Activities")),
        ];
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
