namespace Sui.Inspection.Json;

/// <summary>Whether one name may be meant for another, so that the other is not missing but misspelt.</summary>
internal static class NearName
{
    private const int Longest = 40;

    /// <summary>Whether two names differ in at most two letters added, left out or changed; upper and lower case are the same.</summary>
    /// <param name="name">A name, of any length.</param>
    /// <param name="meant">The name that may be meant.</param>
    public static bool Is(string name, string meant)
    {
        const int Most = 2;
        if (Math.Abs(name.Length - meant.Length) > Most || name.Length > Longest || meant.Length > Longest)
        {
            return false;
        }

        Span<int> before = stackalloc int[meant.Length + 1];
        Span<int> row = stackalloc int[meant.Length + 1];
        for (var j = 0; j < before.Length; j++)
        {
            before[j] = j;
        }

        for (var i = 1; i <= name.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var same = char.ToUpperInvariant(name[i - 1]) == char.ToUpperInvariant(meant[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], before[j]) + 1, before[j - 1] + (same ? 0 : 1));
            }

            row.CopyTo(before);
        }

        return before[^1] <= Most;
    }
}
