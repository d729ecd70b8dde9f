namespace Sui.Inspection.Analysis.Calibration;

/// <summary>How often each outcome that was computed stands beside each that was judged.</summary>
/// <param name="Categories">The outcomes, in their order.</param>
/// <param name="Counts">The counts: a row for each outcome computed, in it a number for each judged.</param>
public sealed record Confusion(IReadOnlyList<string> Categories, IReadOnlyList<IReadOnlyList<int>> Counts)
{
    /// <summary>How many cases there are.</summary>
    public int Cases => Counts.Sum(row => row.Sum());

    /// <summary>In how many of them both are the same.</summary>
    public int Agreeing => Counts.Select((row, place) => row[place]).Sum();

    /// <summary>The share of those; null without cases.</summary>
    public double? Agreement => Cases == 0 ? null : Agreeing / (double)Cases;

    /// <summary>Counts pairs.</summary>
    /// <param name="categories">The outcomes, in their order, none of them twice.</param>
    /// <param name="pairs">What was computed and what was judged, by their places among the outcomes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place is none.</exception>
    public static Confusion Of(IReadOnlyList<string> categories, IEnumerable<(int Computed, int Judged)> pairs)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(pairs);
        var counts = new int[categories.Count][];
        for (var row = 0; row < counts.Length; row++)
        {
            counts[row] = new int[categories.Count];
        }

        foreach (var (computed, judged) in pairs)
        {
            Arguments.Check(computed >= 0 && computed < counts.Length && judged >= 0 && judged < counts.Length, nameof(pairs));
            counts[computed][judged]++;
        }

        return new Confusion([.. categories], counts);
    }
}
