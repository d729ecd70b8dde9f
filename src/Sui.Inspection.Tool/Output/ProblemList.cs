using System.Globalization;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Lists problems for people, by file, in the order found; those of one cause and column as one. Plain text, so that it starts at
/// once.</summary>
internal static class ProblemList
{
    private const int FirstRows = 3;

    /// <summary>Prints the list; nothing without problems.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="problems">The problems.</param>
    public static void Print(TextWriter output, IReadOnlyList<Problem> problems)
    {
        var said = new HashSet<object>();
        foreach (var file in problems.GroupBy(problem => problem.Location.File, StringComparer.Ordinal))
        {
            output.WriteLine(PlainText.Of(file.Key));
            var groups = ProblemGroup.Of(file).ToList();
            for (var at = 0; at < groups.Count; at++)
            {
                var problem = groups[at].First;
                var severity = problem.Severity == ProblemSeverity.Error ? "error" : "warning";
                var place = groups[at].Problems.Count > 1 ? Places(groups[at]) : Place(problem.Location);
                output.WriteLine($"  {place}{(place.Length == 0 ? string.Empty : ": ")}{severity} {problem.Code}");
                if (groups[at].Cause is not { } cause)
                {
                    Print(output, problem);
                }
                else if (at + 1 == groups.Count || !cause.Equals(groups[at + 1].Cause))
                {
                    // What was said once is not said again; the code leads to it.
                    if (said.Add(cause))
                    {
                        Print(output, problem);
                    }
                    else
                    {
                        output.WriteLine($"    As {problem.Code} above.");
                    }
                }
            }

            output.WriteLine();
        }
    }

    /// <summary>Ends a command: sends on what it printed, then lists the problems with their counts.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="problems">The problems.</param>
    /// <returns>The exit code that the problems give.</returns>
    public static int Conclude(Terminal terminal, IReadOnlyList<Problem> problems)
    {
        terminal.Output.Writer.Flush();
        PrintCounted(terminal.Problems.Writer, problems);
        return ProblemCounts.Of(problems).ExitCode;
    }

    /// <summary>Prints the list and its counts; nothing without problems.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="problems">The problems.</param>
    public static void PrintCounted(TextWriter output, IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0)
        {
            Print(output, problems);
            output.WriteLine(ProblemCounts.Of(problems));
        }
    }

    private static void Print(TextWriter output, Problem problem)
    {
        output.WriteLine($"    {PlainText.Of(problem.Message)}");
        if (problem.Expected.Length > 0)
        {
            output.WriteLine($"    Expected: {PlainText.Of(problem.Expected)}");
        }

        if (problem.Action.Length > 0)
        {
            output.WriteLine($"    To do: {PlainText.Of(problem.Action)}");
        }
    }

    private static string Places(ProblemGroup group)
    {
        var rows = group.Problems.Select(problem => problem.Location.Row!.Value).Distinct().ToList();
        var shown = string.Join(", ", rows.Take(FirstRows).Select(row => row.ToString(CultureInfo.InvariantCulture)));
        var more = rows.Count > FirstRows ? ", …" : string.Empty;
        var sheet = group.First.Location.Sheet is { } of ? $"sheet {PlainText.Of(of)}, " : string.Empty;
        var column = Column(group.First.Location) is { } name ? name + ", " : string.Empty;
        return $"{sheet}{column}{Words.Count(rows.Count, "row")} ({shown}{more})";
    }

    private static string Place(ProblemLocation location)
    {
        var parts = new List<string>();
        if (location.Sheet is { } sheet)
        {
            parts.Add("sheet " + PlainText.Of(sheet));
        }

        if (location.Row is { } row)
        {
            parts.Add("row " + row.ToString(CultureInfo.InvariantCulture));
        }

        if (location.Line is { } line && line != location.Row)
        {
            parts.Add("line " + line.ToString(CultureInfo.InvariantCulture));
        }

        if (location.Item is { } item)
        {
            parts.Add(PlainText.Of(location.Id is { } id ? $"{item} {id}" : item));
        }

        if (Column(location) is { } column)
        {
            parts.Add(column);
        }

        return string.Join(", ", parts);
    }

    private static string? Column(ProblemLocation location)
    {
        var name = location.Column is { } column ? PlainText.Of(column) : null;
        if (ProblemGroup.LettersOf(location) is { } letters)
        {
            return name is null ? "column " + letters : $"column {letters} ({name})";
        }

        // Without a row it is a property's path in a JSON file, or a column that the whole file lacks.
        return name is null || location.Item is not null || location.File.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name : "column " + name;
    }
}
