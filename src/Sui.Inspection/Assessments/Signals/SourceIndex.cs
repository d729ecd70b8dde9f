using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>A pack's sources by id, with the quality of those that can have one.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<string, KnownSource> _byId;

    public SourceIndex(EvidencePack pack, ISurveyQualitySource quality)
    {
        _byId = new(StringComparer.Ordinal);
        foreach (var source in pack.Sources)
        {
            var known = quality.GetQuality(source, pack);
            known = source.Kind == SourceKind.Survey ? known : known with { Representativeness = Representativeness.Adequate };
            _byId.TryAdd(source.Id, new KnownSource(source, known));
        }
    }

    public bool Has(EvidenceItem item) => _byId.ContainsKey(item.SourceId);

    public EvidenceSource SourceOf(EvidenceItem item) => _byId[item.SourceId].Source;

    public EvidenceSource SourceById(string id) => _byId[id].Source;

    public SourceKind KindOf(EvidenceItem item) => SourceOf(item).Kind;

    public SurveyQuality QualityOf(EvidenceItem item) => _byId[item.SourceId].Quality;

    private sealed record KnownSource(EvidenceSource Source, SurveyQuality Quality);
}
