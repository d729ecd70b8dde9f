namespace Sui.Inspection.Annexes.Sections;

/// <summary>What was judged and the outcome: the answer first.</summary>
internal sealed class SummarySection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var decision = new DecisionWords(context);
        var blocks = new List<AnnexBlock> { Facts(context, decision) };
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

    /// <summary>The answer at a glance.</summary>
    private static FactsBlock Facts(AnnexContext context, DecisionWords decision)
    {
        var words = context.Words;
        var prompt = context.Assessment.Framework.Prompt;
        return new FactsBlock(
        [
            Fact(words.Say("Summary.Fact.Rung"), OutcomeWords.Placed(context) + ".", Blocks.Sentences(OutcomeWords.PlacedMeaning(context), ReachWords.Sentence(context))),
            Fact(
                words.Say("Summary.Fact.Prompt", ("prompt", prompt.Id)),
                context.Sentence(OutcomeWords.PromptResult(context)),
                string.Empty),
            Fact(
                words.Say("Summary.Fact.Rating", ("question", prompt.KeyQuestionId)),
                OutcomeWords.RatingName(context, context.Assessment.Rating.Value) + ".",
                string.Join(' ', OutcomeWords.RatingReasons(context))),
            Fact(words.Say("Summary.Fact.Decision"), string.Empty, decision.Short()),
            Fact(words.Say("Summary.Security"), SecurityWords.Short(context), string.Empty),
            Fact(words.Say("Summary.Fact.Heard"), string.Empty, new HeardWords(context).People()),
            Fact(words.Say("Summary.Fact.Lived"), string.Empty, decision.LivedExperience()),
        ]);

        static Fact Fact(string term, string strong, string rest) => new(term,
        [
            .. strong.Length == 0 ? [] : new[] { Blocks.Strong(strong) },
            .. rest.Length == 0 ? [] : new[] { new TextRun(strong.Length == 0 ? rest : " " + rest) },
        ]);
    }

    /// <summary>What every annex says of itself.</summary>
    public static ListBlock Statement(AnnexContext context)
    {
        var words = context.Words;
        return new ListBlock(
        [
            .. new[] { "Statement.Arrangements", "Statement.Concerns", "Statement.Higher" }
                .Select(key => Blocks.Runs(words.Say(key))),
            Blocks.Runs(context.Pack.Decision is { } decision
                ? words.Say(context.Draft ? "Statement.Advises.Proposed" : "Statement.Advises.Decided", ("role", context.FromPack(decision.DecidedBy)))
                : words.Say(context.PublishedOnly ? "Statement.Advises.PublishedOnly" : "Statement.Advises.Undecided")),
            Blocks.Runs(words.Say("Statement.Ranking")),
        ]);
    }
}
