using Sui.Inspection.Annexes.Sections;

namespace Sui.Inspection.Annexes.Supplements;

/// <summary>What the supplement is, which annex it belongs to, and how its entries are read.</summary>
internal sealed class AboutSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var hidden = !context.Assessment.Criteria.All(context.Disclosure.ShowsWeights);
        return new AnnexSection("about", words.Say("About.Heading"),
        [
            new ParagraphBlock(words.Say("About.What", ("annex", Titles.Of(context, AnnexPart.Annex)), ("date", words.Date(context.Date)))),
            new ParagraphBlock(words.Say("Criteria.Intro")),
            new ParagraphBlock(words.Say(
                "About.Weights",
                ("met", Weights.Signed(context, context.Rubric.Statuses.MetAt, 1)),
                ("notMet", Weights.Signed(context, context.Rubric.Statuses.NotMetAt, 1)),
                ("cap", LimitWords.Figure(context, context.Rubric.Signals.GroupCap)),
                ("provider", LimitWords.Figure(context, context.Rubric.Signals.ProviderFavourCap)),
                ("poor", LimitWords.Figure(context, context.Rubric.Signals.PoorSurveyClamp)))),
            .. context.Rubric.Calibrated ? [] : new[] { Blocks.Lead(words.Say("Criteria.NotCalibrated.Lead"), words.Say("Criteria.NotCalibrated")) },
            .. context.PublishedOnly ? Blocks.Paragraph(words.Say("Statement.Advises.PublishedOnly")) : [],
            .. Blocks.Paragraph(new RepresentationWords(context).Rules()),
            .. hidden ? Blocks.Paragraph(words.Say("Criteria.Hidden")) : [],
            .. Blocks.Paragraph(Marks(context, hidden)),
        ]);
    }

    // Those of the lists of evidence; what stands in tables alone is explained there.
    private static string Marks(AnnexContext context, bool hidden)
    {
        var words = context.Words;
        List<string> marks =
        [
            .. hidden ? new[] { words.Say("Shorthand.Confidential", ("mark", Shorthand.Confidential)) } : [],
            .. context.Assessment.Criteria.Any(outcome => outcome.Signals.Any(weighed => weighed.Signal.PoorSurvey))
                ? new[] { words.Say("Shorthand.Unreliable", ("mark", Shorthand.Unreliable)) } : [],
        ];
        return marks.Count == 0 ? string.Empty : words.Say("About.Marks", ("marks", string.Join("; ", marks)));
    }
}
