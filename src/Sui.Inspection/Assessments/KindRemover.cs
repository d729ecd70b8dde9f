using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Takes the evidence of some sources out of a pack.</summary>
internal static class KindRemover
{
    private static readonly ConditionalWeakTable<EvidencePack, ConcurrentDictionary<SourceKind, EvidencePack>> Packs = [];

    /// <summary>A pack without the evidence of one kind of source: for as long as the pack is there the same one, so that what is worked out of it is worked out once. Thread-safe.</summary>
    public static EvidencePack Without(EvidencePack pack, SourceKind kind) =>
        Packs.GetValue(pack, static _ => []).GetOrAdd(kind, static (removed, whole) => Without(whole, source => source.Kind == removed), pack);

    /// <summary>A pack without the evidence of some sources; the sources themselves stay.</summary>
    public static EvidencePack Without(EvidencePack pack, Func<EvidenceSource, bool> isRemoved)
    {
        var removed = pack.Sources.Where(isRemoved).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<T> Kept<T>(IReadOnlyList<T> items)
            where T : EvidenceItem => [.. items.Where(item => !removed.Contains(item.SourceId))];
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
