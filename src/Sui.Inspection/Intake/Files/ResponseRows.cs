using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Intake.Files;

/// <summary>Reads the rows of one file of answers to one instrument.</summary>
internal sealed class ResponseRows
{
    private readonly EvidenceReadContext _context;
    private readonly Instrument _instrument;
    private readonly CommonColumns _common;
    private readonly Column _person;
    private readonly Column _outcome;
    private readonly List<QuestionColumn> _questions = [];

    /// <summary>Sets up the columns for an instrument.</summary>
    public ResponseRows(EvidenceReadContext context, Instrument instrument)
    {
        _context = context;
        _instrument = instrument;
        _common = new CommonColumns(Columns);
        _person = Columns.Allow(ResponseFileReader.PersonColumn);
        _outcome = Columns.Require("outcome");

        // Free text is a known column and is never kept: it is not scored, and it is somebody's words.
        foreach (var question in instrument.Questions.Where(question => Columns.Find(question.Id) is null))
        {
            var column = Columns.Allow(question.Id);
            if (question.Options.Count > 0)
            {
                _questions.Add(new QuestionColumn(column, question));
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
        var answers = new Dictionary<string, AnswerMeaning>(_questions.Count, StringComparer.Ordinal);
        foreach (var question in _questions)
        {
            var meaning = question.Read(row);
            if (outcome is ResponseOutcome.Declined or ResponseOutcome.NotReached)
            {
                question.CheckNoAnswer(row, meaning);
            }

            answers[question.Id] = meaning.GetValueOrDefault();
        }

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
            Outcome = outcome.GetValueOrDefault(),
            Answers = answers,
        };
    }
}
