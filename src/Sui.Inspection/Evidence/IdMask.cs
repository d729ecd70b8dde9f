using System.Globalization;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Evidence;

/// <summary>
/// Masks ids that identify somebody, each to one of its own, so that what names an id still finds it and people stay as many as they
/// were.
/// </summary>
internal sealed class IdMask
{
    private readonly TextScanner _scanner;
    private readonly string _language;
    private readonly Dictionary<string, string> _masked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _taken;

    /// <summary>Makes a mask for a pack.</summary>
    public IdMask(TextScanner scanner, EvidencePack pack)
    {
        _scanner = scanner;
        _language = pack.Language;
        _taken = new Lazy<HashSet<string>>(() => pack.Items.Select(item => item.Id)
            .Concat(pack.Absences.Select(absence => absence.Id))
            .Concat(pack.Sources.Select(source => source.Id))
            .ToHashSet(StringComparer.Ordinal));
        foreach (var source in pack.Sources)
        {
            _sources[source.Id] = Of(source.Id);
        }
    }

    /// <summary>The id, or what stands for it.</summary>
    public string Of(string id)
    {
        if (_masked.TryGetValue(id, out var known))
        {
            return known;
        }

        return IdentifyingId.KindOf(_scanner, id) is { } kind ? _masked[id] = Free(Masks.WordsFor(kind, _language)) : id;
    }

    /// <summary>The id of a source, or what stands for it.</summary>
    public string OfSource(string id) => _sources.GetValueOrDefault(id, id);

    private string Free(string words)
    {
        var mask = $"[{words}]";
        for (var number = 2; !_taken.Value.Add(mask); number++)
        {
            mask = $"[{words} {number.ToString(CultureInfo.InvariantCulture)}]";
        }

        return mask;
    }
}
