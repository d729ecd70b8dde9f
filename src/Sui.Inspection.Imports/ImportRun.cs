using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tallying;
using Sui.Inspection.Imports.Writing;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;


namespace Sui.Inspection.Imports;

/// <summary>Reads the rows of one file, once, and hands those that count to the tally and to the outputs.</summary>
internal sealed class ImportRun
{
    // A question of which so many answers and not one is understood is mapped to the wrong column.
    private const int EnoughToTell = 3;

    private readonly ImportPlan _plan;
    private readonly ProblemList _problems;
    private readonly AnswerFaults _faults;
    private readonly RowReader _rows;
    private readonly RowCounter _counter;
    private readonly TallyBuilder _tally;
    private readonly ImportTarget? _target;
    private readonly IReadOnlyList<IRowOutput> _outputs;
    private ImportTally? _result;

    /// <summary>Sets up a run.</summary>
    public ImportRun(
        ImportRequest request, ImportPlan plan, Rubric rubric, SipHash hash, long expected, PersonCells people, ProblemList problems, AnswerFaults faults,
        ImportTarget? target, IReadOnlyList<IRowOutput> outputs)
    {
        _plan = plan;
        _problems = problems;
        _faults = faults;
        _target = target;
        _outputs = outputs;
        _rows = new RowReader(plan);
        _counter = new RowCounter(request, plan, hash, people, expected);
        _tally = new TallyBuilder(plan.Questions, rubric, hash);
    }

    /// <summary>What became of the rows.</summary>
    public ImportCounts Counts => _counter.ToCounts();

    /// <summary>What the rows kept add up to.</summary>
    public ImportTally Tally => _result ??= _tally.ToTally();

    /// <summary>The counters of the questions.</summary>
    public IReadOnlyList<QuestionCounter> Questions => _tally.Questions;

    /// <summary>Rows that contradict each other, the first so many.</summary>
    public IReadOnlyList<(int First, int Row)> Conflicts => _counter.Conflicts;

    /// <summary>Reads the rows.</summary>
    /// <param name="reader">The reader, below the headers.</param>
    /// <param name="most">How many rows to read at the most.</param>
    /// <param name="each">Called for every row that was read; null for none.</param>
    /// <param name="progress">Told from time to time.</param>
    /// <param name="cancellationToken">Ends the run early.</param>
    public void Read(
        ITabularReader reader, long most, Action<ResponseRow>? each, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var row = _rows.NewRow();
        _counter.Start(reader);
        while (_counter.Read < most && reader.Read())
        {
            if ((_counter.Read & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new ImportProgress(_counter.Read, reader.Progress));
            }

            if (_counter.Take(reader, _rows, row))
            {
                Keep(reader, row);
            }

            each?.Invoke(row);
        }

        foreach (var output in _outputs)
        {
            output.Finish();
        }

        progress?.Report(new ImportProgress(_counter.Read, 1));
    }

    /// <summary>Reports what only the whole file shows.</summary>
    public void Conclude()
    {
        for (var place = 0; place < _plan.Questions.Length; place++)
        {
            var counter = _tally.Questions[place];
            if (counter.Filled >= EnoughToTell && counter.NotUnderstood == counter.Filled)
            {
                var column = _plan.Questions[place].Columns[0];
                _problems.Error(
                    ImportCodes.NothingUnderstood, new ProblemLocation(_problems.File, Column: ColumnNames.Of(column.Mapping.Column)),
                    $"None of the answers to the question {counter.Question.Id} is understood.",
                    _plan.Questions[place].Column.Allowed, "Map the question to another column, or say in the mapping what the answers mean.");
            }
        }

        var counts = Counts;
        if (counts.AnsweredNotAsked > 0)
        {
            _problems.Warning(
                ImportCodes.AnsweredNotAsked, new ProblemLocation(_problems.File),
                $"{Wording.Count(counts.AnsweredNotAsked, "answer")} to questions that were not to be asked, by the answers before them, were left out.",
                "No answer where the instrument skips the question.", "Check that the form that was fielded skips as the instrument does.");
        }

        if (counts.Read == 0)
        {
            _problems.Error(
                ImportCodes.NoResponses, new ProblemLocation(_problems.File), "There are no responses in the file.",
                "A row for each response below the headers.", "Check that the right file, and the right sheet, were given.");
        }
    }

    private void Keep(ITabularReader reader, ResponseRow row)
    {
        for (var place = 0; row.Faults > 0 && place < row.Slots.Length; place++)
        {
            if (row.Slots[place].Fault >= 0)
            {
                _faults.Answer(row, row.Plans[place], row.Slots[place]);
            }
        }

        if (row.StatusFault >= 0)
        {
            _faults.Status(row);
        }

        _counter.Keep(row);
        _tally.Add(row);
        if (_outputs.Count > 0)
        {
            Write(reader, row);
        }
    }

    private void Write(ITabularReader reader, ResponseRow row)
    {
        _rows.ReadDay(reader, row, out var fault);
        if (fault is not null)
        {
            _faults.Day(row, fault);
        }

        if (row.Day is null && _target?.EventDate is null)
        {
            _faults.DayMissing(row);
            return;
        }

        foreach (var output in _outputs)
        {
            output.Add(reader, row);
        }
    }
}
