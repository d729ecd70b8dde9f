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
        ]);
    }
}
