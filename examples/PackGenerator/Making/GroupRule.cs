namespace PackGenerator.Making;

/// <summary>The group rule of the method, section 6.</summary>
internal static class GroupRule
{
    private const double Rarely = 0.01;

    /// <summary>Whether a group is heard far less than its share of the caseload.</summary>
    /// <param name="heard">People of the group heard.</param>
    /// <param name="all">People heard whose group is known.</param>
    /// <param name="share">The group's share of the caseload, above 0 and below 1.</param>
    public static bool IsUnheard(int heard, int all, double share) =>
        heard < share * all / 2 && AtMost(heard, all, share) < Rarely;

    private static double AtMost(int heard, int all, double share)
    {
        var term = Math.Pow(1 - share, all);
        var sum = term;
        for (var x = 1; x <= heard; x++)
        {
            term *= share / (1 - share) * (all - x + 1) / x;
            sum += term;
        }

        return sum;
    }
}
