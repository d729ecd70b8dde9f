using Sui.Inspection.Analysis;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>Works out whether surveys, and the people heard, resemble the caseload, and weights answers (method, section 6).</summary>
internal sealed class RepresentationFinder(SignalContext context, RepresentationRules rules, WeightingRules? raking)
{
    private readonly IReadOnlyList<ProfileCharacteristic> _characteristics = ProfileCharacteristic.Of(context.Pack.Caseload?.Profile ?? [], rules);
    private readonly Dictionary<Instrument, IReadOnlyList<QuestionGroups>> _questions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IReadOnlyDictionary<string, WeightedPerson>> _weights = new(StringComparer.Ordinal);
    private readonly List<RepresentationFault> _faults = [];

    /// <summary>Works it out.</summary>
    public Represented Find()
    {
        var pack = context.Pack;
        var sources = pack.Sources.DistinctBy(source => source.Id, StringComparer.Ordinal).ToDictionary(source => source.Id, StringComparer.Ordinal);
        var surveys = new Dictionary<string, Answers>(StringComparer.Ordinal);
        var heard = new PeopleGroups(_characteristics);

        // Of a person who answered twice, the first by id, whatever the order of the evidence.
        var given = pack.Responses.Where(response => response.Outcome is ResponseOutcome.Completed or ResponseOutcome.Partial && sources.ContainsKey(response.SourceId));
        foreach (var response in given.Where(response => response.Person is null)
            .Concat(given.Where(response => response.Person is not null).OrderBy(response => response.Id, StringComparer.Ordinal)))
        {
            var person = PersonOf(response);
            var questions = QuestionsOf(response);
            var lived = response.Experience == Experience.Lived;
            if (lived && context.Rubric.Placement.HeardOrigins.Contains(response.Origin))
            {
                heard.Add(person, response, questions);
            }

            if (sources[response.SourceId].Kind == SourceKind.Survey)
            {
                var answers = In(surveys, response.SourceId);
                answers.People[person] = response.Counted;
                if (lived)
                {
                    answers.Lived.Add(person, response, questions);
                }
            }
        }

        foreach (var tally in pack.Tallies.Where(tally => tally.Valid > 0 && sources.TryGetValue(tally.SourceId, out var source) && source.Kind == SourceKind.Survey))
        {
            var answers = In(surveys, tally.SourceId);
            answers.Tallied = Math.Max(answers.Tallied, tally.Valid);
            answers.LivedTallied |= tally.Experience == Experience.Lived;
        }

        var groups = heard.Check(rules, given: true);
        return new Represented(
            new Representation(
                groups.Count == 0 ? null : groups.Any(group => group.Unheard) ? Representativeness.Poor : Representativeness.Adequate,
                groups,
                [.. pack.Sources.Where(source => surveys.ContainsKey(source.Id)).DistinctBy(source => source.Id, StringComparer.Ordinal)
                    .Select(source => Of(source, surveys[source.Id]))]),
            _weights,
            _faults);
    }

    /// <summary>Whose answers they are: a person by pseudonym or, without one, by response.</summary>
    public static string PersonOf(Response response) => response.Person is { } pseudonym ? "p:" + pseudonym : "r:" + response.Id;

    private SurveyRepresentation Of(EvidenceSource source, Answers answers)
    {
        // A tally may be of the people who have a row of their own.
        var answered = answers.People.Count > 0 ? answers.People.Values.Total(people => people) : answers.Tallied;
        var reasons = new List<PoorReason>();
        var groups = answers.OfCaseload ? answers.Lived.Check(rules) : [];
        if (answers.OfCaseload && _characteristics.Count == 0)
        {
            reasons.Add(PoorReason.NoProfile);
        }
        else if (answers.OfCaseload && groups.Count == 0)
        {
            reasons.Add(PoorReason.NothingToCompare);
        }

        if (source.Sample?.Invited is not { } invited || answered > invited)
        {
            reasons.Add(PoorReason.ResponseRateUnknown);
        }
        else if (answered < rules.LeastResponseRate * invited)
        {
            reasons.Add(PoorReason.ResponseRateLow);
        }

        if (groups.Any(group => group.Unheard))
        {
            reasons.Add(PoorReason.GroupUnheard);
        }

        Note(source, answers);
        var weights = raking is null || groups.Count == 0 ? null : Weigh(source, answers.Lived, raking, reasons);
        return new SurveyRepresentation
        {
            SourceId = source.Id,
            Representativeness = reasons.Count > 0 ? Representativeness.Poor : Representativeness.Adequate,
            Reasons = reasons,
            Declared = source.Representativeness,
            Answered = answered,
            Invited = source.Sample?.Invited,
            Groups = groups,
            Weights = weights,
        };
    }

    private SurveyWeights? Weigh(EvidenceSource source, PeopleGroups people, WeightingRules numbers, List<PoorReason> reasons)
    {
        var raked = SurveyRaking.Of(source.Id, people, _characteristics, numbers);
        if (raked.Reason is { } reason)
        {
            reasons.Add(reason);
        }

        if (raked.NotWeighted is { } not)
        {
            _faults.Add(new RepresentationFault(source.Id, null, not));
        }

        _weights.Add(source.Id, raked.People);
        return raked.Weights;
    }

    private void Note(EvidenceSource source, Answers answers) => _faults.AddRange(Enumerable.Range(0, _characteristics.Count)
        .Where(answers.Lived.IsNamedOtherwise).Select(at => new RepresentationFault(source.Id, _characteristics[at].Name, null)));

    private IReadOnlyList<QuestionGroups> QuestionsOf(Response response)
    {
        if (context.Instruments.Find(response.InstrumentId, response.InstrumentVersion) is not { } instrument)
        {
            return [];
        }

        if (!_questions.TryGetValue(instrument, out var known))
        {
            _questions.Add(instrument, known =
            [
                .. instrument.Questions.Where(question => question.Characteristic is not null).SelectMany(question => Enumerable.Range(0, _characteristics.Count)
                    .Where(at => _characteristics[at].IsAskedBy(question)).Select(at => new QuestionGroups(question, _characteristics[at], at))),
            ]);
        }

        return known;
    }

    private Answers In(Dictionary<string, Answers> surveys, string source)
    {
        if (!surveys.TryGetValue(source, out var answers))
        {
            surveys.Add(source, answers = new Answers(new PeopleGroups(_characteristics)));
        }

        return answers;
    }

    private sealed class Answers(PeopleGroups lived)
    {
        public PeopleGroups Lived => lived;

        public Dictionary<string, int> People { get; } = new(StringComparer.Ordinal);

        public int Tallied { get; set; }

        public bool LivedTallied { get; set; }

        public bool OfCaseload => lived.Groups.Count > 0 || LivedTallied;
    }
}
