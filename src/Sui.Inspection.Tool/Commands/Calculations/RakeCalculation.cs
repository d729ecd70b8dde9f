using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>Raking of a file, and what came of it.</summary>
/// <param name="Targets">The characteristics with the names of their groups.</param>
/// <param name="People">The same with the people.</param>
/// <param name="Rows">The row of each person.</param>
/// <param name="Result">The weights.</param>
internal sealed record RakeCalculation(
    IReadOnlyList<TargetGroups> Targets, IReadOnlyList<RakingCharacteristic> People, IReadOnlyList<int> Rows, RakingResult Result)
{
    /// <summary>Reports targets that could not be raked to.</summary>
    public void Report(CalcProblems problems)
    {
        if (Result.Reason == NotComputed.NotSettled)
        {
            problems.Error(
                CalcCodes.NotSettled, null, null,
                "The targets contradict each other for these people: the weights did not settle, and nobody was weighted.", "Targets that can all be reached at once.",
                "Look for two characteristics that divide people alike and have different shares; correct one, or leave it out.");
        }

        foreach (var (at, margin) in Result.Margins.Index().Where(one => one.Item.NotRaked is not null))
        {
            var isEmpty = margin.NotRaked == NotComputed.EmptyGroup;
            var groups = Targets[at].Groups.Where((_, group) =>
                isEmpty ? margin.Targets[group] > 0 && margin.Unweighted[group] == 0 : margin.Targets[group] == 0 && margin.Unweighted[group] > 0);
            foreach (var group in groups)
            {
                if (isEmpty)
                {
                    problems.Warning(
                        CalcCodes.EmptyGroup, null, Targets[at].Name, $"Nobody answered of '{group}'; the characteristic was not raked.",
                        "Somebody of each group that has a share.",
                        "Join the group to a near one in both files, or leave the characteristic out; say who was not heard.");
                }
                else
                {
                    problems.Error(
                        CalcCodes.GroupWithoutShare, null, Targets[at].Name, $"People answered of '{group}', whose share is 0; the characteristic was not raked.",
                        "A share above 0 of each group that somebody is in.", "Correct the share: somebody is in the group.");
                }
            }
        }
    }
}
