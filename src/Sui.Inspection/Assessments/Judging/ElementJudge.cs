using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>From statuses to the elements and the prompt (method, section 5, 'Element'). What these are, the framework says.</summary>
internal sealed class ElementJudge(Rubric rubric, Prompt prompt)
{
    public Judgement Judge(StatusMap statuses)
    {
        var elements = new List<ElementOutcome>(prompt.Constituencies.Count * prompt.Elements.Count);
        foreach (var constituency in prompt.Constituencies)
        {
            foreach (var element in prompt.Elements)
            {
                elements.Add(Element(constituency.Id, element.Id, statuses));
            }
        }

        return new Judgement(elements, Result(elements));
    }

    private ElementOutcome Element(string constituency, string element, StatusMap statuses)
    {
        var ids = rubric.Criteria
            .Where(criterion => criterion.Element == element
                && criterion.Constituency == constituency
                && criterion.Importance != Importance.Supporting)
            .Select(criterion => criterion.Id)
            .ToList();
        return new ElementOutcome(constituency, element, Result(ids, statuses), ids);
    }

    private ElementResult Result(List<string> ids, StatusMap statuses)
    {
        var withEvidence = ids.FindAll(id => statuses[id] != CriterionStatus.NoEvidence);
        return withEvidence.Count == 0 ? ElementResult.InsufficientEvidence
            : ids.TrueForAll(id => statuses[id] is CriterionStatus.Met or CriterionStatus.Indicated) ? ElementResult.Met
            : withEvidence.TrueForAll(id => statuses[id] == CriterionStatus.NotMet) ? ElementResult.NotMet
            : rubric.Ratings.ElementsCanBeUnsettled
                && !ids.Exists(id => statuses[id] is CriterionStatus.Met or CriterionStatus.Indicated) ? ElementResult.NotSettled
            : ElementResult.PartlyMet;
    }

    private PromptResult Result(List<ElementOutcome> elements)
    {
        if (elements.TrueForAll(element => element.Result == ElementResult.Met))
        {
            return PromptResult.Met;
        }

        var first = elements.Take(prompt.Elements.Count).ToList();
        return first.TrueForAll(element => element.Result == ElementResult.Met)
            ? PromptResult.MetForFirst
            : first.Find(element => element.Element == prompt.Gate.Element)?.Result switch
            {
                null or ElementResult.InsufficientEvidence => PromptResult.InsufficientEvidence,
                ElementResult.NotMet => PromptResult.NotMet,
                ElementResult.NotSettled => PromptResult.NotSettled,
                _ => PromptResult.PartlyMet,
            };
    }
}
