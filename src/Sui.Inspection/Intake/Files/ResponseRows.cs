using System.Collections.Frozen;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads the rows of one file of answers to one instrument.</summary>
internal sealed class ResponseRows
{
    private static readonly IReadOnlyDictionary<string, string> NoValues = new Dictionary<string, string>(0).AsReadOnly();

    private readonly EvidenceReadContext _context;
    private readonly Instrument _instrument;
    private readonly CommonColumns _common;
    private readonly Column _person;
    private readonly Column _outcome;
    private readonly ImportColumns _imported;
    private readonly List<(QuestionColumn Column, int Index)> _questions = [];
    private readonly ConsentSets _consents = new();
    private readonly List<(ConsentKind Kind, int Place)> _consentPlaces = [];
    private List<(QuestionColumn Column, int Index)>? _present;
    private FrozenDictionary<string, int> _places = FrozenDictionary<string, int>.Empty;

    /// <summary>Sets up the columns for an instrument.</summary>
    public ResponseRows(EvidenceReadContext context, Instrument instrument)
    {
        _context = context;
        _instrument = instrument;
        _common = new CommonColumns(Columns);
        _person = Columns.Allow(ResponseFileReader.PersonColumn);
        _outcome = Columns.Require("outcome");
        _imported = new ImportColumns(Columns, context.ImportedColumns);

        // Free text is a known column and is never kept: it is not scored, and it is somebody's words.
        foreach (var (index, question) in instrument.Questions.Index())
        {
            if (Columns.Find(question.Id) is null && QuestionColumn.For(Columns.Allow(question.Id), question) is { } column)
            {
                _questions.Add((column, index));
            }
        }
    }

    /// <summary>The columns that the file may have.</summary>
    public ColumnSet Columns { get; } = new();

    /// <summary>Reads a row.</summary>
    public Response? Read(TableRow row)
    {
        var common = _common.Read(row, _context, _instrument.Kind);
        var person = row.Text(_person);
        var outcome = row.RequiredTerm(_outcome, Terms<ResponseOutcome>.All);
        var imported = _imported.Read(row);
        var answers = ReadAnswers(row, outcome is ResponseOutcome.Declined or ResponseOutcome.NotReached);
        return row.Failed ? null : new Response
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            Person = person,
            InstrumentId = _instrument.Identity.Id,
            InstrumentVersion = _instrument.Identity.Version,
            Outcome = outcome.GetValueOrDefault(),
            Answers = answers.Meanings,
            Values = answers.Values,
            Consents = answers.Consents,
            ImportedFrom = imported,
        };
    }

    private (IReadOnlyDictionary<string, AnswerMeaning> Meanings,
        IReadOnlyDictionary<string, string> Values,
        IReadOnlyDictionary<ConsentKind, ConsentState> Consents) ReadAnswers(TableRow row, bool notHeard)
    {
        var present = Present(row);
        var meanings = new AnswerMeaning[present.Count];
        var values = new string?[present.Count];
        for (var i = 0; i < present.Count; i++)
        {
            var answer = present[i].Column.Read(row);
            if (notHeard)
            {
                present[i].Column.CheckNoAnswer(row, answer);
            }

            (meanings[i], values[i]) = answer is { } read ? (read.Meaning, read.Value) : (AnswerMeaning.Missing, null);
        }

        var byQuestion = new RowAnswers<AnswerMeaning>(_places, meanings);
        var valueByQuestion = new RowAnswers<string>(_places, values);
        if (!notHeard && !row.Failed)
        {
            LeaveOutNotAsked(row, present, meanings, values, byQuestion, valueByQuestion);
        }

        var consents = _consents.Of(_consentPlaces, meanings);
        return (byQuestion, Array.TrueForAll(values, value => value is null) ? NoValues : valueByQuestion, consents);
    }

    // In the instrument's order, so that what depends on a question that was left out is left out too.
    private void LeaveOutNotAsked(
        TableRow row,
        List<(QuestionColumn Column, int Index)> present,
        AnswerMeaning[] meanings,
        string?[] values,
        RowAnswers<AnswerMeaning> meaningByQuestion,
        RowAnswers<string> valueByQuestion)
    {
        for (var i = 0; i < present.Count; i++)
        {
            if (present[i].Column.Question.Relevance.Count == 0
                || SkipLogic.IsAsked(_instrument, present[i].Index, meaningByQuestion, valueByQuestion))
            {
                continue;
            }

            if (new Answer(meanings[i], values[i]).IsGiven)
            {
                present[i].Column.WarnNotAsked(row);
            }

            (meanings[i], values[i]) = (AnswerMeaning.NotAsked, null);
        }
    }

    // The rows of a file have the same columns, so that what the first one shows holds for all.
    private List<(QuestionColumn Column, int Index)> Present(TableRow row)
    {
        if (_present is null)
        {
            _present = [.. _questions.Where(one => one.Column.IsIn(row))];
            _places = _present.Index().ToFrozenDictionary(
                one => one.Item.Column.Question.Id, one => one.Index, StringComparer.Ordinal);
            foreach (var (place, (column, _)) in _present.Index())
            {
                if (column.Question.Consent is { } consent && !_consentPlaces.Exists(one => one.Kind == consent))
                {
                    _consentPlaces.Add((consent, place));
                }
            }
        }

        return _present;
    }
}
