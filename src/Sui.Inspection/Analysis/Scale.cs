namespace Sui.Inspection.Analysis;

/// <summary>Numbers on another scale.</summary>
internal static class Scale
{
    /// <summary>Ascending numbers brought to 0 to 1; all 0 where there is one.</summary>
    public static double[] FromZeroToOne(IReadOnlyList<double> ascending)
    {
        // Halved first, so that no difference leaves the numbers there are.
        var (low, range) = (ascending[0] / 2, (ascending[^1] / 2) - (ascending[0] / 2));
        return [.. ascending.Select((number, at) => range > 0 ? ((number / 2) - low) / range : at == 0 ? 0d : 1)];
    }
}
