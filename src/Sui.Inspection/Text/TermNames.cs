namespace Sui.Inspection.Text;

/// <summary>Finds the names of terms; apart from <see cref="Terms{T}"/> so that it is compiled once for all of them.</summary>
internal static class TermNames
{
    /// <summary>Where a name stands, without regard to case; -1 for nowhere.</summary>
    public static int IndexOf(string[] names, string text)
    {
        for (var index = 0; index < names.Length; index++)
        {
            if (string.Equals(names[index], text, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }
}
