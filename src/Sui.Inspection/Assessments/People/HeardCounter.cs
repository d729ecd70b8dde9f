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
        var sources = new SourceIndex(pack, quality);
        var voices = Voices(pack, sources).ToList();
        var counted = voices
            .Where(voice => voice.Experience == Experience.Lived && rubric.Placement.HeardOrigins.Contains(voice.Origin))
            .ToList();
        return new Heard(
            PeopleIn(counted),
            PeopleIn([.. counted.Where(voice => voice.Source.Sample is { } sample && sample.DrawnBy != Origin.Provider)]),
            PerSource(pack, voices));
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
                1))
            .ToList();
        var answered = people
            .GroupBy(voice => (voice.Source.Id, voice.Experience, voice.Origin))
            .ToDictionary(group => group.Key, group => PeopleIn([.. group]));

        // A tally and a group may be of the people who answered: only what goes beyond them is added.
        var others = Tallied(pack, sources).Concat(TookPart(pack, sources))
            .GroupBy(one => one.Key)
            .Select(group => new Voice(
                sources.SourceById(group.Key.SourceId),
                group.Key.Experience,
                group.Key.Origin,
                $"o:{group.Key.SourceId}:{group.Key.Experience}:{group.Key.Origin}",
                Math.Max(0, group.Max(one => one.People) - answered.GetValueOrDefault(group.Key))));
        return people.Concat(others);
    }

    private static IEnumerable<((string SourceId, Experience Experience, Origin Origin) Key, int People)> Tallied(
        EvidencePack pack, SourceIndex sources) => pack.Tallies
        .Where(tally => sources.Has(tally) && tally.Unit is ClaimUnit.People or ClaimUnit.Stakeholders)
        .Select(tally => ((tally.SourceId, tally.Experience, tally.Origin), tally.Valid));

    // The largest number at each event; findings that name no event are taken to be of one.
    private static IEnumerable<((string SourceId, Experience Experience, Origin Origin) Key, int People)> TookPart(
        EvidencePack pack, SourceIndex sources) => pack.Findings
        .Where(finding => sources.Has(finding) && finding.Participants is > 0)
        .GroupBy(finding => (finding.SourceId, finding.Experience, finding.Origin))
        .Select(group => (group.Key, group
            .GroupBy(finding => finding.Event, StringComparer.Ordinal)
            .Sum(events => events.Max(finding => finding.Participants!.Value))));

    private static int PeopleIn(List<Voice> voices) =>
        voices.DistinctBy(voice => voice.Person, StringComparer.Ordinal).Sum(voice => voice.People);

    private List<HeardFromSource> PerSource(EvidencePack pack, List<Voice> voices)
    {
        var order = pack.Sources.Select((source, index) => (source.Id, index)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. voices
                .GroupBy(voice => (voice.Source.Id, voice.Experience, voice.Origin))
                .OrderBy(group => order[group.Key.Id])
                .ThenBy(group => group.Key.Experience)
                .ThenBy(group => group.Key.Origin)
                .Select(group => ToHeard(group.First(), PeopleIn([.. group]), quality.GetQuality(group.First().Source, pack))),
        ];
    }

    private static HeardFromSource ToHeard(Voice voice, int heard, SurveyQuality known) => new(
        voice.Source.Id,
        voice.Source.Title,
        voice.Source.Kind,
        voice.Experience,
        voice.Origin,
        voice.Source.Sample?.DrawnBy,
        voice.Source.Sample?.Invited,
        heard,
        voice.Source.Kind == SourceKind.Survey ? known.Representativeness : null);

    private sealed record Voice(EvidenceSource Source, Experience Experience, Origin Origin, string Person, int People);
}
