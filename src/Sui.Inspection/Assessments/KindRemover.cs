using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>Takes the evidence of one kind of source out of a pack.</summary>
internal static class KindRemover
{
    public static EvidencePack Without(EvidencePack pack, SourceKind kind)
    {
        var removed = pack.Sources.Where(source => source.Kind == kind).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
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
