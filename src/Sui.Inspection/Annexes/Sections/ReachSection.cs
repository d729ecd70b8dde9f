namespace Sui.Inspection.Annexes.Sections;

/// <summary>How far the arrangements reach.</summary>
internal sealed class ReachSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var id = context.Rubric.Placement.ReachCriterion;
        var why = context.Outcome(id) is { } outcome ? new EvidenceWords(context).Why(outcome) : string.Empty;
        return new AnnexSection("reach", words.Say("Reach.Heading"),
        [
            Blocks.Lead(
                words.Say("Reach." + context.Assessment.Placement.Reach),
                words.Say("Reach.From", ("criterion", context.Named(id)))),
            .. Blocks.Paragraph(why),
            new ParagraphBlock(words.Say("Reach.Note")),
        ]);
    }
}
