using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Lists every inconsistency of a rubric.</summary>
internal static class RubricValidator
{
    /// <summary>Checks a rubric.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Validate(Rubric rubric, Faults faults)
    {
        IdentityCheck.Run(rubric.Identity, faults);
        if (rubric.Frameworks.Count == 0)
        {
            faults.Error(RubricCodes.WrongFramework, "frameworks", "The rubric serves no framework.", "The id of at least one framework.",
                "Name the frameworks that it serves.");
        }

        ListCheck.Distinct(rubric.Frameworks, "frameworks", faults);
        var criteria = new CriterionIndex(rubric, faults);
        RungsCheck.Run(rubric, faults);
        CriteriaCheck.Run(rubric, criteria, faults);
        SignalRulesCheck.Run(rubric.Signals, faults);
        GradesCheck.Run(rubric.Signals.Grades, faults);
        StatusRulesCheck.Run(rubric.Statuses, faults);
        PlacementRulesCheck.Run(rubric.Placement, criteria, faults);
        RatingRulesCheck.Run(rubric.Ratings, criteria, faults);
        ActivityRulesCheck.Run(rubric.Activities, faults);
        RegisterCheck.Run(rubric, criteria, faults);
    }
}
