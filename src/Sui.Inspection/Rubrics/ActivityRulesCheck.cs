using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks the activity rules: every kind and aim once, and a table that leaves no case open.</summary>
internal static class ActivityRulesCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(ActivityRules rules, Faults faults)
    {
        EachOnce([.. rules.Kinds.Select(rule => rule.Kind)], "activities.kinds", "kind", faults);
        EachOnce([.. rules.Aims.Select(rule => rule.Aim)], "activities.aims", "aim", faults);
        for (var i = 0; i < rules.Kinds.Count; i++)
        {
            ListCheck.Defined(rules.Kinds[i].Ceiling, $"activities.kinds[{i}].ceiling", faults);
        }

        for (var i = 0; i < rules.Aims.Count; i++)
        {
            ListCheck.Defined(rules.Aims[i].Expected, $"activities.aims[{i}].expected", faults);
        }

        for (var i = 0; i < rules.Table.Count; i++)
        {
            var path = $"activities.table[{i}]";
            ListCheck.Values(rules.Table[i].Role, path + ".role", faults);
            ListCheck.Values(rules.Table[i].Agenda, path + ".agenda", faults);
            ListCheck.Values(rules.Table[i].Resources, path + ".resources", faults);
            ListCheck.Defined<Rung>(rules.Table[i].Rung, path + ".rung", faults);
        }

        CheckTable(rules.Table, faults);
    }

    private static void EachOnce<T>(IReadOnlyList<T> listed, string path, string member, Faults faults)
        where T : struct, Enum
    {
        ListCheck.Values(listed, path, faults, "." + member);
        if (!faults.SoundInAll(path, member))
        {
            return;
        }

        foreach (var value in EnumNames<T>.All)
        {
            if (!listed.Contains(value))
            {
                faults.Error(RubricCodes.IncompleteActivities, path, $"{value} is missing.", $"Each of: {EnumNames<T>.Joined}.",
                    "Add it.");
            }
        }
    }

    private static void CheckTable(IReadOnlyList<ActivityRule> table, Faults faults)
    {
        if (!faults.SoundInAll("activities.table", "role", "agenda", "resources", "answered", "delivers", "told"))
        {
            return;
        }

        var decides = new bool[table.Count];
        Case? open = null;
        foreach (var @case in Case.All())
        {
            var line = 0;
            while (line < table.Count && !@case.Fits(table[line]))
            {
                line++;
            }

            if (line < table.Count)
            {
                decides[line] = true;
            }
            else
            {
                open ??= @case;
            }
        }

        if (open is { } left)
        {
            faults.Error(RubricCodes.OpenActivityTable, "activities.table", $"No line fits an activity with {left}.",
                "A line for every combination of the attributes.", "Add a line, or widen one.");
        }

        for (var i = 0; i < decides.Length; i++)
        {
            if (!decides[i])
            {
                faults.Warning(RubricCodes.LineNeverReached, $"activities.table[{i}]",
                    "The line never decides: lines before it take all its cases.", "Lines that decide at least one case.",
                    "Move the line up or delete it.");
            }
        }
    }

    private readonly record struct Case(
        RoleInDecision Role, Holder Agenda, Holder Resources, bool Answered, bool Delivers, bool Told)
    {
        public static IEnumerable<Case> All() =>
            from role in EnumNames<RoleInDecision>.All
            from agenda in EnumNames<Holder>.All
            from resources in EnumNames<Holder>.All
            from flags in Enumerable.Range(0, 8)
            select new Case(role, agenda, resources, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0);

        public bool Fits(ActivityRule rule) =>
            (rule.Role.Count == 0 || rule.Role.Contains(Role))
            && (rule.Agenda.Count == 0 || rule.Agenda.Contains(Agenda))
            && (rule.Resources.Count == 0 || rule.Resources.Contains(Resources))
            && (rule.Answered is null || rule.Answered == Answered)
            && (rule.Delivers is null || rule.Delivers == Delivers)
            && (rule.Told is null || rule.Told == Told);

        public override string ToString() =>
            $"role {Role}, agenda {Agenda}, resources {Resources}, "
            + $"answered {Word(Answered)}, delivers {Word(Delivers)}, told {Word(Told)}";

        private static string Word(bool flag) => flag ? "true" : "false";
    }
}
