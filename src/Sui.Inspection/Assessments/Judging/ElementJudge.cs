using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments.Judging;

/// <summary>From statuses to the eight elements and the prompt (method, section 5, 'Element').</summary>
internal sealed class ElementJudge(Rubric rubric)
{
    public Judgement Judge(StatusMap statuses)
    {
        var elements = new List<ElementOutcome>();
        for (var constituency = Constituency.ServiceUsers; constituency <= Constituency.OtherStakeholders; constituency++)
        {
            for (var element = PromptElement.Sought; element <= PromptElement.UsedToImprove; element++)
            {
                elements.Add(Element(constituency, element, statuses));
            }
        }

        return new Judgement(elements, Prompt(elements));
    }

    private ElementOutcome Element(Constituency constituency, PromptElement element, StatusMap statuses)
    {
        var ids = rubric.Criteria
            .Where(criterion => criterion.Element == element
                && criterion.Constituency == constituency
                && criterion.Importance != Importance.Supporting)
            .Select(criterion => criterion.Id)
            .ToList();
        return new ElementOutcome(constituency, element, Result(ids, statuses), ids);
    }

    private static ElementResult Result(List<string> ids, StatusMap statuses)
    {
        var withEvidence = ids.FindAll(id => statuses[id] != CriterionStatus.NoEvidence);
        return withEvidence.Count == 0 ? ElementResult.InsufficientEvidence
            : ids.TrueForAll(id => statuses[id] is CriterionStatus.Met or CriterionStatus.Indicated) ? ElementResult.Met
            : withEvidence.TrueForAll(id => statuses[id] == CriterionStatus.NotMet) ? ElementResult.NotMet
            : ElementResult.PartlyMet;
    }

    private static PromptResult Prompt(List<ElementOutcome> elements)
    {
        if (elements.TrueForAll(element => element.Result == ElementResult.Met))
        {
            return PromptResult.Met;
        }

        var ours = elements.Where(element => element.Constituency == Constituency.ServiceUsers).ToList();
        return ours.TrueForAll(element => element.Result == ElementResult.Met)
            ? PromptResult.MetForServiceUsers
            : ours.Find(element => element.Element == PromptElement.Sought)!.Result switch
            {
                ElementResult.InsufficientEvidence => PromptResult.InsufficientEvidence,
                ElementResult.NotMet => PromptResult.NotMet,
                _ => PromptResult.PartlyMet,
            };
    }
}
