using Sui.Inspection.Json;
using Sui.Inspection.Problems;


namespace Sui.Inspection.Returns;

/// <summary>What has to be looked at in returns that could be read.</summary>
internal static class ReturnChecks
{
    /// <summary>Reports published tables that do not agree.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="faults">Where problems go.</param>
    public static void CompareTables(ReturnSurvey survey, Faults faults)
    {
        var outcomes = ReturnTabulator.Tabulate(survey).Checks;
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (!outcomes[i].Agrees)
            {
                faults.Warning(
                    ReturnCodes.TablesDiffer, $"checks[{i}]",
                    $"Two sums that should be the same are {Text.Wording.Number(outcomes[i].Sum)} and "
                    + $"{Text.Wording.Number(outcomes[i].Other)}.",
                    "The same sum.", "Look whether the source says why; where it does not, report the mismatch.");
            }
        }
    }

    /// <summary>Runs the checks of the returns.</summary>
    /// <param name="survey">The survey with its returns.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Run(ReturnSurvey survey, ProblemList problems)
    {
        var tabulation = ReturnTabulator.Tabulate(survey);
        foreach (var repeated in tabulation.Repeated.Where(repeated => repeated.Differences.Count > 0))
        {
            ReportConflict(repeated, problems);
        }

        foreach (var group in tabulation.Groups.Where(group => group.Answered > group.Group.Asked))
        {
            problems.Error(
                ReturnCodes.MoreThanAsked, new ProblemLocation(problems.File, Column: "providers"),
                $"{Text.Wording.Count(group.Answered, "provider")} of one group answered and "
                + $"{Text.Wording.Number(group.Group.Asked)} were asked.",
                "At most as many as were asked, each under one id.", "Correct the ids of the providers, or how many were asked.");
        }
    }

    // Both stay: which of them holds is for the provider to say.
    private static void ReportConflict(RepeatedReturns repeated, ProblemList problems)
    {
        var last = repeated.Returns[^1].Locator;
        var others = string.Join(", ", repeated.Returns.SkipLast(1).Select(one => Text.Wording.Number(one.Locator.Row)));
        problems.Warning(
            ReturnCodes.Conflict, new ProblemLocation(problems.File, last.Row, last.Line, "providers"),
            $"A provider of this return answers otherwise in {(repeated.Returns.Count > 2 ? "rows" : "row")} {others}: "
            + $"{string.Join(", ", repeated.Differences.Select(question => question.Id))}. All are held, and counts are given from the least "
            + "to the most that they allow.",
            "One return of each provider, or several that agree.", "Ask the provider which of them holds.");
    }
}
