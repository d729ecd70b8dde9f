using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks the rungs: the six, lowest first, each with something that decides it.</summary>
internal static class RungsCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Rubric rubric, Faults faults)
    {
        if (!rubric.Rungs.Select(definition => definition.Rung).SequenceEqual(EnumNames<Rung>.All)
            && faults.SoundInAll("rungs", "rung"))
        {
            faults.Error(RubricCodes.WrongRungs, "rungs", "A rung is missing, stands twice or out of order.",
                "The rungs 0 to 5, each once, lowest first.", "Put the six rungs in order.");
        }

        if (!faults.SoundInAll("criteria", "rung", "importance"))
        {
            return;
        }

        foreach (var rung in EnumNames<Rung>.All)
        {
            // Rung 0 is what is left when no rung is reached, so nothing decides it.
            if (rung != Rung.NoControl
                && !rubric.Criteria.Any(criterion => criterion.Rung == rung && criterion.Importance == Importance.Essential))
            {
                faults.Error(RubricCodes.RungWithoutEssential, "criteria", $"Rung {(int)rung} has no essential criterion.",
                    "At least one essential criterion for each rung from 1 to 5.",
                    "Add a criterion or make one of them essential.");
            }
        }
    }
}
