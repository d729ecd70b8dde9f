using System.Globalization;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Json;

/// <summary>The problems of one data file, in the order in which they were found. Not thread-safe.</summary>
/// <param name="file">The name that problems carry.</param>
/// <param name="codes">The codes of the kind of file.</param>
internal sealed class Faults(string file, ShapeCodes codes)
{
    /// <summary>How many problems are listed before the rest is only counted.</summary>
    public const int Limit = 1000;

    private readonly List<Problem> _problems = [];
    private int _left;

    /// <summary>The codes of the kind of file.</summary>
    public ShapeCodes Codes { get; } = codes;

    /// <summary>The file's content, from which lines are looked up; null for data made in code.</summary>
    public DataNode? Root { get; set; }

    /// <summary>Whether any problem is an error.</summary>
    public bool Failed { get; private set; }

    /// <summary>Adds an error.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="path">The path of the value; empty for the whole file.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public void Error(string code, string path, string message, string expected, string action)
    {
        Failed = true;
        Add(code, ProblemSeverity.Error, path, Root?.Nearest(path).Line, message, expected, action);
    }

    /// <summary>Adds a warning.</summary>
    /// <inheritdoc cref="Error"/>
    public void Warning(string code, string path, string message, string expected, string action) =>
        Add(code, ProblemSeverity.Warning, path, Root?.Nearest(path).Line, message, expected, action);

    /// <summary>Adds an error whose line is known.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="path">The path of the value; empty for the whole file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public void ErrorAt(string code, string path, int line, string message, string expected, string action)
    {
        Failed = true;
        Add(code, ProblemSeverity.Error, path, line, message, expected, action);
    }

    /// <summary>All problems; the last one counts those that were not listed.</summary>
    public IReadOnlyList<Problem> ToList()
    {
        if (_left == 0)
        {
            return _problems.AsReadOnly();
        }

        var more = _left.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. _problems,
            new Problem(
                Codes.TooMany, ProblemSeverity.Error, new ProblemLocation(file), $"There are {more} more problems.",
                "At most 1,000 problems in one file.", "Mend those listed and read the file again."),
        ];
    }

    private void Add(
        string code, ProblemSeverity severity, string path, int? line, string message, string expected, string action)
    {
        if (_problems.Count >= Limit)
        {
            _left++;
            return;
        }

        var location = new ProblemLocation(file, Line: line, Column: path.Length == 0 ? null : path);
        _problems.Add(new Problem(code, severity, location, message, expected, action));
    }
}
