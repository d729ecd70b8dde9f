using Sui.Inspection.Assessments;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>That representativeness was worked out, by which rules, and what was found of each survey; nothing where it is declared.</summary>
internal sealed class RepresentationWords(AnnexContext context)
{
    /// <summary>The paragraph and the list of surveys.</summary>
    public IEnumerable<AnnexBlock> Blocks() => context.Assessment.Representation is not { } representation ? [] :
    [
        .. Sections.Blocks.Paragraph(Rules()),
        .. Sections.Blocks.List(representation.Surveys.Select(Survey)),
    ];

    /// <summary>That it was worked out, and by which rules.</summary>
    public string Rules()
    {
        var words = context.Words;
        return context.Rubric.Signals.Representation is not { } rules ? string.Empty : Sections.Blocks.Sentences(
            words.Say("Representation.Computed", ("rate", words.Percent(rules.LeastResponseRate))),
            context.Rubric.Signals.Raking is null ? string.Empty : words.Say("Representation.Raked"));
    }

    /// <summary>In a published document, why surveys are of low reliability, as far as that tells of no count that is not shown; a sentence each.</summary>
    public IEnumerable<string> InPrint() => (context.Assessment.Representation?.Surveys ?? []).Where(survey => survey.Representativeness == Representativeness.Poor)
        .Select(survey => context.Words.Say(
            "Representation.Poor", ("title", context.SourceTitle(survey.SourceId)), ("reasons", context.Words.List([.. ReasonsInPrint(survey).Select(reason => context.Words.Say("PoorReason." + reason))]))));

    // That groups are missing follows, where nothing else is wrong and the rate is shown; beside other reasons it would tell more. Where the rule flags a group only at one or two
    // people, it would tell more than that they are few.
    private IReadOnlyList<string> ReasonsInPrint(SurveyRepresentation survey)
    {
        var rows = context.Assessment.Heard.Sources.Index().Where(row => row.Item.SourceId == survey.SourceId).ToList();
        var isShown = rows.Count > 0 && rows.TrueForAll(row => ResponseRates.Of(context, row.Index, row.Item) != Shorthand.Confidential);
        var isVague = survey.Groups.All(group => group.FlaggedUpTo is null or >= DisclosureControl.SmallestShown - 1);
        List<string> said = [.. survey.Reasons.Where(reason => reason is PoorReason.NoProfile or PoorReason.NothingToCompare
            || (reason == PoorReason.ResponseRateUnknown && (isShown || survey.Invited is null)) || (reason == PoorReason.ResponseRateLow && isShown)).Select(reason => reason.ToString())];
        return said.Count > 0 ? said
            : [isShown && isVague && survey.Reasons.All(reason => reason is PoorReason.GroupUnheard or PoorReason.WeightsNotSettled or PoorReason.MarginsFarOff) ? "Unlike" : "NotShown"];
    }

    private string Survey(SurveyRepresentation survey)
    {
        var words = context.Words;
        var title = context.SourceTitle(survey.SourceId);
        return Sections.Blocks.Sentences(
            survey.Representativeness == Representativeness.Adequate ? words.Say("Representation.Adequate", ("title", title))
                : words.Say("Representation.Poor", ("title", title), ("reasons", words.List([.. survey.Reasons.Select(reason => words.Say("PoorReason." + reason))]))),
            Weighted(survey));
    }

    // What weights come to can tell how few there are of a group: numbers stand in the working paper alone, and beside single shares where they may be shown.
    private string Weighted(SurveyRepresentation survey)
    {
        var words = context.Words;
        if (survey.Weights is not { } weights)
        {
            return string.Empty;
        }

        var by = words.List([.. weights.Characteristics.Select(one => words.MidSentence(context.FromPack(one)))]);
        return context.Published ? words.Say("Representation.Weighted", ("characteristics", by)) : words.Say(
            "Representation.Weights",
            ("characteristics", by),
            ("deff", words.Figure(weights.DesignEffect, 3)),
            ("effective", words.Figure(weights.EffectivePeople, 1)),
            ("people", words.Figure(weights.People)),
            ("error", words.Figure(weights.LargestMarginError, 4)));
    }
}
