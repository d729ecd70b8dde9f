using Sui.Inspection.Assessments;
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
