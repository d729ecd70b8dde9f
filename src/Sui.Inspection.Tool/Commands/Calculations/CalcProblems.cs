using System.Globalization;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>The problems of one file, in the order found, so many and no more.</summary>
/// <param name="label">What the file is called.</param>
internal sealed class CalcProblems(string label) : ITabularFaults
{
    private const int Most = 1000;

    private readonly List<Problem> _problems = [];
    private int _left;

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Problem> All => _left == 0 ? _problems :
    [
        .. _problems,
        Problem(ProblemSeverity.Error, CalcCodes.More, null, null, $"{_left.ToString(CultureInfo.InvariantCulture)} more problems were found.",
            $"At most {Most.ToString(CultureInfo.InvariantCulture)}.", "Mend what is listed and run the command again."),
    ];

    /// <inheritdoc/>
    public void Report(TabularFault fault) => Add(new Problem
    {
        Code = fault.Code,
        Severity = fault.IsError ? ProblemSeverity.Error : ProblemSeverity.Warning,
        Location = new ProblemLocation(label, fault.Place.Row, fault.Place.Line, fault.Place.Column),
        Message = fault.Message,
        Expected = fault.Expected,
        Action = fault.Action,
    });

    /// <summary>Adds an error.</summary>
    public void Error(string code, CalcRow? row, string? column, string message, string expected, string action) =>
        Add(Problem(ProblemSeverity.Error, code, row, column, message, expected, action));

    /// <summary>Adds a warning.</summary>
    public void Warning(string code, CalcRow? row, string? column, string message, string expected, string action) =>
        Add(Problem(ProblemSeverity.Warning, code, row, column, message, expected, action));

    private Problem Problem(ProblemSeverity severity, string code, CalcRow? row, string? column, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = severity,
        Location = new ProblemLocation(label, row?.Number, row?.Line, column),
        Message = message,
        Expected = expected,
        Action = action,
    };

    private void Add(Problem problem)
    {
        HasErrors |= problem.Severity == ProblemSeverity.Error;
        if (_problems.Count < Most)
        {
            _problems.Add(problem);
        }
        else
        {
            _left++;
        }
    }
}
