namespace Sui.Inspection.Annexes.Sections;

/// <summary>What was judged and the outcome: the answer first.</summary>
internal sealed class SummarySection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var decision = new DecisionWords(context);
        var blocks = new List<AnnexBlock>
        {
            new CalloutBlock(words.Say("Summary.Answer"),
            [
                Blocks.Lead(OutcomeWords.Placed(context) + ".", OutcomeWords.PlacedMeaning(context)),
                Blocks.Lead(OutcomeWords.Prompt(context), OutcomeWords.PromptAsks(context)),
                Blocks.Lead(
                    OutcomeWords.Rating(context), string.Join(' ', OutcomeWords.RatingReasons(context))),
                new ParagraphBlock(string.Join(' ', decision.Short(), decision.LivedExperience())),
            ]),
        };
        blocks.AddRange(decision.Dissent());
        return new AnnexSection("summary", words.Say("Summary.Heading"), blocks,
        [
            new("summary-why", words.Say("Summary.Why"), [.. Blocks.List(new OutcomeReasons(context).Three())]),
            new("summary-heard", words.Say("Summary.Heard"), [.. new HeardWords(context).Paragraphs()]),
            new("summary-security", words.Say("Summary.Security"), [.. SecurityWords.Blocks(context)]),
            new("summary-decision", words.Say("Summary.Decision"), [.. decision.Full()]),
            new("summary-statement", words.Say("Summary.Statement"), [Statement(context)]),
        ]);
    }

    /// <summary>What every annex says of itself.</summary>
    private static ListBlock Statement(AnnexContext context)
    {
        var words = context.Words;
        return new ListBlock(
        [
            .. new[] { "Statement.Arrangements", "Statement.Concerns", "Statement.Higher" }
                .Select(key => Blocks.Runs(words.Say(key))),
            Blocks.Runs(context.Pack.Decision is { } decision
                ? words.Say("Statement.Advises.Decided", ("role", decision.DecidedBy))
                : words.Say("Statement.Advises.Undecided")),
            Blocks.Runs(words.Say("Statement.Ranking")),
        ]);
    }
}
