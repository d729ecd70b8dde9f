using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>A pack's sources by id, with the quality of those that can have one.</summary>
internal sealed class SourceIndex
{
    private readonly Dictionary<string, KnownSource> _byId;
    private readonly Represented? _represented;

    /// <summary>Of what is worked out where the rubric says so and the host has no source of its own.</summary>
    public SourceIndex(SignalContext context, ISurveyQualitySource quality)
        : this(context.Pack, quality, quality is DeclaredSurveyQuality ? Represented.Of(context) : null)
    {
    }

    /// <summary>Of what is declared, where the quality of a survey does not matter.</summary>
    public SourceIndex(EvidencePack pack, ISurveyQualitySource quality)
        : this(pack, quality, null)
    {
    }

    private SourceIndex(EvidencePack pack, ISurveyQualitySource quality, Represented? represented)
    {
        _represented = represented;
        _byId = new(StringComparer.Ordinal);
        foreach (var source in pack.Sources)
        {
            var known = quality.GetQuality(source, pack);
            known = represented is null ? known
                : known with { Representativeness = represented.Survey(source.Id)?.Representativeness ?? Representativeness.Poor };
            known = source.Kind == SourceKind.Survey ? known : known with { Representativeness = Representativeness.Adequate };
            _byId.TryAdd(source.Id, new KnownSource(source, known));
        }
    }

    public bool Has(EvidenceItem item) => _byId.ContainsKey(item.SourceId);

    public EvidenceSource SourceOf(EvidenceItem item) => _byId[item.SourceId].Source;

    public EvidenceSource SourceById(string id) => _byId[id].Source;

    public SourceKind KindOf(EvidenceItem item) => SourceOf(item).Kind;

    public SurveyQuality QualityOf(EvidenceItem item) => _byId[item.SourceId].Quality;

    public SurveyQuality QualityOf(EvidenceSource source) => _byId[source.Id].Quality;

    /// <summary>What a person's answers count in a survey that is weighted; null where each counts as one.</summary>
    public WeightedPerson? WeightedOf(Response response, string person) =>
        response.Experience == Experience.Lived && _represented is not null && _represented.Weights.TryGetValue(response.SourceId, out var people)
            ? people.GetValueOrDefault(person) : null;

    private sealed record KnownSource(EvidenceSource Source, SurveyQuality Quality);
}
