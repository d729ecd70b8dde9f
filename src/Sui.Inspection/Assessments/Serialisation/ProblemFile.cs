using Sui.Inspection.Json;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Maps the problems that a kept assessment lists to their records.</summary>
internal static class ProblemFile
{
    private const int CodeLength = 7;

    /// <summary>Reads one problem.</summary>
    /// <param name="data">Its object.</param>
    public static Problem Read(DataObject data)
    {
        var problem = new Problem
        {
            Code = data.Formed("code", IsCode, "SUI and four digits."),
            Severity = data.Choice<ProblemSeverity>("severity"),
            Location = ReadLocation(data),
            Message = data.AnyText("message"),
            Expected = data.AnyText("expected"),
            Action = data.AnyText("action"),
        };
        data.Done();
        return problem;
    }

    private static ProblemLocation ReadLocation(DataObject data)
    {
        var location = new ProblemLocation(
            data.AnyText("file"), data.OrNull("row", data.Whole), data.OrNull("line", data.Whole), data.TextOrNull("column"));

        // The two are there together, for what never stood in a file, or not at all.
        return data.Has("item") || data.IsNull("item")
            ? location with { Item = data.AnyText("item"), Id = data.TextOrNull("id") }
            : location;
    }

    private static bool IsCode(string text) =>
        text.Length == CodeLength && text.StartsWith("SUI", StringComparison.Ordinal) && text.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;
}
