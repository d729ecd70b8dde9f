using Sui.Inspection.Annexes.Sections;

namespace Sui.Inspection.Annexes.Front;

/// <summary>The method in ten lines, and what it was applied with.</summary>
internal sealed class HowSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var (rubric, framework) = (context.Assessment.Rubric, context.Assessment.Framework);
        return new AnnexSection("method", words.Say(context.PublishedOnly ? "How.Heading.PublishedOnly" : "How.Heading"),
        [
            .. context.PublishedOnly ? Blocks.Paragraph(words.Say("How.PublishedOnly"))
                : Blocks.Paragraph(words.Say("Method.Evidence"), words.Say("How.Result")),
            .. Blocks.Paragraph(AnnexContext.Numbered(
                words.Say(
                    "How.Versions",
                    ("rubric", MethodSection.Version(context, rubric.Identity, rubric.Title)),
                    ("framework", MethodSection.Version(context, framework.Identity, framework.Title)),
                    ("calibrated", words.MidSentence(words.Say(rubric.Calibrated ? "Method.Calibrated" : "Method.NotCalibrated")))),
                context.Entries.Mark(SupplementEntry.Method))),
            .. context.Commitment is { } commitment ? Blocks.Paragraph(words.Say("How.Commitment", ("commitment", commitment))) : [],
            .. Blocks.Paragraph(context.Sentence(context.In(framework.Prompt.Attribution))),
        ]);
    }
}
