using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The prompt, quoted once, and its elements for each constituency, as the framework has them.</summary>
internal sealed class ElementsSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var prompt = context.Assessment.Framework.Prompt;
        return new AnnexSection("elements", words.Count("Elements.Heading", prompt.Elements.Count),
        [
            .. Prompt(context),
            .. Blocks.Paragraph(context.Sentence(context.In(prompt.Attribution))),
            .. Table(context),
            new ParagraphBlock(words.Say("Elements.Note")),
            Blocks.Lead(OutcomeWords.Prompt(context), Rule(context)),
        ]);
    }

    /// <summary>The result of each element for each constituency, with its criteria.</summary>
    public static IEnumerable<AnnexBlock> Table(AnnexContext context)
    {
        var words = context.Words;
        var prompt = context.Assessment.Framework.Prompt;
        var outcomes = context.Assessment.Judgement.Elements;
        var subject = words.Capitalise(context.In(prompt.Subject));
        return Blocks.Table(
                words.Count("Elements.Table", prompt.Elements.Count),
                [
                    new(words.Say("Elements.Element"), 1.4),
                    .. prompt.Constituencies.Select(one => new TableColumn(
                        words.Say("Elements.Of", ("subject", subject), ("constituency", context.In(one.Name))), 2)),
                ],
                prompt.Elements.Select(element => (IReadOnlyList<TableCell>)
                [
                    context.In(element.Name),
                    .. prompt.Constituencies.Select(one => Cell(context, outcomes.FirstOrDefault(outcome =>
                        outcome.Constituency == one.Id && outcome.Element == element.Id))),
                ]));
    }

    /// <summary>What the prompt asks, in plain words and as it was published.</summary>
    public static IEnumerable<AnnexBlock> Prompt(AnnexContext context)
    {
        var prompt = context.Assessment.Framework.Prompt;
        return
        [
            .. Blocks.Paragraph(OutcomeWords.PromptAsks(context)),
            .. Blocks.Paragraph(context.Words.Say(
                "Elements.Quote",
                ("prompt", prompt.Id),
                ("question", context.In(prompt.KeyQuestion)),
                ("wording", context.In(prompt.OfficialWording)))),
        ];
    }

    /// <summary>Why the result of the prompt is what it is, from its elements.</summary>
    public static string Rule(AnnexContext context)
    {
        var (prompt, outcomes) = (context.Assessment.Framework.Prompt, context.Assessment.Judgement.Elements);
        var words = context.Words;
        return context.Assessment.Judgement.Prompt switch
        {
            PromptResult.InsufficientEvidence => context.In(prompt.Gate.InsufficientEvidence),
            PromptResult.NotMet => context.In(prompt.Gate.NotMet),
            PromptResult.NotSettled => context.In(prompt.Gate.NotSettled ?? prompt.Gate.InsufficientEvidence),
            PromptResult.NotJudged => words.Say("Elements.Rule.NotJudged"),
            PromptResult.Met => words.Count("Elements.Rule.Met", prompt.Elements.Count * prompt.Constituencies.Count),
            PromptResult.MetForFirst => words.Count(
                OutcomeWords.OthersAreOpen(context) ? "Elements.Rule.MetForFirst.Open" : "Elements.Rule.MetForFirst", prompt.Elements.Count),
            _ => words.Say(outcomes.All(element => element.Result != ElementResult.Met)
                ? "Elements.Rule.PartlyMet.None" : "Elements.Rule.PartlyMet"),
        };
    }

    private static TableCell Cell(AnnexContext context, ElementOutcome? element) => element is null
        ? Shorthand.NotApplicable
        : element.Criteria.Count == 0
            ? context.Words.Name(element.Result)
            : context.Words.Say(
                "Elements.Cell",
                ("result", context.Words.Name(element.Result)),
                ("ids", context.Words.List([.. element.Criteria.Select(id => IsIndicated(context, id)
                    ? context.Words.Say("Elements.Criterion.Indicated", ("id", id)) : id)])));

    /// <summary>The result of an element; one that is met on a criterion that is indicated alone says so.</summary>
    public static string Result(AnnexContext context, ElementOutcome element)
    {
        var name = context.Words.Name(element.Result);
        return IsIndicated(context, element) ? context.Words.Say("Elements.Result.Indicated", ("result", name)) : name;
    }

    /// <summary>Whether an element is met on a criterion that is indicated alone.</summary>
    public static bool IsIndicated(AnnexContext context, ElementOutcome element) =>
        element.Result == ElementResult.Met && element.Criteria.Any(id => IsIndicated(context, id));

    private static bool IsIndicated(AnnexContext context, string id) => context.Outcome(id)?.Status == CriterionStatus.Indicated;
}
