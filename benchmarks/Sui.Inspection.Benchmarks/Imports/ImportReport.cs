namespace Sui.Inspection.Benchmarks.Imports;

/// <summary>Turns the lines of measurements into tables.</summary>
internal sealed class ImportReport(IEnumerable<string> lines)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', lines);
}
