using System.Text;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Compares words of sheets as people leave them: case, white space, kinds of apostrophes, and a star or colon behind a heading make
/// no difference.</summary>
internal static class SheetWords
{
    /// <summary>The longest name that a sheet can have, in characters.</summary>
    public const int LongestName = 31;

    // What no name of a sheet can hold.
    private const string Refused = "\\/?*[]:";

    /// <summary>Words such that those that count as the same are equal.</summary>
    public static string Fold(string words)
    {
        var folded = new StringBuilder(words.Length);
        var gap = false;
        foreach (var letter in words.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(letter))
            {
                gap = true;
                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            folded.Append(Letter(letter));
        }

        return folded.ToString().TrimEnd('*', ':', ' ');
    }

    /// <summary>Whether two texts count as the same words.</summary>
    public static bool AreSame(string words, string others)
    {
        // Nearly always the first letter tells them apart.
        var one = words.AsSpan().TrimStart();
        var other = others.AsSpan().TrimStart();
        return (one.IsEmpty || other.IsEmpty || Letter(one[0]) == Letter(other[0])) && Fold(words) == Fold(others);
    }

    private static char Letter(char letter) => letter is '’' or '‘' or 'ʼ' or '`' ? '\'' : char.ToLowerInvariant(letter);

    /// <summary>A name that a sheet can have.</summary>
    /// <param name="words">Any words.</param>
    public static string SheetName(string words)
    {
        var name = new string([.. words.Where(letter => !Refused.Contains(letter, StringComparison.Ordinal) && !char.IsControl(letter))]).Trim(' ', '\'');
        return name.Length <= LongestName ? name
            : name[LongestName] != ' ' && name.LastIndexOf(' ', LongestName - 1) is > 8 and var gap ? name[..gap]
            : name[..LongestName].TrimEnd();
    }

    /// <summary>A sheet's name without the number that a copy of it has: 'Findings (2)' and 'Findings 2' are copies of 'Findings'.</summary>
    /// <param name="name">The name.</param>
    public static string WithoutNumber(string name)
    {
        var end = name.TrimEnd(')', ' ').TrimEnd([.. "0123456789"]).TrimEnd('(', ' ');
        return end.Length == 0 ? name : end;
    }
}
