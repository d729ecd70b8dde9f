using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Takes the evidence of some sources out of a pack.</summary>
internal static class KindRemover
{
    private static readonly ConditionalWeakTable<EvidencePack, ConcurrentDictionary<SourceKind, EvidencePack?>> Packs = [];

    /// <summary>A pack without the evidence of one kind of source: from the second time on the same one for as long as the pack is there, so that what is worked out of it is worked out once where a pack is assessed
    /// again and again. Thread-safe.</summary>
    public static EvidencePack Without(EvidencePack pack, SourceKind kind)
    {
        var known = Packs.GetValue(pack, static _ => []);
        if (known.TryAdd(kind, null))
        {
            return Without(pack, source => source.Kind == kind);
        }

        return known[kind] ?? known.AddOrUpdate(kind, static (_, made) => made, static (_, former, made) => former ?? made, Without(pack, source => source.Kind == kind))!;
    }

    /// <summary>A pack without the evidence of some sources; the sources themselves stay.</summary>
    public static EvidencePack Without(EvidencePack pack, Func<EvidenceSource, bool> isRemoved)
    {
        var removed = pack.Sources.Where(isRemoved).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<T> Kept<T>(IReadOnlyList<T> items)
            where T : EvidenceItem => items.Any(item => removed.Contains(item.SourceId)) ? [.. items.Where(item => !removed.Contains(item.SourceId))] : items;
        return pack with
        {
            Proposals = Kept(pack.Proposals),
            Responses = Kept(pack.Responses),
            Findings = Kept(pack.Findings),
            Tallies = Kept(pack.Tallies),
            OtherItems = Kept(pack.OtherItems),
        };
    }
}
