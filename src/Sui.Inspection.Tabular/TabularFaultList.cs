namespace Sui.Inspection.Tabular;

/// <summary>Keeps faults in the order in which they were met, at most so many. Not thread-safe.</summary>
public sealed class TabularFaultList : ITabularFaults
{
    private readonly List<TabularFault> _kept = [];
    private readonly int _most;

    /// <summary>Makes an empty list.</summary>
    /// <param name="most">How many faults are kept, 0 or more; those after them are counted only.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public TabularFaultList(int most = 1000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        _most = most;
    }

    /// <summary>The faults that were kept.</summary>
    public IReadOnlyList<TabularFault> Faults => _kept;

    /// <summary>How many faults were met, 0 or more.</summary>
    public long Count { get; private set; }

    /// <inheritdoc/>
    public void Report(TabularFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        Count++;
        if (_kept.Count < _most)
        {
            _kept.Add(fault);
        }
    }
}
