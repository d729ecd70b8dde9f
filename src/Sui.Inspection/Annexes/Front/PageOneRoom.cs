namespace Sui.Inspection.Annexes.Front;

/// <summary>How much page one has room for, beside what always stands on it.</summary>
/// <param name="Quotes">The most quotations; the others stand further on.</param>
/// <param name="Points">The most statements that hold, and as many that do not; with two at least a statement that alone decides within the range is named, with why it is open.</param>
/// <param name="Reason">The most words of the inspector's reason; a longer one stands further on, where page one leads.</param>
/// <param name="Remarks">The most characters of dissent, and of the council's reply; longer ones are named, and stand further on.</param>
/// <param name="Names">Whether it is told what the rung means.</param>
internal sealed record PageOneRoom(int Quotes, int Points, int Reason, int Remarks, bool Names = true)
{
    private const int LongestRemarks = 600;
    private const int LongestReason = 40;

    /// <summary>From the most to the least. Somebody of those heard speaks on page one as long as there is room for one quotation and one statement of each kind.</summary>
    public static IReadOnlyList<PageOneRoom> All { get; } =
    [
        new(2, 3, LongestReason, LongestRemarks), new(2, 3, LongestReason, LongestRemarks, Names: false),
        new(1, 3, LongestReason, LongestRemarks), new(1, 3, LongestReason, LongestRemarks, false), new(1, 2, LongestReason, LongestRemarks, false),
        new(1, 3, 0, LongestRemarks), new(1, 3, 0, LongestRemarks, false), new(1, 2, 0, LongestRemarks), new(1, 2, 0, LongestRemarks, false), new(1, 1, 0, LongestRemarks, false),
        new(1, 2, 0, LongestRemarks / 2, false), new(1, 1, 0, LongestRemarks / 2, false), new(1, 2, 0, LongestRemarks / 4, false), new(1, 1, 0, LongestRemarks / 4, false), new(1, 1, 0, 0, false),
        new(0, 1, 0, LongestRemarks / 4, false), new(0, 1, 0, 0, false),
    ];
}
