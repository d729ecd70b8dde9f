using System.Text;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Whether two names may be one person's, for what bars somebody: what anybody can write beside their name opens nothing. A bar too many is told, and
/// undone by writing the names in full.</summary>
internal static partial class LikeNames
{
    private const int Whole = 2;

    // Three letters can be initials, and a first name.
    private const int LeastLogin = 4;

    // What stands behind one of these is no part of a name, once there are two words.
    private static readonly char[] Breaks = [',', ';', ':', '/', '\\', '|', '@', '\u2013', '\u2014', '\u2022', '\u00B7'];

    private static readonly char[] Brackets = ['(', ')', '[', ']', '{', '}', '<', '>'];

    private static readonly HashSet<string> As = ["as", "fel"];

    // What stands behind one of these, behind a title and a surname, says where somebody is from.
    private static readonly HashSet<string> Of = ["of", "from", "at", "in", "for", "yn"];

    private static readonly HashSet<string> Honours =
        ["ba", "ma", "bsc", "msc", "phd", "llb", "llm", "hons", "honours", "dipsw", "jr", "sr", "junior", "jnr", "snr", "ii", "iii", "iv", "she", "her", "he", "him", "they", "them", "locum", "hefyd"];

    /// <summary>Whether they may be.</summary>
    /// <param name="one">The one name.</param>
    /// <param name="other">The other.</param>
    /// <param name="rules">By which rules (<see cref="CaseRules"/>): those before the fourth took a place behind a surname for a name, and those before the fifth initials, logins and first names alone.</param>
    public static bool AreLike(string one, string other, int rules = CaseRules.Now) => AreLike(new Read(one, rules), new Read(other, rules));

    /// <summary>Whether they may be, of names that were read by the same rules.</summary>
    public static bool AreLike(Read one, Read other)
    {
        var rules = one.Rules;
        return (rules >= CaseRules.Forms && (Holds(one.Texts, other.Readings) || Holds(other.Texts, one.Readings)))
            || one.Readings.Exists(mine => other.Readings.Exists(theirs => AreLike(mine, theirs)
                || (rules >= CaseRules.Places && AreLikeBeforePlaces(mine, theirs)) || (rules >= CaseRules.Forms && AreLikeByForms(mine, theirs, rules))));
    }

    // A name in full stands in the other, whatever stands around it: 'Inspector 7 (Anne Rees)', 'X as Anne Rees', 'Anne Rees-Jones'.
    private static bool Holds(List<List<string>> all, List<Reading> names)
    {
        return names.Exists(name => name.Words.Count >= Whole && name.Words.TrueForAll(word => word.Length > 1 && word.All(char.IsLetter)) && !name.Words.Exists(PersonNames.IsOfPost)
            && all.Exists(words => Stands(words, name.Words) || Stands(words, [.. name.Words.Skip(1), name.Words[0]]) || Stands(words, [name.Words[^1], .. name.Words.SkipLast(1)])));

        static bool Stands(List<string> words, List<string> name) =>
            Enumerable.Range(0, Math.Max(0, words.Count - name.Count + 1)).Any(at => words.Skip(at).Take(name.Count).SequenceEqual(name, StringComparer.Ordinal));
    }

    // What can be a surname with something beside it ('Rees OBE', 'HMI Rees', 'Rees of Cardiff') is read both ways: 'Anne Ma' is a name.
    private static IEnumerable<Reading> ReadAll(string plain, int rules)
    {
        var read = ReadOne(plain, rules);
        yield return read;
        if (rules >= CaseRules.Places && BesideSomething(read.Words) is { } surname)
        {
            yield return new Reading([surname], false, null, false, false) { IsBeside = true };
        }

        // Of an address of mail and of a login with its domain, what tells people apart.
        if (rules >= CaseRules.Forms && (plain.Split('@') is [var local, _] ? local : plain.Split('\\') is [_, var login] ? login : null) is { } own && Words(own).Count == 1)
        {
            yield return ReadOne(own, rules);
        }
    }

    private static string? BesideSomething(List<string> words) => words switch
    {
        [var name, var beside] when IsNamed(name) && (PersonNames.IsHonour(beside) || Honours.Contains(beside) || PersonNames.IsOfPost(beside)) => name,
        [var post, var name] when PersonNames.IsOfPost(post) && IsNamed(name) => name,
        [var name, var of, _, ..] when Of.Contains(of) && IsNamed(name) => name,
        _ => null,
    };

    /// <summary>Whether they are one name, of which letters may be written as digits that look like them: nobody can tell the two apart in print.</summary>
    /// <param name="one">The one name.</param>
    /// <param name="other">The other.</param>
    public static bool AreSpelledAlike(string one, string other)
    {
        var readings = WrittenDigits.Readings(other).ToList();
        return WrittenDigits.Readings(one).Any(mine => readings.Exists(theirs => Persons.AreOne(mine, theirs)));
    }

