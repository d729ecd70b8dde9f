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
    public void Add(SetAsideReason reason, int row)
    {
        if (_counts[(int)reason]++ < Named)
        {
            _rows[(int)reason].Add(row);
        }
    }

    /// <summary>How many rows were set aside for a reason.</summary>
    public long Of(SetAsideReason reason) => _counts[(int)reason];

    /// <summary>The rows by reason; reasons for which there are none are left out.</summary>
    public IReadOnlyList<RowsSetAside> ToList() =>
        [.. Reasons.Where(reason => Of(reason) > 0).Select(reason => new RowsSetAside(reason, Of(reason), [.. _rows[(int)reason]]))];
}
