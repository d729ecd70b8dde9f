using System.Numerics;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;


namespace Sui.Inspection.Imports;

/// <summary>Tries a mapping on the first rows of a file.</summary>
internal sealed class PreviewRun(
    ImportRequest request, Instrument instrument, ImportSetup proposed, Rubric rubric, ImportFile file, ProblemList found)
{
    private const int Rows = 1000;
    private const int Shown = 5;

    private readonly List<PreviewRow> _first = [];
    private ImportSetup _setup = proposed;
    private ProblemList _problems = found;

    /// <summary>Tries.</summary>
    public ImportPreview Make()
    {
        var before = _problems.ToProblems();
        var run = Run(Show);
        if (FirstRun.Doubted(run, _setup) is { } sound)
        {
            (_setup, _problems) = (sound, FirstRun.Report(run, _setup, before, file.Name, file.Limits.Problems));
            run = Run(null);
        }

        run.Conclude();
        var counts = run.Counts;
        return new ImportPreview
        {
            File = file.Facts(_setup.Description, _setup.Sheet),
            Layout = _setup.Mapping.Layout,
            Reasons = _setup.Facts,
            Mapping = _setup.Saved,
            Columns = _setup.Columns,
            Rows = (int)counts.Read,
            Counts = counts,
            Questions = [.. instrument.Questions.Select(question => Question(question, run.Questions))],
            StatusWords = [.. _setup.WordsToMap[WordMap.Status]],
            FirstRows = _first,
            Problems = file.Parts is { } parts ? [.. _problems.ToProblems().Select(parts.Place)] : _problems.ToProblems(),
        };
    }

    private ImportRun Run(Action<ResponseRow>? each)
    {
        var run = new ImportRun(
            request, _setup, rubric, SipHash.Draw(), 0, new PersonCells(_setup.Plan.Person, null), _problems,
            new AnswerFaults(_problems, _setup.Plan, file.Limits.Problems), null, []);
        using var reader = file.Open(_problems);
        if (reader is not null && _setup.Skip(reader))
        {
            run.Read(reader, Rows, each, null, CancellationToken.None);
        }

        return run;
    }

    private QuestionPreview Question(Question question, IReadOnlyList<QuestionCounter> counters)
    {
        for (var place = 0; place < counters.Count; place++)
        {
            if (counters[place] is var counter && counter.Question.Id == question.Id)
            {
                return new QuestionPreview
                {
                    QuestionId = question.Id,
                    Columns = [.. _setup.Plan.Questions[place].Columns.Select(column => column.Mapping.Column)],
                    Understood = counter.Filled - counter.NotUnderstood,
                    NotUnderstood = counter.NotUnderstood,
                    Blank = counter.Missing,
                    WordsToMap = [.. _setup.WordsToMap[question.Id]],
                };
            }
        }

        return new QuestionPreview
        {
            QuestionId = question.Id,
            Columns = [],
            Understood = 0,
            NotUnderstood = 0,
            Blank = 0,
            WordsToMap = [],
        };
    }

    private void Show(ResponseRow row)
    {
        if (_first.Count == Shown)
        {
            return;
        }

        // Of rows that say the same as earlier ones the answers are shown: somebody has to look at them.
        var counts = row.SetAside is null or SetAsideReason.Repeat or SetAsideReason.Conflict;
        var isNone = row.SetAside is SetAsideReason.Totals or SetAsideReason.RepeatedHeader or SetAsideReason.Empty
            or SetAsideReason.Unreadable or SetAsideReason.WrongWidth or SetAsideReason.Shifted or SetAsideReason.OtherEvent;
        _first.Add(new PreviewRow(
            row.Number,
            isNone ? "set_aside" : OutcomeOf(row.Standing),
            counts ? [.. row.Plans.Select((plan, place) => KeyValuePair.Create(plan.Question.Id, Code(plan.Question, row.Slots[place])))] : []));
    }

    private static string OutcomeOf(RowStanding standing) => standing switch
    {
        RowStanding.Partial => "partial",
        RowStanding.NotReached => "not_reached",
        RowStanding.Declined => "declined",
        RowStanding.Disqualified => "disqualified",
        RowStanding.Rejected => "rejected",
        RowStanding.Test => "test",
        _ => "completed",
    };

    // Numbers and days are not shown: beside each other they could tell who somebody is.
    private static string Code(Question question, AnswerSlot slot) => slot.State switch
    {
        AnswerState.Missing => "blank",
        AnswerState.NoneChosen => "none_chosen",
        AnswerState.NotApplicable => "not_applicable",
        AnswerState.NotAsked => "not_asked",
        AnswerState.PreferredNotToSay => "prefer_not_to_say",
        AnswerState.NotUnderstood => "not_understood",
        AnswerState.Held => "held",
        _ when question.Options.Count > 0 => Codes(question, slot.Chosen),
        _ => question.Scale switch
        {
            AnswerScale.Number => "number",
            AnswerScale.Date => "date",
            _ => "text",
        },
    };

    private static string Codes(Question question, ulong chosen)
    {
        var codes = new List<string>();
        for (; chosen != 0; chosen &= chosen - 1)
        {
            codes.Add(question.Options[BitOperations.TrailingZeroCount(chosen)].Code);
        }

        return string.Join('|', codes);
    }
}
