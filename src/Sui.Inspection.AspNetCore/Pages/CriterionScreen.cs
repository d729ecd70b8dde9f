using Microsoft.AspNetCore.Http;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What one criterion rests on, down to the cell.</summary>
/// <param name="Frame">What is around it.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Rubric">Its rubric.</param>
/// <param name="Places">Where each item of the evidence stands, by its id.</param>
internal sealed record CriterionScreen(
    PageFrame Frame, Criterion Criterion, CriterionOutcome Outcome, Rubric Rubric, IReadOnlyDictionary<string, Locator> Places) : Screen(Frame)
{
    /// <inheritdoc/>
    public override string Title => Frame.Words.Say("Criterion.Title", ("id", Criterion.Id));

    /// <inheritdoc/>
    public override IResult Answer(int status = StatusCodes.Status200OK) => new ScreenResult<CriterionScreen>(this, status);

    /// <summary>Why it has its status, by the rubric's own numbers.</summary>
    public string Why()
    {
        var (words, rules) = (Frame.Words, Rubric.Statuses);
        var reason = Outcome.Reason is { } unclear ? " " + words.Of(unclear) : string.Empty;
        return Outcome.Status == CriterionStatus.NoEvidence ? words.Say("Why.NoEvidence") : words.Say(
            "Why." + Outcome.Status, ("sum", words.Weight(Outcome.Weight)), ("met", words.Weight(rules.MetAt)), ("notMet", words.Weight(rules.NotMetAt))) + reason;
    }
}
