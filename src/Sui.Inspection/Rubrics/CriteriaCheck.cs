using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks each criterion; what it names of a framework is <see cref="FrameworkFit"/>'s.</summary>
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
            ClaimCheck.Run(criterion, path, faults);
            CheckSharing(criterion, path, index, faults);
            if (criterion.Importance == Importance.Supporting && criterion.Element is not null)
            {
                faults.Error(RubricCodes.SupportingDecides, path + ".element", "A supporting criterion has an element.",
                    "No element: supporting criteria never move one.", "Leave the element out or change the importance.");
            }
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
