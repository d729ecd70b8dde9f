using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The prompt, quoted once, and its four elements for service users and for other stakeholders.</summary>
internal sealed class ElementsSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var prompt = context.Assessment.Framework.Prompt;
        var judgement = context.Assessment.Judgement;
        var columns = judgement.Elements.Select(element => element.Constituency).Distinct().Order().ToList();
        return new AnnexSection("elements", words.Say("Elements.Heading"),
        [
            .. Blocks.Paragraph(OutcomeWords.PromptAsks(context)),
            .. Blocks.Paragraph(words.Say(
                "Elements.Quote",
                ("prompt", prompt.Id),
                ("question", context.In(prompt.KeyQuestion)),
                ("wording", context.In(prompt.OfficialWording)))),
            .. Blocks.Paragraph(context.Sentence(context.In(prompt.Attribution))),
            .. Blocks.Table(
                words.Say("Elements.Table"),
                [
                    new(words.Say("Elements.Element"), 1.4),
                    .. columns.Select(column => new TableColumn(words.Say("Elements.Of." + column), 2)),
                ],
                judgement.Elements.GroupBy(element => element.Element).OrderBy(row => row.Key)
                    .Select(row => (IReadOnlyList<TableCell>)
                [
                    words.Name(row.Key),
                    .. columns.Select(column => Cell(context, row.FirstOrDefault(element => element.Constituency == column))),
                ])),
            new ParagraphBlock(words.Say("Elements.Note")),
            Blocks.Lead(OutcomeWords.Prompt(context), words.Say(
                "Elements.Rule." + judgement.Prompt
                    + (judgement.Prompt == PromptResult.PartlyMet && judgement.Elements.All(element => element.Result != ElementResult.Met)
                        ? ".None" : string.Empty))),
        ]);
    }

    private static TableCell Cell(AnnexContext context, ElementOutcome? element) => element is null
        ? Shorthand.NotApplicable
        : element.Criteria.Count == 0
            ? context.Words.Name(element.Result)
            : context.Words.Say(
                "Elements.Cell",
                ("result", context.Words.Name(element.Result)),
                ("ids", context.Words.List(element.Criteria)));
}
