using System.Collections.ObjectModel;
using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;
using Sui.Inspection.Vocabulary;


namespace Sui.Inspection.Imports.Writing;

/// <summary>Hands responses to a host, one at a time, as reading them from an evidence pack would give them.</summary>
internal sealed class SinkOutput : IRowOutput
{
    private static readonly ReadOnlyDictionary<string, AnswerMeaning> NoAnswers = ReadOnlyDictionary<string, AnswerMeaning>.Empty;

    private readonly IImportedResponseSink _sink;
    private readonly ImportTarget _target;
    private readonly Instrument _instrument;
    private readonly RowOrigins _origins;
    private readonly ResponseIds? _ids;
    private readonly ReadOnlyDictionary<string, string> _columns;
    private readonly (int Place, QuestionPlan Plan, AnswerTexts Texts)[] _questions;
    private readonly ConsentSets _consents = new();
    private readonly (ConsentKind, int)[] _asked;

    /// <summary>Sets up the output.</summary>
    public SinkOutput(
        IImportedResponseSink sink, ImportTarget target, Instrument instrument, QuestionPlan[] plans, RowOrigins origins, ResponseIds? ids)
    {
        _ids = ids;
        _sink = sink;
        _target = target;
        _instrument = instrument;
        _origins = origins;
        _columns = plans.ToDictionary(plan => plan.Question.Id, plan => ColumnNames.Of(plan.Columns[0].Mapping.Column), StringComparer.Ordinal).AsReadOnly();
        _questions = [.. Enumerable.Range(0, plans.Length)
            .Where(place => plans[place].Question.Scale != AnswerScale.Text)
            .Select(place => (place, plans[place], new AnswerTexts(plans[place].Question)))];
        _asked = [.. _questions.Index()
            .Where(one => one.Item.Plan.Question.Consent is not null)
            .Select(one => (one.Item.Plan.Question.Consent!.Value, one.Index))];
    }

    /// <inheritdoc/>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        var answers = _questions.Length == 0 ? null : new Dictionary<string, AnswerMeaning>(_questions.Length, StringComparer.Ordinal);
        var values = new Dictionary<string, string>(_questions.Length, StringComparer.Ordinal);
        var meanings = new AnswerMeaning[_questions.Length];
        for (var at = 0; at < _questions.Length; at++)
        {
            var (place, plan, texts) = _questions[at];
            var meaning = meanings[at] = plan.MeaningOf(row.Slots[place]);
            answers![plan.Question.Id] = meaning;
            if (texts.Value(row.Slots[place]) is { } value)
            {
                values[plan.Question.Id] = value;
            }
        }

        var (part, number) = _origins.Of(row.Number);
        var (file, sheet) = _origins.Names[part];
        _sink.Add(new Response
        {
            Id = _ids?.Of(reader, row) ?? string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{_target.IdPrefix ?? _target.SourceId}-{row.Number}"),
            SourceId = _target.SourceId,
            Dates = new ItemDates(row.Day is { } day ? EvidenceDate.On(day) : _target.EventDate!),
            Experience = row.Experience ?? _target.Experience,
            Origin = _target.Origin ?? Origin.Inspectorate,
            Locator = new FileLocator(file, number, row.Line),
            Person = row.Person,
            People = row.People,
            InstrumentId = _instrument.Identity.Id,
            Outcome = OutcomeOf(row.Standing),
            Answers = answers is null ? NoAnswers : answers,
            Values = values,
            Consents = _consents.Of(_asked, meanings),
            ImportedFrom = new ImportOrigin(file, sheet, number, _columns),
        });
    }

    /// <inheritdoc/>
    public void Finish()
    {
        // Every response was handed on at once.
    }

    private static ResponseOutcome OutcomeOf(RowStanding standing) => standing switch
    {
        RowStanding.Completed => ResponseOutcome.Completed,
        RowStanding.Partial => ResponseOutcome.Partial,
        RowStanding.Declined => ResponseOutcome.Declined,
        _ => ResponseOutcome.NotReached,
    };
}
