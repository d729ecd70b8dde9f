namespace Sui.Inspection.Tabular;

/// <summary>Passes faults on, or to whoever holds them until the rows that they are of are read.</summary>
/// <param name="to">Where they go in the end.</param>
internal sealed class RelayedFaults(ITabularFaults to) : ITabularFaults
{
    /// <summary>Takes faults instead of those that they go to; null for nobody.</summary>
    public Action<TabularFault>? Holder { get; set; }

    /// <inheritdoc/>
    public void Report(TabularFault fault)
    {
        if (Holder is { } hold)
        {
            hold(fault);
        }
        else
        {
            to.Report(fault);
        }
    }

    /// <summary>Passes a fault on that was held.</summary>
    /// <param name="fault">The fault.</param>
    public void Release(TabularFault fault) => to.Report(fault);
}
