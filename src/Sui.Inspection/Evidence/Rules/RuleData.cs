using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>What evidence may refer to.</summary>
internal sealed class RuleData
{
    private readonly Dictionary<string, Criterion> _criteria;

    // By reference: versions of one instrument ask different questions.
    private readonly Dictionary<Instrument, Dictionary<string, int>> _questions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Instrument, AnswerReader?[]> _readers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gathers it.</summary>
    /// <param name="rubric">The rubric that the pack is scored by.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="sources">The pack's sources by id, those with errors included.</param>
    /// <param name="days">The days that events may lie in.</param>
    public RuleData(
        Rubric rubric, IDataRegistry<Instrument> instruments, IReadOnlyDictionary<string, EvidenceSource> sources, Period days)
    {
        Rubric = rubric;
        Instruments = instruments;
        Sources = sources;
        Days = days;
        _criteria = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        foreach (var criterion in rubric.Criteria)
        {
            _criteria.TryAdd(criterion.Id, criterion);
        }
    }

    /// <summary>The rubric that the pack is scored by.</summary>
    public Rubric Rubric { get; }

    /// <summary>The instruments known.</summary>
    public IDataRegistry<Instrument> Instruments { get; }

    /// <summary>The pack's sources by id, those with errors included.</summary>
    public IReadOnlyDictionary<string, EvidenceSource> Sources { get; }

    /// <summary>The days that events may lie in.</summary>
    public Period Days { get; }

    /// <summary>The days from the first of the period to the last of period and fieldwork.</summary>
    public static Period DaysOf(Period period, Period fieldwork) =>
        new(period.From, period.To > fieldwork.To ? period.To : fieldwork.To);

    /// <summary>The source of an id, or null.</summary>
    public EvidenceSource? Source(string? id) => id is null ? null : Sources.GetValueOrDefault(id);

    /// <summary>The criterion of an id, or null.</summary>
    public Criterion? Criterion(string? id) => id is null ? null : _criteria.GetValueOrDefault(id);

    /// <summary>The instrument that a response was given to, in the version that it names, or null.</summary>
    public Instrument? InstrumentOf(Response response) =>
        response.InstrumentId is null ? null : Instruments.Find(response.InstrumentId, response.InstrumentVersion);

    /// <summary>What reads answers to a question; null for one in the person's own words.</summary>
    public AnswerReader? ReaderOf(Instrument instrument, int place)
    {
        if (!_readers.TryGetValue(instrument, out var readers))
        {
            readers = [.. instrument.Questions.Select(AnswerReader.For)];
            _readers.Add(instrument, readers);
        }

        return readers[place];
    }

    /// <summary>The places of an instrument's questions, by id.</summary>
    public IReadOnlyDictionary<string, int> Questions(Instrument instrument)
    {
        if (!_questions.TryGetValue(instrument, out var places))
        {
            places = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var (place, question) in instrument.Questions.Index())
            {
                places.TryAdd(question.Id, place);
            }

            _questions.Add(instrument, places);
        }

        return places;
    }
}
