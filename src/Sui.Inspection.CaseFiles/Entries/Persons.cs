using System.Text;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>People by their names, told apart as those who decide and those who moderate are told apart in print: letters that look alike are one, and so are
/// names in another order, joined or not, with a title or a post or without. Whoever acts for somebody is still themselves.</summary>
/// <param name="rules">By which rules (<see cref="CaseRules"/>): the first took titles, posts and more letters for another person; by those of today names that may be one
/// person's are, as is right for what bars somebody and wrong for what shows them something.</param>
/// <param name="apart">Who was said to be two, as it becomes known; null for nobody.</param>
internal sealed class Persons(int rules = CaseRules.Roles, IReadOnlyList<StatedApart>? apart = null)
{
    private static readonly string[] Acting = ["acting", "temporary", "interim"];

    private readonly bool _asBefore = rules < CaseRules.Roles;
    private readonly List<LikeNames.Read> _names = [];
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>How many people they are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether two names are one person's.</summary>
    public static bool AreOne(string one, string other) => Keys(one, false).Intersect(Keys(other, false), StringComparer.Ordinal).Any();

    /// <summary>Takes somebody in.</summary>
    public void Add(string name)
    {
        if (!_added.Add(name))
        {
            return;
        }

        if (!Has(name))
        {
            Count++;
        }

        if (rules >= CaseRules.Likeness)
        {
            _names.Add(new LikeNames.Read(name, rules));
        }

        _keys.UnionWith(Keys(name, _asBefore));
    }

    /// <summary>The same people and one more.</summary>
    public Persons With(string name)
    {
        var more = new Persons(rules, apart) { Count = Count };
        more._names.AddRange(_names);
        more._added.UnionWith(_added);
        more._keys.UnionWith(_keys);
        more.Add(name);
        return more;
    }

    /// <summary>Whether somebody is among them, or may be.</summary>
    public bool Has(string name) => IsKnown(name) || Like(name).Any();

    /// <summary>The names among them that may be somebody's, where nobody said that they are another's; none where the name itself is among them.</summary>
    public IEnumerable<string> Like(string name) => IsKnown(name) ? [] : LikeAll(name).Where(known => !AreApart(known, name));

    // Whoever may be one of them says of nobody that they are another.
    private bool MayHave(string name) => IsKnown(name) || LikeAll(name).Any();

    private IEnumerable<string> LikeAll(string name)
    {
        var read = new LikeNames.Read(name, rules);
        return _names.Where(known => LikeNames.AreLike(known, read)).Select(known => known.Text);
    }

    private bool IsKnown(string name) => Keys(name, _asBefore).Any(_keys.Contains);

    private bool AreApart(string known, string name) => apart?.Any(stated => stated.IsOf(known, name) && !MayHave(stated.By)) == true;

    /// <summary>Whether a statement that two are two counts: whoever made it is none of these, and may not be.</summary>
    public bool Counts(StatedApart stated) => !MayHave(stated.By);

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
