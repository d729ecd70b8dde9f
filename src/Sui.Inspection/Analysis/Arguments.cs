namespace Sui.Inspection.Analysis;

/// <summary>What callers must hold to.</summary>
internal static class Arguments
{
    /// <summary>How far shares of one characteristic may add up to something other than 1, as in a caseload's profile.</summary>
    public const double SumTolerance = 0.01;

    // Shares are written in decimals and added up in binary: the last digit is not theirs.
    private const double LastDigit = 1e-9;

    /// <summary>Refuses an argument outside its range.</summary>
    public static void Check(bool holds, string name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name);
        }
    }

    /// <summary>Refuses counts and shares that do not belong together.</summary>
    public static void Groups(IReadOnlyList<int> heard, IReadOnlyList<double> shares)
    {
        ArgumentNullException.ThrowIfNull(heard);
        ArgumentNullException.ThrowIfNull(shares);
        if (heard.Count != shares.Count || heard.Count == 0)
        {
            throw new ArgumentException("There have to be as many shares as counts, and at least one.", nameof(shares));
        }

        Check(heard.All(count => count >= 0), nameof(heard));
        Check(shares.All(share => share is >= 0 and <= 1), nameof(shares));
    }

    /// <summary>Whether shares add up to 1 within the tolerance.</summary>
    public static bool AddUp(IEnumerable<double> shares) => Math.Abs(shares.Sum() - 1) <= SumTolerance + LastDigit;
}
