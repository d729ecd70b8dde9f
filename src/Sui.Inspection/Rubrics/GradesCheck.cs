using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks that the grades in words ascend and that the last one is open.</summary>
internal static class GradesCheck
{
    private const string At = "signals.grades";

    /// <summary>Runs the check.</summary>
    /// <param name="grades">The grades.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(IReadOnlyList<Grade> grades, Faults faults)
    {
        if (grades.Count == 0)
        {
            Report(At, "There is no grade.", "At least one grade.", "Add the grades.", faults);
            return;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var before = 0.0;
        for (var i = 0; i < grades.Count; i++)
        {
            var path = $"{At}[{i}]";
            if (!ids.Add(grades[i].Id))
            {
                Report(path + ".id", "Another grade has this id.", "Each id once.", "Give one of the two another id.", faults);
            }

            var last = i == grades.Count - 1;
            if (last != grades[i].UpTo is null)
            {
                Report(path + ".upTo", last ? "The last grade ends." : "A grade before the last is open.",
                    "A bound for every grade but the last, and none for the last.", "Correct the bounds.", faults);
            }

            if (grades[i].UpTo is { } bound)
            {
                if (!(bound is >= RangeCheck.Least and <= RangeCheck.LargestSum && bound > before))
                {
                    Report(path + ".upTo", "The bounds do not ascend, or one is out of range.",
                        "A number from 0.001 to 100,000, above the bound of the grade before.",
                        "Correct the bounds.", faults);
                }

                before = bound;
            }
        }
    }

    private static void Report(string path, string message, string expected, string action, Faults faults) =>
        faults.Error(RubricCodes.WrongGrades, path, message, expected, action);
}
