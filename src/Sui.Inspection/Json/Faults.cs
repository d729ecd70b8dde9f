using System.Globalization;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Json;

/// <summary>
/// The problems of one JSON file, in the order in which they were found. What a fault of shape left unread has a stand-in value:
/// what is said about a stand-in is no problem of the file and is left out. Not thread-safe.
/// </summary>
/// <param name="file">The name that problems carry.</param>
/// <param name="codes">The codes of the kind of file.</param>
/// <param name="sink">Where problems go; null to keep them here.</param>
internal sealed class Faults(string file, ShapeCodes codes, Action<Problem>? sink = null)
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

    /// <summary>Adds an error, unless what it is about is a stand-in.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="path">The path of the value; empty for the whole file.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public void Error(string code, string path, string message, string expected, string action) =>
        AddIfRead(code, ProblemSeverity.Error, path, message, expected, action);

    /// <summary>Adds a warning, unless what it is about is a stand-in.</summary>
    /// <inheritdoc cref="Error"/>
    public void Warning(string code, string path, string message, string expected, string action) =>
        AddIfRead(code, ProblemSeverity.Warning, path, message, expected, action);

    /// <summary>Adds an error whose line is known.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="path">The path of the value; empty for the whole file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public void ErrorAt(string code, string path, int line, string message, string expected, string action) =>
        Add(code, ProblemSeverity.Error, path, line, message, expected, action);

    /// <summary>Adds a warning whose line is known.</summary>
    /// <inheritdoc cref="ErrorAt"/>
    public void WarningAt(string code, string path, int line, string message, string expected, string action) =>
        Add(code, ProblemSeverity.Warning, path, line, message, expected, action);

    /// <summary>Adds a fault of a value's shape: from here on the value is a stand-in.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="node">The value.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public void Shape(string code, DataNode node, string message, string expected, string action)
    {
        node.MarkFaulty();
        ErrorAt(code, node.Path, node.Line, message, expected, action);
    }

    /// <summary>Whether what was read at paths is what the file says, with everything inside.</summary>
    /// <param name="paths">The paths.</param>
    public bool Sound(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (Root?.IsSound(path, inside: true) is false)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether some properties of every object in a list are what the file says.</summary>
    /// <param name="list">The list's path.</param>
    /// <param name="properties">The properties' names.</param>
    public bool SoundInAll(string list, params ReadOnlySpan<string> properties)
    {
        if (Root is not { HasFault: true })
        {
            return true;
        }

        var node = Root.Nearest(list);
        var sound = Root.IsSound(list, inside: false);
        foreach (var item in node.Kind == DataNodeKind.List ? node.Children : [])
        {
            foreach (var property in properties)
            {
                sound = sound && item.IsSound(property, inside: true);
            }
        }

        return sound;
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
            new Problem
            {
                Code = Codes.TooMany,
                Severity = ProblemSeverity.Error,
                Location = new ProblemLocation(file),
                Message = $"There are {more} more problems.",
                Expected = "At most 1,000 problems in one file.",
                Action = "Mend those listed and read the file again.",
            },
        ];
    }

    private void AddIfRead(
        string code, ProblemSeverity severity, string path, string message, string expected, string action)
    {
        if (Root is null || Root.IsSound(path, inside: false))
        {
            Add(code, severity, path, Root?.Nearest(path).Line, message, expected, action);
        }
    }

    private void Add(
        string code, ProblemSeverity severity, string path, int? line, string message, string expected, string action)
    {
        Failed |= severity == ProblemSeverity.Error;
        var location = new ProblemLocation(file, Line: line, Column: path.Length == 0 ? null : path);
        var problem = new Problem
        {
            Code = code,
            Severity = severity,
            Location = location,
            Message = message,
            Expected = expected,
            Action = action,
        };
        if (sink is not null)
        {
            sink(problem);
        }
        else if (_problems.Count < Limit)
        {
            _problems.Add(problem);
        }
        else
        {
            _left++;
        }
    }
}
