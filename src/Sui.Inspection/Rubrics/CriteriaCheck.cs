using Sui.Inspection.Json;
using Sui.Inspection.Standards;


namespace Sui.Inspection.Rubrics;

/// <summary>Checks each criterion, and that every element has one.</summary>
internal static class CriteriaCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="index">Its criteria by id.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Rubric rubric, CriterionIndex index, Faults faults)
    {
        for (var i = 0; i < rubric.Criteria.Count; i++)
        {
            var criterion = rubric.Criteria[i];
            var path = $"criteria[{i}]";
            ListCheck.Defined(criterion.Rung, path + ".rung", faults);
            ListCheck.Defined<Importance>(criterion.Importance, path + ".importance", faults);
            ListCheck.Defined(criterion.Element, path + ".element", faults);
            ListCheck.Defined<Constituency>(criterion.Constituency, path + ".constituency", faults);
            ClaimCheck.Run(criterion, path, faults);
            CheckConstituency(criterion, path, faults);
            CheckSharing(criterion, path, index, faults);
            if (criterion.Importance == Importance.Supporting && criterion.Element is not null)
            {
                faults.Error(RubricCodes.SupportingDecides, path + ".element", "A supporting criterion has an element.",
                    "No element: supporting criteria never move one.", "Leave the element out or change the importance.");
            }
        }

        if (!faults.SoundInAll("criteria", "element", "constituency"))
        {
            return;
        }

        foreach (var constituency in EnumNames<Constituency>.All)
        {
            foreach (var element in EnumNames<PromptElement>.All)
            {
                if (!rubric.Criteria.Any(c => c.Constituency == constituency && c.Element == element))
                {
                    faults.Error(RubricCodes.ElementWithoutCriterion, "criteria",
                        $"The element {element} of {constituency} has no criterion.",
                        "At least one criterion for each of the eight elements.",
                        "Add a criterion for it.");
                }
            }
        }
    }

    private static void CheckConstituency(Criterion criterion, string path, Faults faults)
    {
        var others = criterion.Constituency == Constituency.OtherStakeholders;
        if (criterion.Claim.Unit is { } unit && others != (unit == ClaimUnit.Stakeholders)
            && faults.Sound(path + ".constituency"))
        {
            faults.Error(RubricCodes.WrongConstituency, path + ".claim.unit",
                "The unit does not fit whose views the criterion is about.",
                "Stakeholders for other stakeholders, any other unit for service users.", "Change the unit or the constituency.");
        }

        if (others && criterion.NeedsLived)
        {
            faults.Error(RubricCodes.WrongConstituency, path + ".needsLived",
                "A criterion about other stakeholders needs lived experience, which they do not speak from.", "false.",
                "Set it to false or change the constituency.");
        }
    }

    private static void CheckSharing(Criterion criterion, string path, CriterionIndex index, Faults faults)
    {
        if (criterion.SharesFindingsWith is not { } id)
        {
            return;
        }

        var at = path + ".sharesFindingsWith";
        var other = index.Find(id, at);
        if (other is not null
            && faults.Sound(path + ".claim") && index.IsClaimSound(id)
            && (string.Equals(id, criterion.Id, StringComparison.Ordinal)
                || other.Claim.Kind == ClaimKind.Computed
                || criterion.Claim.Kind == ClaimKind.Computed))
        {
            faults.Error(RubricCodes.WrongSharing, at, "The criterion cannot share findings with this one.",
                "Another criterion; neither of the two computed.", "Name another criterion or leave this out.");
        }
    }
}
