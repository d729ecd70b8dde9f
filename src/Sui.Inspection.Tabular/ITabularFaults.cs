namespace Sui.Inspection.Tabular;

/// <summary>Takes what is wrong with a file, while it is opened and while it is read.</summary>
public interface ITabularFaults
{
    /// <summary>Takes a fault. Called on the reading thread, in the order in which faults are met; what it throws ends the reading.</summary>
    /// <param name="fault">The fault.</param>
    void Report(TabularFault fault);
}
