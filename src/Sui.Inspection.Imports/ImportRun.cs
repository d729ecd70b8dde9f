using Sui.Inspection.Imports.Layouts;
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
    private readonly ImportPlan _plan;
    private readonly ImportSetup _setup;
    private readonly ImportRequest _request;
    private readonly UnreadAnswers _unread;
    private readonly ProblemList _problems;
    private readonly AnswerFaults _faults;
    private readonly RowReader _rows;
    private readonly RowCounter _counter;
    private readonly SwallowedRows _swallowed;
    private readonly UnreadColumns _unreadColumns;
    private readonly MergedAnswers _merged;
    private readonly TallyBuilder _tally;
    private readonly ImportTarget? _target;
    private readonly IRowOutput[] _outputs;
    private readonly List<SetAsideResponse> _setAsideResponses = [];
    private ImportTally? _result;
    private IReadOnlyList<CellRange> _ranges = [];
    private bool _isWhole;
    private long _otherOrder;
    private string? _otherOrderAt;

    /// <summary>Sets up a run.</summary>
    public ImportRun(
        ImportRequest request, ImportSetup setup, Rubric rubric, SipHash hash, long expected, PersonCells people, ProblemList problems, AnswerFaults faults,
        ImportTarget? target, IReadOnlyList<IRowOutput> outputs)
    {
        var plan = setup.Plan;
        _plan = plan;
        _setup = setup;
        _request = request;
        _unread = new UnreadAnswers(plan.Questions, faults, request.AcceptUnread);
        _problems = problems;
        _faults = faults;
        _target = target;
        _outputs = [.. outputs];
        _rows = new RowReader(plan);
        _swallowed = new SwallowedRows(setup, faults);
        _merged = new MergedAnswers(setup);
        _unreadColumns = new UnreadColumns(setup.Watched, hash, problems);
        _counter = new RowCounter(request, setup, hash, people, expected);
        _tally = new TallyBuilder(plan.Questions, rubric, hash);
    }

    /// <summary>Gives the ids of responses that are set aside; null where nobody asks.</summary>
    public ResponseIds? Ids { get; init; }

    /// <summary>The responses that were set aside, where ids are given.</summary>
    public IReadOnlyList<SetAsideResponse> SetAsideResponses => _setAsideResponses;

    /// <summary>What became of the rows.</summary>
    public ImportCounts Counts => _counter.ToCounts();

    /// <summary>How many rows hold patterns; null where each is one person's.</summary>
    public ImportedPatterns? Patterns => _plan.PatternCount is null ? null : new ImportedPatterns(_counter.Rows);

    /// <summary>Rows that do not count, by reason.</summary>
    public IReadOnlyList<RowsSetAside> SetAside => _counter.SetAside.ToList();

    /// <summary>Rows that count although they answer nothing, the first of them.</summary>
    public IReadOnlyList<int> AnsweredNothing => _counter.AnsweredNothing;

    /// <summary>Whether the ids of the responses can be told apart.</summary>
    public SpoiltIds OwnIds => _counter.Ids;

    /// <summary>Whether people can be told apart.</summary>
    public SpoiltIds People => _counter.People;

    /// <summary>How many rows are filled and hold nothing that can be read.</summary>
    public long Unreadable => _counter.SetAside.Of(SetAsideReason.Unreadable) - (HidesFigures ? 0 : _counter.Figures);

    /// <summary>Whether these are so many that it is the words that are not known, and nobody said to leave such answers out.</summary>
    public bool HidesPeople => !_request.AcceptUnread && Unreadable * UnreadAnswers.MostShare > Counts.Kept + Unreadable;

    /// <summary>Whether rows of figures without id and time, which are counts of others, are so many that they are people.</summary>
    public bool HidesFigures => _counter.Figures > 0 && _counter.Figures * 2 > Counts.Kept + _counter.Figures;

    /// <summary>The rows that hold nothing that can be read, but for those of figures.</summary>
    public FirstRows UnreadableRows => _counter.Unreadable;

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
        _merged.Start(reader);
        _setup.Formulas.Clear();
        while (_counter.Rows < most && reader.Read())
        {
            if ((_counter.Rows & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new ImportProgress(_counter.Rows, reader.Progress));
            }

            var counts = _counter.Take(reader, _rows, row);
            _setup.Formulas.Conclude(row, _setup.Calculated, _problems);
            _merged.Note(row);
            if (row.CountFault)
            {
                _faults.PatternCount(row);
            }

            if (row.SetAside == SetAsideReason.WrongWidth)
            {
                _faults.Width(row, reader.Cells, _setup.Shape.Most);
            }
            else if (EndsHere(row))
            {
                _faults.HeadersMoved(row);
            }
            else if (row.SetAside == SetAsideReason.Shifted)
            {
                _faults.Shifted(row);
            }
            else
            {
                _swallowed.Look(reader);
            }

            if (counts)
            {
                Keep(reader, row);
            }
            else if (row is { SetAside: SetAsideReason.Unreadable, HoldsFigures: false })
            {
                // Somebody may have answered it in words that are still to be given a meaning.
                _unread.Add(reader, row, isSetAside: true);
            }

            if (row is { SetAside: null or SetAsideReason.Empty or SetAsideReason.Unreadable, Standing: RowStanding.Completed or RowStanding.Partial })
            {
                _unreadColumns.LookAtParts(reader);
            }

            if (Ids is not null && row.SetAside is { } reason && IsAResponse(reason))
            {
                NoteSetAside(reader, row, reason);
            }

            each?.Invoke(row);
            if (EndsHere(row))
            {
                // What stands below would be read as something else, and whatever is said of it would lead astray.
                break;
            }
        }

        _isWhole = _counter.Rows < most && !EndsHere(row);
        _ranges = _isWhole && reader is ITabularFile file ? file.MergedBehindRows : [];
        foreach (var output in _outputs)
        {
            output.Finish();
        }

        progress?.Report(new ImportProgress(_counter.Rows, 1));
    }

    /// <summary>Reports what only the whole file shows.</summary>
    public void Conclude()
    {
        _unreadColumns.Conclude();
        _unread.Conclude(_tally.Questions, _problems);
        _merged.Conclude(_ranges, _request.AcceptUnread, _counter.SetAside, _problems);
        var counts = Counts;
        var nobodys = counts.NotResponses - _counter.SetAside.Of(SetAsideReason.Merged);
        if (counts.AnsweredNotAsked > 0)
        {
            _problems.Warning(
                ImportCodes.AnsweredNotAsked, new ProblemLocation(_problems.File),
                $"{Wording.Count(counts.AnsweredNotAsked, "answer")} to questions that were not to be asked, by the answers before them, were left out.",
                "No answer where the instrument skips the question.", "Check that the form that was fielded skips as the instrument does.");
        }

        if (counts.Held > 0)
        {
            _problems.Warning(
                ImportCodes.AnswersHeld, new ProblemLocation(_problems.File),
                $"{Wording.Count(counts.Held, "answer")} to questions that hang on an answer that is not understood are held: nobody knows whether "
                    + "they were to be asked.",
                "An answer that is understood before the questions that hang on it.", "Say what it means with --map, and import again.");
        }

        if (nobodys > 0)
        {
            _problems.Warning(
                ImportCodes.NotResponses, new ProblemLocation(_problems.File),
                $"{Wording.Count(nobodys, "row")} {(nobodys == 1 ? "is" : "are")} nobody's response and "
                    + $"{(nobodys == 1 ? "was" : "were")} set aside: totals, headers again, nothing answered and not sent in, or filled "
                    + "with what no question can read.",
                "One row for each response.",
                "Nothing, where that is so; the last line of the import names the rows. Where rows that were set aside as totals are people, import with --accept-below.");
        }

        if (_isWhole)
        {
            UnusedWords.Report(_request.Words, _plan, _problems);
        }

        if (!_unreadColumns.HasTold && !OwnIds.IsSpoilt && _setup.BelievesIds && _counter.FindTwice() is { } again)
        {
            Twice(again);
        }

        if (_isWhole)
        {
            _counter.Unstamped.Conclude(_problems, isOneTable: _setup.Parts is null, _request.AcceptBelow);
            _counter.Below.Conclude(_problems, _request.AcceptBelow);
            _counter.Patterns?.Conclude(_problems);
        }

        if (_otherOrder > 0)
        {
            _problems.Error(
                ImportCodes.DatesContradicted, new ProblemLocation(_problems.File, Column: _otherOrderAt),
                $"{Wording.Count(_otherOrder, "date")} below the first rows can only have the {(_plan.Dates.IsDayFirst ? "month" : "day")} first, and the culture says otherwise: those that could be "
                    + "read may be other days.",
                "A culture that fits the dates.", $"Give another one, such as --culture {(_plan.Dates.IsDayFirst ? "en-US" : "en-GB")}; where both orders stand in the file, export it again.");
        }

        if (_setup.BelievesIds && OwnIds is { Rows: 0, Blank: > 1, IsSpoilt: false })
        {
            var name = _setup.Mapping.Columns.FirstOrDefault(column => column.Use == ColumnUse.ResponseId) is { } ids ? ColumnNames.Of(ids.Column) : null;
            _problems.Warning(
                ImportCodes.IdsBlank, new ProblemLocation(_problems.File, Column: name),
                "The column of the ids is blank in every row: nothing tells the responses apart, and whoever stands in the file twice counts twice.",
                "An id of its own for every response.", "Export again with the ids; nothing, where the file was typed in and never had any.");
        }

        Repeated(OwnIds, "id", "import without ids (--ignore-ids)");
        Repeated(People, "person", "make the column NotUsed in the mapping");
        if (_plan.PatternCount is { } counted && counts.Read > PatternCounts.Most)
        {
            _problems.Error(
                ImportCodes.PatternsTooMany, new ProblemLocation(_problems.File, Column: ColumnNames.Of(counted.Mapping.Column)),
                "The counts of the patterns are together more than can be counted.", $"Counts that add up to at most {Wording.Number(PatternCounts.Most)}.",
                "Look whether the column counts people; divide the table by provider otherwise.");
        }

        if (counts.Read == 0)
        {
            _problems.Error(
                ImportCodes.NoResponses, new ProblemLocation(_problems.File), "There are no responses in the file.",
                "A row for each response below the headers.", "Check that the right file, and the right sheet, were given.");
        }
    }

    private static bool EndsHere(ResponseRow row) => row is { SetAside: SetAsideReason.RepeatedHeader, HeadersMoved: true };

    private void Twice(RowsAgain again)
    {
        var isError = again.Count * UnreadAnswers.MostShare >= Counts.Kept;
        _problems.Add(new Problem
        {
            Code = ImportCodes.AnswersTwice,
            Severity = isError ? ProblemSeverity.Error : ProblemSeverity.Warning,
            Location = new ProblemLocation(_problems.File, again.First),
            Message = $"{Wording.Count(again.Count, "row")} "
                + (again.Last is { } last
                    ? $"({Stretch(again.First, last)}) say, "
                        + (again.InOrder ? $"in the same order, what the rows from {RowOf(again.Like)} on say"
                            : $"in another order, what rows further up say, the first of them what {RowOf(again.Like)} says")
                    : $"say what an earlier row says, as {RowOf(again.First)} does of {RowOf(again.Like)}")
                + $", {(_plan.ResponseId >= 0 ? "under other ids" : "and nothing tells the responses apart")}{(again.OtherTimes ? ", at other times" : string.Empty)}; chance does not give as many. Whoever "
                + "stands in the file twice counts twice.",
            Expected = "Each response once.",
            Action = "Look whether the file, or a part of it, was pasted in or entered twice, and take the rows out; where they are different people, import with --accept-alike.",
        }, again.First);
    }

    // Where several files or sheets are read as one, a row is named by its own.
    private string RowOf(int row) => $"row {Wording.Number(OwnRow(row))}{PartOf(row)}";

    private string Stretch(int first, int last) => PartOf(first) == PartOf(last)
        ? $"rows {Wording.Number(OwnRow(first))} to {Wording.Number(OwnRow(last))}{PartOf(first)}"
        : $"from {RowOf(first)} to {RowOf(last)}";

    private int OwnRow(int row) => _setup.Parts?.Of(row).Row ?? row;

    private string PartOf(int row) => _setup.Parts is not { } parts ? string.Empty
        : parts.Parts[parts.Of(row).Part] is var part && part.Sheet is { } sheet && part.File == parts.Parts[0].File ? $" of the sheet {sheet}" : $" of {part.File.Name}";

    // Of a file that was pasted in twice, half of the rows are repeats, and rightly so; somebody has to know all the same.
    private void Repeated(SpoiltIds ids, string what, string remedy)
    {
        if (ids.IsOftenRepeated)
        {
            _problems.Warning(
                ImportCodes.OftenRepeated, new ProblemLocation(_problems.File),
                $"{Wording.Number(ids.Repeats)} of {Wording.Count(ids.Rows, "row")} have the {what}, the times and the answers of an earlier row, "
                    + "and do not count.",
                "Each response once.", $"Look whether responses stand in the file twice; if they are different people, {remedy}.");
        }
    }

    // Somebody's response, of which an earlier export may have said otherwise. A repeat's id is that of the row before it.
    private static bool IsAResponse(SetAsideReason reason) => reason is SetAsideReason.Partial or SetAsideReason.Disqualified or SetAsideReason.TestData
        or SetAsideReason.Rejected or SetAsideReason.OtherEvent or SetAsideReason.Empty or SetAsideReason.Unreadable;

    private void NoteSetAside(ITabularReader reader, ResponseRow row, SetAsideReason reason)
    {
        // Of a row that does not count by its status, the answers were not read; where there is no id of the tool's, they make it.
        _rows.ReadAnswers(reader, row);
        _setAsideResponses.Add(new SetAsideResponse(Ids!.NameOf(reader, row), reason, row.Number));
    }

    private void Keep(ITabularReader reader, ResponseRow row)
    {
        if (row.Faults > 0 && !(row.IsUnreadable && _setup.NamesRowsAlone))
        {
            _unread.Add(reader, row, isSetAside: false);
        }

        if (row.StatusFault >= 0)
        {
            _faults.Status(row);
        }

        if (_plan.Experience is { } experience)
        {
            _rows.ReadExperience(reader, row);
            if (row.ExperienceFault)
            {
                _faults.Experience(row, experience);
            }
        }

        _rows.ReadDay(reader, row, out var fault);
        if (fault is not null)
        {
            _faults.Day(row, fault);
            if (row.Number > TabularSampler.Rows && !row.DayIsToCome && _plan.Dates.IsOtherOrder(reader.Text(fault.Place)))
            {
                (_otherOrder, _otherOrderAt) = (_otherOrder + 1, _otherOrderAt ?? ColumnNames.Of(fault.Mapping.Column));
            }
        }

        _unreadColumns.LookAtIds(reader);
        _counter.Keep(reader, row);
        _tally.Add(row);
        if (_outputs.Length > 0)
        {
            Write(reader, row);
        }
    }

    private void Write(ITabularReader reader, ResponseRow row)
    {
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
