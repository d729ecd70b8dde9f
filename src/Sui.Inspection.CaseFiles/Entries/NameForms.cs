namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>The short forms by which people sign and log in: initials (<c>AR</c>, <c>AMR</c>) and an initial joined to a name (<c>arees</c>, <c>reesa</c>, <c>amrees</c>, <c>anner</c>).</summary>
internal static class NameForms
{
    private const int Initials = 2;

    private const int WithMiddle = 3;

    /// <summary>Whether a word that stands alone may be one of a name.</summary>
    /// <param name="word">The word.</param>
    /// <param name="name">The words of the name, the surname last.</param>
    public static bool AreOf(string word, IReadOnlyList<string> name)
    {
        if (name.Count < 2 || word.Length < Initials)
        {
            return false;
        }

        var (first, last) = (name[0], name[^1]);
        var all = string.Concat(name.Select(one => one[0]));
        return word == all || IsShort(word, first, last) || IsShort(word, last, first)
            // With the initial of a second first name that the name in full leaves out.
            || (word.Length == WithMiddle && name.Count == 2 && word[0] == first[0] && word[^1] == last[0])
            || (last.Length > 1 && (word == all[..^1] + last || word == last + all[..^1]));
    }

    private static bool IsShort(string word, string one, string other) =>
        word == $"{one[0]}{other[0]}" || (other.Length > 1 && (word == one[0] + other || word == other + one[0] || word == one + other));
}
