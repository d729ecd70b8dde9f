using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.People;

/// <summary>Counts who was heard. People who gave a valid answer, linked by pseudonym; of tallies and groups, what goes beyond them.</summary>
internal sealed class HeardCounter(
    Rubric rubric, ISurveyQualitySource quality, IDataRegistry<Instrument> instruments)
{
    public Heard Count(EvidencePack pack)
    {
        var sources = new SourceIndex(new SignalContext(pack, rubric, instruments), quality);
        var voices = Voices(pack, sources).ToList();
        var counted = voices
            .Where(voice => voice.Experience == Experience.Lived && rubric.Placement.HeardOrigins.Contains(voice.Origin))
            .ToList();
        return new Heard(
            PeopleIn(counted),
            PeopleIn([.. counted.Where(voice => voice.Source.Sample is { } sample && sample.DrawnBy != Origin.Provider)]),
            PerSource(pack, sources, voices));
    }

    private IEnumerable<Voice> Voices(EvidencePack pack, SourceIndex sources)
    {
        var people = pack.Responses
            .Where(response => sources.Has(response)
                && instruments.Find(response.InstrumentId, response.InstrumentVersion) is { } instrument
                && ValidAnswers.Of(response, instrument).Any())
            .Select(response => new Voice(
                sources.SourceOf(response),
                response.Experience,
                response.Origin,
                response.Person is { } person ? "p:" + person : "r:" + response.Id,
                response.Counted))
            .ToList();
        var answered = people.ToLookup(voice => voice.Key);

        // A tally and a group may be of the people who answered: only what goes beyond them is added.
        var others = Tallied(pack, sources).Concat(TookPart(pack, sources))
            .GroupBy(one => one.Key)
            .Select(group => new Voice(
                sources.SourceById(group.Key.SourceId),
                group.Key.Experience,
                group.Key.Origin,
                $"o:{group.Key.SourceId}:{group.Key.Experience}:{group.Key.Origin}",
                Math.Max(0, group.Max(one => one.People) - PeopleIn([.. answered[group.Key]]))));
        return people.Concat(others);
    }

    private static IEnumerable<Crowd> Tallied(
        EvidencePack pack, SourceIndex sources) => pack.Tallies
        .Where(tally => sources.Has(tally) && tally.Unit is ClaimUnit.People or ClaimUnit.Stakeholders)
        .Select(tally => new Crowd(KeyOf(tally), tally.Valid));

    // The largest number at each event; findings that name no event are taken to be of one.
    private static IEnumerable<Crowd> TookPart(
        EvidencePack pack, SourceIndex sources) => pack.Findings
        .Where(finding => sources.Has(finding) && finding.Participants is > 0)
        .GroupBy(KeyOf)
        .Select(group => new Crowd(group.Key, group
            .GroupBy(finding => finding.Event, StringComparer.Ordinal)
            .Total(events => events.Max(finding => finding.Participants!.Value))));

    private static int PeopleIn(List<Voice> voices) =>
        voices.DistinctBy(voice => voice.Person, StringComparer.Ordinal).Total(voice => voice.People);

    private static List<HeardFromSource> PerSource(EvidencePack pack, SourceIndex sources, List<Voice> voices)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var source in pack.Sources)
        {
            order.Add(source.Id, order.Count);
        }

        return
        [
            .. voices
                .GroupBy(voice => voice.Key)
                .OrderBy(group => (((order[group.Key.SourceId] * 8) + (int)group.Key.Experience) * 8) + (int)group.Key.Origin)
                .Select(group => ToHeard(group.First(), PeopleIn([.. group]), sources.QualityOf(group.First().Source))),
        ];
    }

    private static HeardKey KeyOf(EvidenceItem item) => new(item.SourceId, item.Experience, item.Origin);

    private static HeardFromSource ToHeard(Voice voice, int heard, SurveyQuality known) => new()
    {
        SourceId = voice.Source.Id,
        Title = voice.Source.Title,
        Kind = voice.Source.Kind,
        Experience = voice.Experience,
        Origin = voice.Origin,
        SampleDrawnBy = voice.Source.Sample?.DrawnBy,
        Invited = voice.Source.Sample?.Invited,
        Heard = heard,
        Representativeness = voice.Source.Kind == SourceKind.Survey ? known.Representativeness : null,
    };

    private sealed record Voice(EvidenceSource Source, Experience Experience, Origin Origin, string Person, int People)
    {
        public HeardKey Key => new(Source.Id, Experience, Origin);
    }

    private sealed record Crowd(HeardKey Key, int People);

    private sealed record HeardKey(string SourceId, Experience Experience, Origin Origin)
    {
        // By hand: what the compiler would write asks for a comparer of each enumeration, all of them compiled at every start.
        public bool Equals(HeardKey? other) =>
            other is not null && Experience == other.Experience && Origin == other.Origin && string.Equals(SourceId, other.SourceId, StringComparison.Ordinal);

        public override int GetHashCode() => string.GetHashCode(SourceId, StringComparison.Ordinal) ^ (((int)Experience * 5) + (int)Origin);
    }
}
