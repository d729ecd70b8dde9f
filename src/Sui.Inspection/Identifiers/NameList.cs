using System.Collections.Frozen;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// Names to look for, as the inspector listed them. A line is a full name: it is found whole, turned round ('Smith, J'), with initials,
/// and by its first and its last word alone. A line that starts with <c>=</c> is found whole only.
/// </summary>
internal sealed class NameList
{
    /// <summary>The most names of a list.</summary>
    public const int MostNames = 20_000;

    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>The most words of a name.</summary>
    public const int MostWords = 6;

    private static readonly FrozenSet<string> Particles =
        new[] { "van", "der", "den", "de", "la", "le", "du", "von", "bin", "binti", "al", "el", "ap", "ab", "ferch", "st", "mac", "mc", "o" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Joints = ['-', '\'', '.'];

    private readonly Dictionary<string, int> _tokens = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Token), int> _steps = [];
    private readonly List<bool> _accepts = [false];
    private readonly uint[] _lengths = new uint[128];
    private int _numbers;

    /// <summary>Makes a list.</summary>
    /// <param name="names">The names, as lines of a list; what <see cref="Refuse"/> refuses is not allowed.</param>
    /// <exception cref="ArgumentException">There are too many names, or one of them is not one that can be looked for.</exception>
    public NameList(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var count = 0;
        foreach (var name in names)
        {
            if (++count > MostNames)
            {
                throw new ArgumentException($"There are more than {MostNames} names.", nameof(names));
            }

            if (Refuse(name) is { } why)
            {
                throw new ArgumentException($"Name {count} cannot be looked for: {why}", nameof(names));
            }

            Add(name);
            var folded = NameSpellings.Fold(name);
            if (folded.Contains('\'', StringComparison.Ordinal))
            {
                Add(folded.Replace('\'', '-'), parts: false);
            }
        }
    }

    /// <summary>A list of no names.</summary>
    public static NameList None { get; } = new([]);

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _steps.Count == 0;

    /// <summary>Why a name cannot be looked for; null when it can. Never repeats the name.</summary>
    public static string? Refuse(string? name)
    {
        if (name is null || name.Length > LongestName)
        {
            return $"It is longer than {LongestName} characters.";
        }

        var words = Words(name);
        return words.Count > MostWords ? $"It has more than {MostWords} words."
            : words.Sum(word => word.Count(char.IsLetter)) < 2 ? "It has fewer than two letters."
            : null;
    }

    /// <summary>Whether a folded token can be part of a name, quickly.</summary>
    public bool MayHold(ReadOnlySpan<char> token) =>
        token[0] >= 128 || token.Length > 31 || (_lengths[token[0]] & (1u << token.Length)) != 0;

    /// <summary>The number of a folded token; -1 for one of no name.</summary>
    public int TokenOf(ReadOnlySpan<char> token) =>
        _tokens.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var id) ? id : -1;

    /// <summary>The node reached from a node by a token; 0 for none. Node 0 is the start.</summary>
    public int Step(int node, int token) => _steps.GetValueOrDefault((node, token));

    /// <summary>Whether a name ends at a node.</summary>
    public bool Accepts(int node) => _accepts[node];

    private static List<string> Words(string name) =>
        [.. NameSpellings.Fold(name).Trim().TrimStart('=').Split([' ', ',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    private void Add(string name, bool parts = true)
    {
        var whole = name.TrimStart().StartsWith('=');
        var words = Words(name).Select(Tokens).Where(word => word.Count > 0).ToList();
        var surname = words.Count - 1;
        while (surname > 1 && words[surname - 1].Count == 1 && Particles.Contains(words[surname - 1][0]))
        {
            surname--;
        }

        List<string> first = words[0];
        List<string> last = [.. words.Skip(surname).SelectMany(word => word)];
        AddSequence([.. words.SelectMany(word => word)]);
        if (surname == 0)
        {
            return;
        }

        List<List<string>> middle = words[1..surname];
        AddSequence([.. first, .. last]);
        AddSequence([.. last, .. first]);
        AddSequence([.. last, .. words[..surname].SelectMany(word => word)]);
        AddSequence([string.Concat(first) + string.Concat(last)]);
        AddSequence([first[0][..1], .. last]);
        AddSequence([.. last, first[0][..1]]);
        AddSequence([first[0][..1], .. middle.Select(word => word[0][..1]), .. last]);
        AddSequence([string.Concat(words[..surname].Select(word => word[0][..1])), .. last]);
        AddSequence([.. first, .. middle.Select(word => word[0][..1]), .. last]);
        AddSequence([.. first, last[0][..1]]);
        if (!whole)
        {
            AddSequence(first);
            AddSequence(last);
            if (parts)
            {
                AddParts(first, last);
            }
        }
    }

    // Of 'ap Rhys' and 'Ffug-Jones' each word is called by itself; of 'Mary-Jane' only with the surname.
    private void AddParts(List<string> first, List<string> last)
    {
        foreach (var part in last.Count > 1 ? last.Where(part => part.Length > 2 && !Particles.Contains(part)) : [])
        {
            AddSequence([part]);
            AddSequence([.. first, part]);
            AddSequence([first[0][..1], part]);
        }

        if (first.Count > 1 && first[0].Length > 1)
        {
            AddSequence([.. first.Select(part => part[..1]), .. last]);
            AddSequence([string.Concat(first.Select(part => part[..1])), .. last]);
            AddSequence([first[0], .. last]);
        }
    }

    // 'O'Neill' is 'oneill' here; the constructor adds 'o neill'.
    private static List<string> Tokens(string word)
    {
        var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return [.. parts.Select(part => string.Concat(part.Split(Joints))).Where(part => part.Length > 0)];
    }

    private void AddSequence(IReadOnlyList<string> tokens)
    {
        var node = 0;
        foreach (var token in tokens)
        {
            var id = Number(token);
            if (!_steps.TryGetValue((node, id), out var next))
            {
                _steps[(node, id)] = next = _accepts.Count;
                _accepts.Add(false);
            }

            node = next;
        }

        _accepts[node] = true;
    }

    // All spellings of a word have one number, so that they stand for each other in every form of the name.
    private int Number(string token)
    {
        var spellings = NameSpellings.Of(token);
        var id = -1;
        foreach (var spelling in spellings)
        {
            if (_tokens.TryGetValue(spelling, out id))
            {
                break;
            }

            id = -1;
        }

        id = id < 0 ? _numbers++ : id;
        foreach (var spelling in spellings)
        {
            if (_tokens.TryAdd(spelling, id))
            {
                _lengths[spelling[0] < 128 ? spelling[0] : 0] |= 1u << Math.Min(spelling.Length, 31);
            }
        }

        return id;
    }
}
