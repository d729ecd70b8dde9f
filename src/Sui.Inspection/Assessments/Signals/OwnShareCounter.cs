using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>
/// Counts each question of a share for which several stand, by the same rules as the share itself. What the questions add up to is held against the share: where it is not
/// the same, as where somebody answered one of them twice, no question has counts of its own.
/// </summary>
internal sealed class OwnShareCounter
{
    private const double Tolerance = 1e-6;

    private readonly Signal _signal;
    private readonly List<string> _texts;
    private readonly Dictionary<string, Answered> _people = new(StringComparer.Ordinal);
    private readonly List<Answered> _tallied = [];
    private bool _failed;

    private OwnShareCounter(Signal signal)
    {
        _signal = signal;
        _texts = [.. signal.Questions.Select(question => question.Text.English).Distinct(StringComparer.Ordinal)];
        _failed = signal.Valid is null || signal.Favourable is null;
    }

    /// <summary>The shares of an assessment that join several questions, with what each of these got; one whose questions cannot be told apart is not in it.</summary>
    public static IReadOnlyDictionary<Signal, OwnShares> Of(Assessment assessment, IDataRegistry<Instrument> instruments)
    {
        var counters = assessment.Criteria.SelectMany(outcome => outcome.Signals).Select(weighed => weighed.Signal)
            .Where(signal => signal.Form == SignalForm.Proportion).Select(signal => new OwnShareCounter(signal)).Where(counter => counter._texts.Count > 1).ToList();
        var found = new Dictionary<Signal, OwnShares>(counters.Count);
        if (counters.Count == 0)
        {
            return found;
        }

        var behind = counters.SelectMany(counter => counter._signal.EvidenceIds.Select(id => (Id: id, Counter: counter)))
            .ToLookup(one => one.Id, one => one.Counter, StringComparer.Ordinal);
        foreach (var response in assessment.Evidence.Responses)
        {
            foreach (var counter in behind[response.Id])
            {
                counter.Add(response, instruments.Find(response.InstrumentId, response.InstrumentVersion));
            }
        }

        foreach (var tally in assessment.Evidence.Tallies)
        {
            foreach (var counter in behind[tally.Id])
            {
                counter.Add(tally);
            }
        }

        foreach (var counter in counters)
        {
            if (counter.Shares() is { } shares)
            {
                found.TryAdd(counter._signal, shares);
            }
        }

        return found;
    }

    private void Add(Response response, Instrument? instrument)
    {
        if (instrument is null)
        {
            _failed = true;
            return;
        }

        var person = RepresentationFinder.PersonOf(response);
        foreach (var (question, favourable) in ValidAnswers.Of(response, instrument).Where(answer => answer.Question.Criteria.Contains(_signal.CriterionId, StringComparer.Ordinal)))
        {
            if (!_people.TryGetValue(person, out var answered))
            {
                _people.Add(person, answered = new Answered(_texts.Count, response.Counted));
            }

            _failed |= !answered.Add(PlaceOf(question, instrument), favourable ? 1 : 0, 1);
        }
    }

    private void Add(Tally tally)
    {
        // The words as they were gathered, cleaned as the asked question is; a count without a question leaves a part of the share that no question has.
        var place = tally.Question is { } question ? _texts.FindIndex(text => string.Equals(text, PrintableText.Clean(question).Trim(), StringComparison.Ordinal)) : -1;
        var answered = new Answered(_texts.Count, 1);
        _failed |= tally.Favourable != Math.Floor(tally.Favourable) || !answered.Add(place, (int)tally.Favourable, tally.Valid);
        _tallied.Add(answered);
    }

    // Of two wordings of one question it is not known here which somebody was asked.
    private int PlaceOf(Question question, Instrument instrument)
    {
        var asked = _signal.Questions.Where(one => string.Equals(one.QuestionId, question.Id, StringComparison.Ordinal)
            && string.Equals(one.InstrumentId, instrument.Identity.Id, StringComparison.Ordinal)).Select(one => one.Text.English).Distinct(StringComparer.Ordinal).ToList();
        return asked is [var text] ? _texts.IndexOf(text) : -1;
    }

    private OwnShares? Shares()
    {
        var all = _people.Values.Concat(_tallied).ToList();
        var valid = all.Sum(one => (double)one.All);
        var favourable = all.Sum(one => one.Share * one.All);
        if (_failed || valid != _signal.Valid || Math.Abs(favourable - _signal.Favourable!.Value) > Tolerance * Math.Max(1, valid))
        {
            return null;
        }

        var each = _texts.Select((text, place) => new OwnShare(
            _signal.Questions.First(question => question.Text.English == text),
            (int)all.Sum(one => one.FavourableAt(place)), (int)all.Sum(one => one.ValidAt(place)))).ToList();
        var some = all.Where(one => one.Questions < _texts.Count).ToList();
        var least = each.Sum(one => (double)one.Favourable) / _texts.Count;
        return each.Exists(one => one.Valid == 0) ? null : new OwnShares(
            each, (int)some.Sum(one => one.All), _texts.Count == 2 ? (int)some.Sum(one => one.Favourable) : null,
            least, least + some.Sum(one => one.All * (1 - ((double)one.Questions / _texts.Count))));
    }

    /// <summary>What one person, each of so many who gave the same answers, or the people of one count answered.</summary>
    private sealed class Answered(int questions, int people)
    {
        private readonly (long Favourable, long Valid)[] _places = new (long, long)[questions];

        public long All => people * _places.Max(place => place.Valid);

        public int Questions => _places.Count(place => place.Valid > 0);

        public double Share => Questions == 0 ? 0 : _places.Where(place => place.Valid > 0).Average(place => (double)place.Favourable / place.Valid);

        public long Favourable => people * _places.Sum(place => place.Favourable);

        public long FavourableAt(int place) => people * _places[place].Favourable;

        public long ValidAt(int place) => people * _places[place].Valid;

        public bool Add(int place, int favourable, int valid)
        {
            if (place < 0 || valid <= 0 || _places[place].Valid > 0)
            {
                return false;
            }

            _places[place] = (favourable, valid);
            return true;
        }
    }
}
