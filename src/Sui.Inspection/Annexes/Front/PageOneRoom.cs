namespace Sui.Inspection.Annexes.Front;

/// <summary>How much page one has room for, beside what always stands on it.</summary>
/// <param name="Quotes">The most quotations; the others stand further on.</param>
/// <param name="Points">The most statements that hold, and as many that do not.</param>
/// <param name="Remarks">The most characters of dissent, and of the council's reply; longer ones are named, and stand further on.</param>
internal sealed record PageOneRoom(int Quotes, int Points, int Remarks)
{
    private const int LongestRemarks = 600;

    /// <summary>From the most to the least.</summary>
    public static IReadOnlyList<PageOneRoom> All { get; } =
    [
        new(2, 3, LongestRemarks), new(1, 3, LongestRemarks), new(0, 3, LongestRemarks), new(0, 2, LongestRemarks), new(0, 1, LongestRemarks),
        new(0, 2, LongestRemarks / 2), new(0, 2, LongestRemarks / 4), new(0, 1, 0),
    ];
}
