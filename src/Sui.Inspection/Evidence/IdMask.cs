using System.Globalization;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Evidence;

/// <summary>
/// Masks ids that identify somebody, each to one of its own, so that what names an id still finds it and people stay as many as they
/// were. Each id is looked at once.
/// </summary>
internal sealed class IdMask
{
    private const int MostNumbered = 999;

    private readonly TextScanner _scanner;
    private readonly MaskingPolicy _policy;
    private readonly Dictionary<string, string> _masked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly HashSet<string> _terms;
    private readonly Lazy<HashSet<string>> _taken;

    /// <summary>Makes a mask for a pack.</summary>
    /// <param name="scanner">What finds identifiers.</param>
    /// <param name="policy">What is masked.</param>
    /// <param name="pack">The pack, whose ids no mask may repeat.</param>
    /// <param name="terms">Ids of the data in force, such as those of criteria: they are the host's own words, and nobody's name.</param>
    public IdMask(TextScanner scanner, MaskingPolicy policy, EvidencePack pack, IEnumerable<string> terms)
    {
        _scanner = scanner;
        _policy = policy;
        _terms = terms.ToHashSet(StringComparer.Ordinal);
        _taken = new Lazy<HashSet<string>>(() => IdsOf(pack).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>How many ids were masked so far.</summary>
    public int Changes { get; private set; }

    /// <summary>Takes the ids of a pack as they are: whatever read it has looked at them.</summary>
    public void Settle(EvidencePack pack)
    {
        foreach (var id in IdsOf(pack))
        {
            _masked[id] = id;
        }
    }

    /// <summary>The id, or what stands for it.</summary>
    public string Of(string id)
    {
        if (!_masked.TryGetValue(id, out var masked))
        {
            masked = KindOf(id) is { } kind ? Free(Masks.WordsFor(kind, _policy.Language)) : id;
            _masked[id] = masked;
            _masked[masked] = masked;
        }

        return Counted(id, masked);
    }

    /// <summary>The same for an id that may be missing.</summary>
    public string? Optional(string? id) => id is null ? null : Of(id);

    /// <summary>The id of something in the data in force, such as a criterion; an id that the data does not have is like any other.</summary>
    public string OfTerm(string id) => _terms.Contains(id) ? id : Of(id);

    /// <summary>The same for an id that may be missing.</summary>
    public string? OptionalTerm(string? id) => id is null ? null : OfTerm(id);

    /// <summary>The same for a list.</summary>
    public IReadOnlyList<string> All(IReadOnlyList<string> ids) => [.. ids.Select(Of)];

    /// <summary>The same for a list.</summary>
    public IReadOnlyList<string> AllTerms(IReadOnlyList<string> ids) => [.. ids.Select(OfTerm)];

    /// <summary>An id that nothing else names, masked whole: what stands beside a telephone number in it is seldom harmless.</summary>
    public string Whole(string id)
    {
        if (!_whole.TryGetValue(id, out var masked))
        {
            _whole[id] = masked = KindOf(id) is { } kind ? $"[{Masks.WordsFor(kind, _policy.Language)}]" : id;
        }

        return Counted(id, masked);
    }

    /// <summary>The mask of the first, the second and every further id of a kind. After words such as 'NHS number', four digits are an
    /// identifier again: letters go on where three digits end.</summary>
    /// <param name="words">The words for the kind.</param>
    /// <param name="number">Which of them it is, from 1.</param>
    public static string Numbered(string words, int number)
    {
        if (number == 1)
        {
            return $"[{words}]";
        }

        if (number <= MostNumbered)
        {
            return $"[{words} {number.ToString(CultureInfo.InvariantCulture)}]";
        }

        var letters = string.Empty;
        for (var rest = number - MostNumbered; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('a' + ((rest - 1) % 26)) + letters;
        }

        return $"[{words} {letters}]";
    }

    private static IEnumerable<string> IdsOf(EvidencePack pack) => pack.Items.Select(item => item.Id)
        .Concat(pack.Absences.Select(absence => absence.Id))
        .Concat(pack.Sources.Select(source => source.Id));

    private IdentifierKind? KindOf(string id) => IdentifyingId.KindOf(_scanner, id, _policy.Possible);

    private string Free(string words)
    {
        string mask;
        do
        {
            var number = _last.GetValueOrDefault(words) + 1;
            _last[words] = number;
            mask = Numbered(words, number);
        }
        while (!_taken.Value.Add(mask));

        return mask;
    }

    private string Counted(string id, string masked)
    {
        Changes += ReferenceEquals(masked, id) || string.Equals(masked, id, StringComparison.Ordinal) ? 0 : 1;
        return masked;
    }
}
