using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>Rows, of which the first are named.</summary>
internal sealed class FirstRows
{
    private const int Named = 5;

    private readonly List<int> _first = [];

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a row.</summary>
    public void Add(int row)
    {
        if (Count++ < Named)
        {
            _first.Add(row);
        }
    }

    /// <summary>The first rows in words, such as <c>rows 3, 8, …</c>.</summary>
    public override string ToString() =>
        $"{(Count == 1 ? "row" : "rows")} {string.Join(", ", _first.Select(row => Wording.Number(row)))}{(Count > _first.Count ? ", …" : string.Empty)}";
}
