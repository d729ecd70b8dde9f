using Sui.Inspection.Annexes.Sections;

namespace Sui.Inspection.Annexes.Front;

/// <summary>Who was heard and who was not, in sentences.</summary>
internal sealed class WhoSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = new HeardWords(context);
        return new AnnexSection("heard", context.Words.Say("Heard.Heading"),
        [
            .. Blocks.Paragraph(AnnexContext.Numbered(
                Blocks.Sentences(words.People(), words.Through(), words.Linked()), context.Entries.Mark(SupplementEntry.Heard))),
            .. Blocks.Paragraph(
            [
                .. new UnheardWords(context).Sentences(), HeardSection.GroupRule(context), new DecisionWords(context).LivedExperience(),
            ]),
        ]);
    }
}
