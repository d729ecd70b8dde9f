using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>A judgement of one's own comes before what was computed, and before what others hold.</summary>
internal static class Placed
{
    /// <summary>Refuses whoever judges, moderates or dissents without having placed the provider on the evidence as it is.</summary>
    /// <param name="path">The path of the case file.</param>
    /// <param name="state">What follows from the journal.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="CaseFileException">They have not (SUI7220).</exception>
    public static void Require(string path, CaseState state, CaseActor by)
    {
        if (state.HidesFrom(by.Name))
        {
            throw CaseProblems.Refusal(
                CaseCodes.NotPlaced, CaseProblems.Of(path),
                state.Voices.HasPlaced(by.Name) ? "The evidence changed since whoever judges, moderates or dissents placed the provider by their own judgement."
                    : "Whoever judges, moderates or dissents has not placed the provider by their own judgement yet.",
                "A placement of one's own on the evidence as it is, before what was computed is shown.", "Place first: sui case place FILE.");
        }
    }
}
