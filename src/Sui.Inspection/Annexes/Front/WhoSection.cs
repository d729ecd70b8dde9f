using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>Who was heard and who was not, in sentences; what page one says of it is not said again.</summary>
internal sealed class WhoSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = new HeardWords(context);
        return new AnnexSection("heard", context.Words.Say("Heard.Heading"),
        [
            .. Blocks.Paragraph(AnnexContext.Numbered(
                Blocks.Sentences(
                [
                    words.People(), words.Through(), words.Linked(), .. new UnheardWords(context).Sentences(),
                    context.Caseload?.GroupRule is Representativeness.Poor or Representativeness.Adequate ? string.Empty : HeardSection.GroupRule(context),
                ]),
                context.Entries.Mark(SupplementEntry.Heard))),
        ]);
    }
}
