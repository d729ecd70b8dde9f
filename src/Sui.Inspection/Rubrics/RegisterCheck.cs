using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks what the register of proposals and the group rule speak to.</summary>
internal static class RegisterCheck
{
    private const int MostDays = 1000;

    /// <summary>Runs the check.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="criteria">Its criteria by id.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Rubric rubric, CriterionIndex criteria, Faults faults)
    {
        CheckUnit(rubric.Register.AnsweredCriterion, ClaimUnit.Proposals, "register.answeredCriterion", criteria, faults);
        CheckUnit(rubric.Register.CarriedOutCriterion, ClaimUnit.DueProposals, "register.carriedOutCriterion", criteria, faults);
        ListCheck.Values(rubric.Register.ReasonNeededFor, "register.reasonNeededFor", faults);
        ListCheck.Values(rubric.Register.RaisedBy, "register.raisedBy", faults);
        if (rubric.Register.PendingDays is { } days)
        {
            RangeCheck.Within(days, 0, MostDays, "register.pendingDays", faults);
        }

        CheckGroupRule(rubric, criteria, faults);
    }

    private static void CheckUnit(string id, ClaimUnit unit, string path, CriterionIndex criteria, Faults faults)
    {
        if (criteria.Find(id, path) is { } criterion && criteria.IsClaimSound(id) && (criterion.Claim.Kind != ClaimKind.Share || criterion.Claim.Unit != unit))
        {
            faults.Error(RubricCodes.WrongRegister, path, "The criterion does not count what the register gives.",
                $"A criterion whose claim is a Share of {unit}.", "Name another criterion or correct its claim.");
        }
    }

    private static void CheckGroupRule(Rubric rubric, CriterionIndex criteria, Faults faults)
    {
        const string Path = "groupRuleCriterion";
        if (rubric.GroupRuleCriterion is { } id && criteria.Find(id, Path) is { Claim.Kind: not ClaimKind.Computed }
            && criteria.IsClaimSound(id))
        {
            faults.Error(RubricCodes.WrongGroupRule, Path, "The criterion is not computed.",
                "A criterion whose claim is Computed.",
                "Name another criterion or correct its claim.");
        }

        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            var criterion = rubric.Criteria[i];
            if (criterion.Claim.Kind == ClaimKind.Computed && faults.Sound(Path, $"criteria[{i}].id") && !string.Equals(criterion.Id, rubric.GroupRuleCriterion,
                StringComparison.Ordinal))
            {
                faults.Error(RubricCodes.WrongGroupRule, $"criteria[{i}].claim.kind", "Nothing computes this criterion.",
                    "Computed only for the criterion that 'groupRuleCriterion' names.", "Name it there or correct its claim.");
            }
        }
    }
}