    private static bool IsNamed(string word) => word.Length > 1 && word.All(char.IsLetter) && !PersonNames.IsOfPost(word);

    // 'Rees, Cardiff' may say where a Rees is from. Two names of which either has something behind a surname and a comma are read as they stand: 'Rees, Ann' and 'Rees, Bob' are two.
    private static bool AreLikeBeforePlaces(Reading first, Reading second) =>
        (first.Surname is { } mine && (first.IsPlaced || !second.IsSurnameFirst) && AreLike(mine, second))
        || (second.Surname is { } theirs && (second.IsPlaced || !first.IsSurnameFirst) && AreLike(first, theirs));

    // What stands alone may be short for a name, or a part of it; and a surname may have anything behind it.
    private static bool AreLikeByForms(Reading first, Reading second, int rules) =>
        IsForm(first, second, rules) || IsForm(second, first, rules)
        || (first.Surname is { } mine && (first.IsPlaced || !second.IsSurnameFirst) && IsForm(mine, second, rules))
        || (second.Surname is { } theirs && (second.IsPlaced || !first.IsSurnameFirst) && IsForm(theirs, first, rules));

    private static bool IsForm(Reading one, Reading other, int rules)
    {
        var (words, name) = (Letters(one.Words), Letters(other.Words));
        if (words.Count == 0 || name.Count < Whole || PersonNames.IsOfPost(words[0]) || one.IsBeside || AreNumberedApart(one.Words, other.Words))
        {
            return false;
        }

        name = other.IsSurnameFirst ? [.. name.Skip(1), name[0]] : name;
        if (words.Count == 1)
        {
            return (words[0].Length > 1 && name.Contains(words[0])) || NameForms.AreOf(words[0], name);
        }

        // Behind a surname an initial is somebody's own; no first name is a login.
        var isPlaced = words.Skip(1).All(PlaceWords.Has);
        return (!one.IsSurnameFirst && words[0] == name[^1] && words.TrueForAll(word => word.Length > 1) && (rules < CaseRules.Words || isPlaced))
            || (words[0].Length >= LeastLogin && NameForms.AreOf(words[0], name))
            || (rules >= CaseRules.Words && ((isPlaced && NameForms.AreOf(words[0], name)) || BeginsWithInitials(words, name)));
    }

    // 'A. R. Cardiff' may be Anne Rees of Cardiff; of 'A. Rees' too little is known.
    private static bool BeginsWithInitials(List<string> words, List<string> name)
    {
        var initials = string.Concat(words.TakeWhile(word => word.Length == 1));
        return initials.Length >= Whole && initials.Length < words.Count && name.TrueForAll(word => word.Length > 1) && NameForms.AreOf(initials, name);
    }

    private static bool AreLike(Reading first, Reading second)
    {
        var (shorter, longer) = Letters(first.Words).Count <= Letters(second.Words).Count ? (first, second) : (second, first);
        var (few, many) = (Letters(shorter.Words), Letters(longer.Words));
        if (first.Words.Count > 0 && string.Concat(first.Words) == string.Concat(second.Words))
        {
            return true;
        }

        // 'Inspector 1' and 'Inspector 2' are two, and a post alone is nobody's name.
        return few.Count > 0 && !few.TrueForAll(PersonNames.IsOfPost) && !AreNumberedApart(shorter.Words, longer.Words)
            && (few.Count >= Whole ? Contains(many, few) : IsSurname(shorter, few[0])
                && ((longer.IsSurnameFirst ? many[0] : many[^1]) == few[0] || ((shorter.IsTitled || longer.IsTitled) && many.Contains(few[0]))));
    }

    // An initial alone is no surname.
    private static bool IsSurname(Reading reading, string word) => word.Length > 1 && reading.Words.TrueForAll(other => other == word || other.All(char.IsDigit));

    private static bool Contains(List<string> many, List<string> few)
    {
        var left = new List<string>(many);
        var others = few.Where(word => !left.Remove(word)).ToList();
        // Initials alone say who somebody is where they are of first name and surname.
        var isNamed = few.Any(word => word.Length > 1 && !others.Contains(word)) || few.TrueForAll(IsInitial) != many.TrueForAll(IsInitial);
        return isNamed && others.TrueForAll(word => left.FindIndex(next => (word.Length == 1 || next.Length == 1) && word[0] == next[0]) is >= 0 and var at && Take(at));

        static bool IsInitial(string word) => word.Length == 1;

        bool Take(int at)
        {
            left.RemoveAt(at);
            return true;
        }
    }

