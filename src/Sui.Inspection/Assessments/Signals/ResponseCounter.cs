using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>
/// Counts people's answers. Several questions to one person about one criterion make one count, the share of that person's valid
/// answers that is favourable. A person linked by a pseudonym counts once in a criterion: in the interview before the survey. A rubric may
/// have such a person heard in each kind, and count by the smallest design effect.
/// </summary>
internal sealed class ResponseCounter(SignalContext context, SourceIndex sources, AskedQuestions asked)
{
    private readonly Dictionary<string, Criterion> _shares = context.Rubric.Criteria
        .Where(criterion => criterion.Claim.Kind == ClaimKind.Share)
        .ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);

    private readonly Dictionary<PersonKey, PersonTally> _people = [];
    private readonly bool _linkedInEachKind = context.Rubric.Signals.LinkedPeopleInEachKind;

    public IEnumerable<Count> Count()
    {
        foreach (var response in context.Pack.Responses)
        {
            if (sources.Has(response) && context.Instruments.Find(response.InstrumentId, response.InstrumentVersion) is { } instrument)
            {
                Add(response, instrument);
            }
        }

        NoteQuestions();
        var interviewed = _people.Keys
            .Where(entry => entry.Key.SourceKind == SourceKind.Interview)
            .Select(InAllKinds)
            .ToHashSet();
        var counts = new List<Count>(_people.Count);
        var smallest = _linkedInEachKind ? SmallestDesignEffects() : [];
        foreach (var (entry, tally) in _people)
        {
            var heardOnly = IsHeardInInterview(entry.Person, entry.Key, interviewed);
            if (!heardOnly || _linkedInEachKind)
            {
                var effect = smallest.GetValueOrDefault(InAllKinds(entry), tally.LargestDesignEffect);
                counts.Add(tally.ToCount(entry, effect, heardOnly, _linkedInEachKind));
            }
        }

        return counts;
    }

    private Dictionary<Interviewed, double> SmallestDesignEffects()
    {
        var smallest = new Dictionary<Interviewed, double>(_people.Count);
        foreach (var (entry, tally) in _people)
        {
            var key = InAllKinds(entry);
            smallest[key] = Math.Min(tally.SmallestDesignEffect, smallest.GetValueOrDefault(key, double.MaxValue));
        }

        return smallest;
    }

    private static Interviewed InAllKinds(PersonKey entry) => new(entry.Person, entry.Key.CriterionId, entry.Key.Origin == Origin.Provider);

    // The provider's own interview does not stand in for a survey that was not the provider's.
    private static bool IsHeardInInterview(
        string person, CountKey key, HashSet<Interviewed> interviewed) =>
        key.SourceKind == SourceKind.Survey
        && (interviewed.Contains(new Interviewed(person, key.CriterionId, ByProvider: false))
            || (key.Origin == Origin.Provider && interviewed.Contains(new Interviewed(person, key.CriterionId, ByProvider: true))));

    private void Add(Response response, Instrument instrument)
    {
        var person = RepresentationFinder.PersonOf(response);
        var weighted = sources.WeightedOf(response, person);
        var group = asked.GroupOf(response, instrument);
        foreach (var (question, favourable) in ValidAnswers.Of(response, instrument))
        {
            group.Note(question);
            AddAnswer(response, question, person, weighted, favourable);
        }
    }

    private void AddAnswer(Response response, Question question, string person, WeightedPerson? weighted, bool favourable)
    {
        var quality = sources.QualityOf(response);
        foreach (var id in question.Criteria)
        {
            if (_shares.TryGetValue(id, out var criterion))
            {
                var key = KeyOf(response, criterion);
                ref var tally = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                    _people, new PersonKey(person, key), out _);
                tally ??= new PersonTally();
                tally.Add(response, favourable, weighted?.DesignEffect ?? quality.DesignEffect, weighted);
            }
        }
    }

    private void NoteQuestions()
    {
        foreach (var group in asked.Groups)
        {
            foreach (var question in group.Answered)
            {
                foreach (var criterion in question.Criteria.Where(_shares.ContainsKey).Select(id => _shares[id]))
                {
                    asked.Add(KeyOf(group.First, criterion), group, question);
                }
            }
        }
    }

    private CountKey KeyOf(Response response, Criterion criterion) => new(
        criterion.Id,
        sources.KindOf(response),
        response.Experience,
        response.Origin,
        UnitOf(criterion),
        sources.QualityOf(response).Representativeness);

    // Whatever a claim counts, those who answer a question are people.
    private static ClaimUnit UnitOf(Criterion criterion) =>
        criterion.Claim.Unit == ClaimUnit.Stakeholders ? ClaimUnit.Stakeholders : ClaimUnit.People;

    // Nearly always one: a person answers once, to one source.
    private sealed class OrderedIds
    {
        private string? _only;
        private SortedSet<string>? _all;

        public void Add(string id)
        {
            if (_all is null && (_only is null || _only == id))
            {
                _only = id;
                return;
            }

            (_all ??= new SortedSet<string>(StringComparer.Ordinal) { _only! }).Add(id);
        }

        public IReadOnlyList<string> ToList() => _all is null ? [_only!] : [.. _all];
    }

    private sealed record PersonKey(string Person, CountKey Key);

    private sealed record Interviewed(string Person, string CriterionId, bool ByProvider);

    private sealed class PersonTally
    {
        private readonly OrderedIds _evidence = new();
        private readonly OrderedIds _sources = new();
        private int _favourable;
        private int _valid;
        private int _people = 1;

        public double LargestDesignEffect { get; private set; } = 1;

        public double SmallestDesignEffect { get; private set; } = double.MaxValue;

        // Of several surveys, the one by whose design effect the person counts.
        private (double Effect, string Source, WeightedPerson? Weighted)? _smallest;
        private (double Effect, string Source, WeightedPerson? Weighted)? _largest;

        public void Add(Response response, bool favourable, double designEffect, WeightedPerson? weighted)
        {
            var one = (designEffect, response.SourceId, weighted);
            _smallest = _smallest is not { } least || Compare(one, least) < 0 ? one : least;
            _largest = _largest is not { } most || Compare(most, one) < 0 ? one : most;
            LargestDesignEffect = Math.Max(LargestDesignEffect, designEffect);
            SmallestDesignEffect = Math.Min(SmallestDesignEffect, designEffect);
            _evidence.Add(response.Id);
            _sources.Add(response.SourceId);
            _valid++;
            _people = response.Counted;
            _favourable += favourable ? 1 : 0;
        }

        public Count ToCount(PersonKey entry, double designEffect, bool heardOnly, bool bySmallest) => heardOnly
            ? new(entry.Key, 0, 0, designEffect, _evidence.ToList(), _sources.ToList()) { Person = entry.Person, HeardOnly = true }
            : new(entry.Key, (double)_favourable / _valid, 1, designEffect, _evidence.ToList(), _sources.ToList())
            {
                Person = entry.Person,
                People = _people,
                Weighted = (bySmallest ? _smallest : _largest)?.Weighted,
            };

        private static int Compare((double Effect, string Source, WeightedPerson?) one, (double Effect, string Source, WeightedPerson?) other) =>
            one.Effect != other.Effect ? one.Effect.CompareTo(other.Effect) : string.CompareOrdinal(one.Source, other.Source);
    }
}
