using System.Text;

namespace Sui.Inspection.Text;

/// <summary>What a name of a group is compared by: its letters, digits and plus signs, with one space for everything between them and no regard to case.
/// A dash between digits is the word 'to', so that '18-24' and '18 to 24' are one name.</summary>
internal static class GroupNameKey
{
    /// <summary>The key of a name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var gap = string.Empty;
        foreach (var letter in name.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(letter) || letter == '+')
            {
                var dash = gap.Contains('-', StringComparison.Ordinal) && char.IsAsciiDigit(letter) && key.Length > 0 && char.IsAsciiDigit(key[^1]);
                key.Append(key.Length == 0 || gap.Length == 0 ? string.Empty : dash ? " to " : " ").Append(char.ToLowerInvariant(letter));
                gap = string.Empty;
            }
            else
            {
                gap += letter is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' ? '-' : ' ';
            }
        }

        return key.ToString();
    }
}