    private static bool AreNumberedApart(List<string> one, List<string> other)
    {
        var (first, second) = (Numbers(one), Numbers(other));
        return first.Count > 0 && second.Count > 0 && !first.SequenceEqual(second, StringComparer.Ordinal);
    }

    private static List<string> Letters(List<string> words) => [.. words.Where(word => word.All(char.IsLetter))];

    private static List<string> Numbers(List<string> words) => [.. words.Where(word => word.Any(char.IsDigit)).Order(StringComparer.Ordinal)];

    // The words of the name itself.
    private static Reading ReadOne(string plain, int rules)
    {
        var open = WithoutBrackets(plain);
        var (words, isSurnameFirst, surname, isPlaced, behind) = Cut(Words(open).Count >= Whole ? open : string.Concat(plain.Select(letter => Brackets.Contains(letter) ? '/' : letter)));
        // Behind a title a surname may come first, and a place behind it without a comma: 'Mrs Rees Cardiff'.
        var isTitled = rules >= CaseRules.Places && words.Count > 1 && PersonNames.IsTitle(words[0]);
        var at = words.FindIndex(As.Contains);
        words = at >= 1 ? words[..at] : words;
        words = rules >= CaseRules.Places && words.Count > Whole && PersonNames.IsTitle(words[0]) && Of.Contains(words[Whole]) ? words[..Whole] : words;
        words = [.. PersonNames.Bare(string.Join(' ', words))];
        while (words.Count > Whole && PersonNames.IsOfPost(words[0]))
        {
            words.RemoveAt(0);
        }

        while (words.Count > Whole && Honours.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        // 'Inspector Rees' is as 'Mrs Rees'; 'Inspector 1' stays.
        if (words.Count == Whole && PersonNames.IsPostItself(words[0]) && words[1].Length > 1 && words[1].All(char.IsLetter) && !PersonNames.IsOfPost(words[1]))
        {
            words.RemoveAt(0);
        }

        // 'Rees, Bob' is Bob Rees; 'Rees, Cardiff' says where a Rees is from.
        surname = rules >= CaseRules.Words && !isPlaced && !behind.Exists(PlaceWords.Has) ? null : surname;
        return new Reading(words, isSurnameFirst, surname is null ? null : new Reading([surname], false, null, false, false), isPlaced, isTitled);
    }

    // Parts are taken until there are two words beside titles: a surname may come first. A post that comes first is passed over, and so is what only stands beside a surname.
    private static (List<string> Words, bool IsSurnameFirst, string? Surname, bool IsPlaced, List<string> Behind) Cut(string name)
    {
        var (words, whole) = (new List<string>(), name.Replace(" - ", " / ", StringComparison.Ordinal));
        var from = 0;
        foreach (var part in whole.Split(Breaks))
        {
            var mark = from == 0 ? ' ' : whole[from - 1];
            from += part.Length + 1;
            var next = Words(part);
            if (next.Count > 1 && words.Count == 0 ? next.TrueForAll(PersonNames.IsOfPost) : words.Count > 0 && IsBeside(next))
            {
                continue;
            }

            var before = words.LastOrDefault(word => !PersonNames.IsTitle(word));
            var isFollowed = words.Count > 0 && next.Count > 0;
            // Behind a title, or a mark that is no comma, nobody writes a first name; an initial is one.
            var isPlaced = isFollowed && (mark != ',' || PersonNames.IsTitle(words[0]));
            words.AddRange(next);
            if (words.SkipWhile(PersonNames.IsTitle).Count() >= Whole)
            {
                return (words, isFollowed, isFollowed && before is { Length: > 1 } && next.Exists(word => word.Length > 1) ? before : null, isPlaced, next);
            }
        }

        return (words.Count > 0 ? words : Words(name), false, null, false, []);
    }

    private static bool IsBeside(List<string> words) =>
        words.TrueForAll(word => PersonNames.IsPostItself(word) || Honours.Contains(word)) || (words.Count > 1 && words.Exists(PersonNames.IsOfPost));

    private static string WithoutBrackets(string name)
    {
        var (left, depth) = (new StringBuilder(), 0);
        foreach (var letter in name)
        {
            depth += letter is '(' or '[' or '{' or '<' ? 1 : 0;
            left.Append(depth == 0 ? letter : ' ');
            depth -= depth > 0 && letter is ')' or ']' or '}' or '>' ? 1 : 0;
            depth = Math.Max(depth, 0);
        }

        return left.ToString();
    }

    // A double surname is one word, and so is one with an apostrophe.
    private static List<string> Words(string text) =>
        [.. Moderation.WordsOf(string.Concat(text.Where(letter => letter is not ('-' or '\u2010' or '\u2011' or '\'' or '\u2019')))).Where(word => !PersonNames.SaysActing(word))];
}
