namespace Sui.Inspection.Imports;

/// <summary>Notes which rows were set aside, and why: how many, and the first of each kind.</summary>
internal sealed class SetAsideRows
{
    /// <summary>How many rows of a kind are named.</summary>
    public const int Named = 10;

    private static readonly SetAsideReason[] Reasons = Enum.GetValues<SetAsideReason>();

    private readonly long[] _counts = new long[Reasons.Length];
    private readonly List<int>[] _rows = [.. Reasons.Select(_ => new List<int>(0))];

    /// <summary>Notes a row.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="row">The row.</param>
    /// <param name="people">How many people it stands for.</param>
    public void Add(SetAsideReason reason, int row, int people = 1)
    {
        _counts[(int)reason] += people;
        if (_rows[(int)reason].Count < Named)
        {
            _rows[(int)reason].Add(row);
        }
    }

    /// <summary>Says of some of the rows of a reason that it is another.</summary>
    /// <param name="from">The reason so far.</param>
    /// <param name="to">The other.</param>
    /// <param name="rows">All rows of the reason so far.</param>
    /// <param name="isMoved">Which of them have the other.</param>
    public void Move(SetAsideReason from, SetAsideReason to, IReadOnlyList<int> rows, Func<int, bool> isMoved)
    {
        var moved = rows.ToLookup(isMoved);
        foreach (var row in moved[true])
        {
            Add(to, row);
        }

        _counts[(int)from] -= moved[true].Count();
        _rows[(int)from].Clear();
        _rows[(int)from].AddRange(moved[false].Take(Named));
    }

    /// <summary>How many rows were set aside for a reason.</summary>
    public long Of(SetAsideReason reason) => _counts[(int)reason];

    /// <summary>The rows by reason; reasons for which there are none are left out.</summary>
    public IReadOnlyList<RowsSetAside> ToList() =>
        [.. Reasons.Where(reason => Of(reason) > 0).Select(reason => new RowsSetAside(reason, Of(reason), [.. _rows[(int)reason]]))];
}
