using System.Text;
using Sui.Inspection.Annexes.Publication;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>People by their names, told apart as those who decide and those who moderate are told apart in print: letters that look alike are one, and so are
/// names in another order, joined or not, with a title or a post or without. Whoever acts for somebody is still themselves.</summary>
/// <param name="asBefore">Whether by the first rules, which took titles, posts and more letters for another person.</param>
internal sealed class Persons(bool asBefore = false)
{
    private static readonly string[] Acting = ["acting", "temporary", "interim"];

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>How many people they are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether two names are one person's.</summary>
    public static bool AreOne(string one, string other) => Keys(one, false).Intersect(Keys(other, false), StringComparer.Ordinal).Any();

    /// <summary>Takes somebody in.</summary>
    public void Add(string name)
    {
        if (!Has(name))
        {
            Count++;
        }

        _keys.UnionWith(Keys(name, asBefore));
    }

    /// <summary>Whether somebody is among them.</summary>
    public bool Has(string name) => Keys(name, asBefore).Any(_keys.Contains);

    private static IEnumerable<string> Keys(string name, bool asBefore) => asBefore
        ? Keys([.. Moderation.FormerWordsOf(name).Where(word => !Acting.Contains(word))], name)
        : Keys(PersonNames.Written(name), name).Concat(Keys(PersonNames.Bare(name), name));

    private static string[] Keys(IReadOnlyList<string> words, string name)
    {
        if (words.Count == 0)
        {
            // Without a letter it is what it is.
            words = [name.Normalize(NormalizationForm.FormKC).Trim().ToLowerInvariant()];
        }

        return ["joined " + string.Concat(words), "ordered " + string.Join(' ', words.Order(StringComparer.Ordinal))];
    }
}
