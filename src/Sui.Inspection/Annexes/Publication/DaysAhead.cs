using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>Days that lie ahead of the one on which an annex is made: nobody has decided or said anything then.</summary>
internal static class DaysAhead
{
    // An annex is made before the day on which it comes out, and never years before.
    private const int MostAhead = 366;

    /// <summary>What is dated ahead.</summary>
    /// <param name="decision">The decision; null for none.</param>
    /// <param name="day">The day that the annex is dated; null for the first that it can have.</param>
    /// <param name="today">The day on which it is made.</param>
    public static IEnumerable<Problem> Of(Decision? decision, DateOnly? day, DateOnly today)
    {
        if (decision?.DecidedOn > today)
        {
            yield return Ahead("decision.decidedOn", "The decision is dated after the day on which the annex is made, so that the annex is a draft.");
        }

        foreach (var (name, index, _) in PublicationDay.Said(decision).Where(said => said.SaidOn > today))
        {
            yield return Ahead(
                string.Create(CultureInfo.InvariantCulture, $"decision.{name}[{index}].saidOn"),
                "What was said of the decision is dated after the day on which the annex is made, so that the annex is a draft.");
        }

        if (day?.DayNumber - today.DayNumber > MostAhead)
        {
            yield return PublicationCheck.Error(
                PublicationCodes.AnnexAhead, "date", "The annex is dated more than a year after the day on which it is made, so that it is a draft.",
                "The day on which it comes out.", "Correct the day of the annex.")
            with
            { Location = new ProblemLocation("annex", Column: "date") };
        }
    }

    private static Problem Ahead(string property, string what) => PublicationCheck.Error(
        PublicationCodes.DecidedAhead, property, what, "A day that has come.", "Correct the day, or publish when it has come.");
}
