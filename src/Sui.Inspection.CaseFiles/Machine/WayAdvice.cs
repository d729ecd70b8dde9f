namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>Which triggers lead from a state to one that takes what somebody wants to do, in words that can be followed.</summary>
internal static class WayAdvice
{
    private const string Withdrawing = "Withdrawn";

    /// <summary>What to do.</summary>
    /// <param name="state">The state that the case is in.</param>
    /// <param name="kind">The kind of entry that is wanted.</param>
    public static string Of(string state, string kind)
    {
        var way = Way(state, kind);
        return way.Count switch
        {
            0 => "Leave it; no trigger leads to a state that takes it.",
            1 => $"Fire {Command(way[0])}.",
            _ => $"Fire, one after the other, what leads there: {string.Join(", then ", way.Select(Command))}.",
        };
    }

    // The shortest way; nobody withdraws a case to get on with it.
    private static List<WorkflowTable.Trigger> Way(string state, string kind)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { state, Withdrawing }, new Queue<(string State, List<WorkflowTable.Trigger> Way)>([(state, [])]));
        while (open.TryDequeue(out var at))
        {
            if (at.Way.Count > 0 && StateRules.Takes(at.State, kind))
            {
                return at.Way;
            }

            foreach (var trigger in WorkflowTable.Shipped.Triggers.Where(trigger => trigger.From.Contains(at.State) && seen.Add(trigger.To)))
            {
                open.Enqueue((trigger.To, [.. at.Way, trigger]));
            }
        }

        return [];
    }

    private static string Command(WorkflowTable.Trigger trigger) =>
        $"{trigger.Name} (sui case fire FILE {trigger.Name}{(trigger.Guards.Contains(WorkflowGuards.Reason) ? " --why TEXT" : string.Empty)} --as ROLE/NAME)";
}
