namespace Sui.Inspection.Evidence;

/// <summary>A record of a system, such as a row of a database.</summary>
/// <param name="System">What the system is called, such as <c>case-management</c>.</param>
/// <param name="Table">The table or collection, such as <c>dbo.Interviews</c>.</param>
/// <param name="Key">The record's key in it. It is printed in working papers, so it must not be somebody's name, number or
/// address.</param>
public sealed record RecordLocator(string System, string Table, string Key) : Locator
{
    /// <summary>The locator as <c>system/table/key</c>.</summary>
    public override string ToString() => $"{System}/{Table}/{Key}";
}
