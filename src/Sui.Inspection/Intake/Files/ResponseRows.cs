using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads the rows of one file of answers to one instrument.</summary>
internal sealed class ResponseRows
{
    private readonly EvidenceReadContext _context;
    private readonly Instrument _instrument;
    private readonly CommonColumns _common;
    private readonly Column _person;
    private readonly Column _outcome;
    private readonly Column _people;
    private readonly ImportColumns _imported;
    private readonly List<AskedColumn> _questions = [];
    private List<AskedColumn>? _present;
    private AnswerSheet? _sheet;
    private List<int>? _leftOut;

    /// <summary>Sets up the columns for an instrument.</summary>
    public ResponseRows(EvidenceReadContext context, Instrument instrument)
    {
        _context = context;
        _instrument = instrument;
        _common = new CommonColumns(Columns);
        _person = Columns.Allow(ResponseFileReader.PersonColumn);
        _outcome = Columns.Require("outcome");
        _people = Columns.Allow(ResponseFileReader.PatternCountColumn);
        _imported = new ImportColumns(Columns, context.ImportedColumns);

        // Free text is a known column and is never kept: it is not scored, and it is somebody's words.
        for (var index = 0; index < instrument.Questions.Count; index++)
        {
            var question = instrument.Questions[index];
            if (Columns.Find(question.Id) is null && QuestionColumn.For(Columns.Allow(question.Id), question) is { } column)
            {
                _questions.Add(new AskedColumn(column, index));
            }
        }
    }

    /// <summary>The columns that the file may have.</summary>
    public ColumnSet Columns { get; } = new();

    /// <summary>Reads a row.</summary>
    public Response Read(TableRow row)
    {
        var common = _common.Read(row, _context);
        var person = row.Text(_person);
        var outcome = row.RequiredTerm(_outcome, Terms<ResponseOutcome>.All);
        var people = row.Whole(_people, least: 1);
        var imported = _imported.Read(row);
        var answers = ReadAnswers(row, outcome is ResponseOutcome.Declined or ResponseOutcome.NotReached);
        return new Response
        {
            Id = common.Id,
            SourceId = common.SourceId,
            Dates = common.Dates,
            Experience = common.Experience,
            Origin = common.Origin,
            Locator = common.Locator,
            Person = person,
            People = people ?? 1,
            InstrumentId = _instrument.Identity.Id,
            InstrumentVersion = _instrument.Identity.Version,
            Outcome = outcome.GetValueOrDefault(),
            Answers = answers.Meanings,
            Values = answers.Values,
            Consents = answers.Consents,
            ImportedFrom = imported,
        };
    }

    /// <summary>Warns of the answers of the row read last that were left out.</summary>
    public void WarnNotAsked(TableRow row)
    {
        foreach (var place in _leftOut ?? [])
        {
            _present![place].Column.WarnNotAsked(row);
        }
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

        return _sheet!.Complete(meanings, values, skip: !notHeard && !row.Failed, out _leftOut);
    }

    // The rows of a file have the same columns, so that what the first one shows holds for all.
    private List<AskedColumn> Present(TableRow row)
    {
        if (_present is null)
        {
            _present = _questions.FindAll(one => one.Column.IsIn(row));
            _sheet = new AnswerSheet(_instrument, [.. _present.Select(one => one.Index)]);
        }

        return _present;
    }

    /// <summary>A question's column, and where the instrument asks it.</summary>
    private sealed record AskedColumn(QuestionColumn Column, int Index);
}
