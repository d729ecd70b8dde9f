using System.Globalization;


namespace Sui.Inspection.Problems;

/// <summary>
/// The problems of one file: orders them by row, column and arrival, and keeps the first so many. Keeping the smallest in a
/// heap makes the list exact however late a check across files adds to an early row.
/// </summary>
internal sealed class ProblemList
{
    private readonly int _limit;
    private readonly PriorityQueue<Problem, (int Row, int Column, int Arrival)> _kept =
        new(Comparer<(int, int, int)>.Create((left, right) => right.CompareTo(left)));

    private int _count;
    private int _errors;

    /// <summary>Makes an empty list.</summary>
    /// <param name="file">The file's name inside the pack.</param>
    /// <param name="limit">How many problems are listed.</param>
    public ProblemList(string file, int limit)
    {
        File = file;
        _limit = limit;
    }

    /// <summary>The file's name inside the pack.</summary>
    public string File { get; }

    /// <summary>Whether any problem is an error, listed or not.</summary>
    public bool HasErrors => _errors > 0;

    /// <summary>Adds a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="row">What to order by first: the row, or the line in a JSON file; 0 for the whole file.</param>
    /// <param name="column">What to order by next: the column's place in the file; -1 for a whole row.</param>
    public void Add(Problem problem, int row = 0, int column = -1)
    {
        var order = (row, column, _count);
        _count++;
        if (problem.Severity == ProblemSeverity.Error)
        {
            _errors++;
        }

        if (_kept.Count < _limit)
        {
            _kept.Enqueue(problem, order);
        }
        else
        {
            _kept.EnqueueDequeue(problem, order);
        }
    }

    /// <summary>Adds an error.</summary>
    public void Error(string code, ProblemLocation location, string message, string expected, string action, int column = -1) =>
        Add(new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Error,
            Location = location,
            Message = message,
            Expected = expected,
            Action = action,
        }, location.Row ?? 0, column);

    /// <summary>Adds a warning.</summary>
    public void Warning(string code, ProblemLocation location, string message, string expected, string action, int column = -1) =>
        Add(new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Warning,
            Location = location,
            Message = message,
            Expected = expected,
            Action = action,
        }, location.Row ?? 0, column);

    /// <summary>The problems in order, and one more that says how many were left out. Can be called again after adding.</summary>
    public IReadOnlyList<Problem> ToProblems()
    {
        var ordered = _kept.UnorderedItems.OrderBy(item => item.Priority).Select(item => item.Element).ToList();
        var more = _count - ordered.Count;
        if (more > 0)
        {
            var errorsLeft = _errors > ordered.Count(problem => problem.Severity == ProblemSeverity.Error);
            var limit = _limit.ToString("N0", CultureInfo.InvariantCulture);
            ordered.Add(new Problem
            {
                Code = ProblemCodes.MoreProblems,
                Severity = errorsLeft ? ProblemSeverity.Error : ProblemSeverity.Warning,
                Location = new ProblemLocation(File),
                Message = $"{more.ToString("N0", CultureInfo.InvariantCulture)} more problems were found in this file.",
                Expected = $"At most {limit} problems in one file.",
                Action = "Mend what is listed and read the pack again.",
            });
        }

        return ordered;
    }
}
