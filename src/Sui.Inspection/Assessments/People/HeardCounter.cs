using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.People;

/// <summary>Counts who was heard. People linked by pseudonym count once; tallies count the largest n of their source.</summary>
internal sealed class HeardCounter(Rubric rubric, ISurveyQualitySource quality)
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
            PerSource(pack, sources, voices));
    }

    private static IEnumerable<Voice> Voices(EvidencePack pack, SourceIndex sources)
    {
        var people = pack.Responses
            .Where(response => sources.Has(response) && response.Answers.Values.Any(PersonAnswers.IsHeard))
            .Select(response => new Voice(
                sources.SourceOf(response),
                response.Experience,
                response.Origin,
                response.Person is { } person ? "p:" + person : "r:" + response.Id,
                1));
        var tallied = pack.Tallies
            .Where(tally => sources.Has(tally) && tally.Unit is ClaimUnit.People or ClaimUnit.Stakeholders)
            .GroupBy(tally => (tally.SourceId, tally.Experience, tally.Origin))
            .Select(group => new Voice(
                sources.SourceOf(group.First()),
                group.Key.Experience,
                group.Key.Origin,
                "t:" + group.Key.SourceId + ":" + group.Key.Experience + ":" + group.Key.Origin,
                group.Max(tally => tally.Valid)));
        return people.Concat(tallied);
    }

    private static int PeopleIn(List<Voice> voices) =>
        voices.DistinctBy(voice => voice.Person, StringComparer.Ordinal).Sum(voice => voice.People);

    private List<HeardFromSource> PerSource(EvidencePack pack, SourceIndex sources, List<Voice> voices)
    {
        var groups = pack.Findings
            .Where(finding => sources.Has(finding) && finding.Participants is > 0)
            .GroupBy(finding => (finding.SourceId, finding.Experience, finding.Origin))
            .Select(group => new Voice(
                sources.SourceOf(group.First()),
                group.Key.Experience,
                group.Key.Origin,
                "g",
                group.GroupBy(finding => finding.Event ?? finding.Id, StringComparer.Ordinal)
                    .Sum(events => events.Max(finding => finding.Participants!.Value))));
        var order = pack.Sources.Select((source, index) => (source.Id, index)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. voices.Concat(groups)
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
