using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tallying;

using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Decides row by row whether it counts, and counts what became of each.</summary>
internal sealed class RowCounter
{
    /// <summary>How many contradictions are listed.</summary>
    public const int ListedConflicts = 100;

    private readonly ImportRequest _request;
    private readonly ImportPlan _plan;
    private readonly AnswersHash _answers;
    private readonly RepeatFinder? _ids;
    private readonly RepeatFinder? _people;
    private readonly PersonCells _personCells;
    private readonly List<(int First, int Row)> _conflicts = [];
    private int _lastRow;
    private long _read;
    private long _kept;
    private long _partialKept;
    private long _partialLeftOut;
    private long _disqualified;
    private long _test;
    private long _rejected;
    private long _repeats;
    private long _conflicting;
    private long _conflictsLeftOut;
    private long _withoutAnswers;
    private long _notUnderstood;
    private long _answeredNotAsked;
    private long _blank;

    /// <summary>Sets up the counting.</summary>
    public RowCounter(ImportRequest request, ImportPlan plan, SipHash hash, PersonCells personCells, long expected)
    {
        _request = request;
        _plan = plan;
        _personCells = personCells;
        _answers = new AnswersHash(hash, plan.Questions);
        _ids = plan.ResponseId < 0 ? null : new RepeatFinder(hash, expected);
        _people = plan.Person < 0 ? null : new RepeatFinder(hash, expected);
    }

    /// <summary>Rows that contradict each other, the first so many.</summary>
    public IReadOnlyList<(int First, int Row)> Conflicts => _conflicts;

    /// <summary>Rows read so far.</summary>
    public long Read => _read;

    /// <summary>Starts below the headers.</summary>
    public void Start(ITabularReader reader) => _lastRow = reader.Row;

    /// <summary>Reads the row in hand; false when it does not count.</summary>
    public bool Take(ITabularReader reader, RowReader rows, ResponseRow row)
    {
        rows.ReadStanding(reader, row);
        _read++;
        _blank += row.Number - _lastRow - 1;
        _lastRow = row.Number;
        switch (row.Standing)
        {
            case RowStanding.Test:
                _test++;
                return false;
            case RowStanding.Rejected:
                _rejected++;
                return false;
            case RowStanding.Disqualified:
                _disqualified++;
                return false;
            case RowStanding.Partial when _request.LeaveOutPartial:
                _partialLeftOut++;
                return false;
            default:
                // The id is looked up in memory while the answers are read.
                var id = _ids is null ? [] : reader.Utf8(_plan.ResponseId);
                ulong? key = id.IsEmpty ? null : _ids!.Expect(id);
                rows.ReadAnswers(reader, row);
                return IsNew(reader, row, key);
        }
    }

    /// <summary>Counts a row that is kept.</summary>
    public void Keep(ResponseRow row)
    {
        _kept++;
        _partialKept += row.Standing == RowStanding.Partial ? 1 : 0;
        _withoutAnswers += row.HasAnswers ? 0 : 1;
        _answeredNotAsked += row.AnsweredNotAsked;
        _notUnderstood += row.Faults;
    }

    /// <summary>The counts.</summary>
    public ImportCounts ToCounts() => new()
    {
        Read = _read,
        Kept = _kept,
        PartialKept = _partialKept,
        PartialLeftOut = _partialLeftOut,
        Disqualified = _disqualified,
        TestData = _test,
        Rejected = _rejected,
        Repeats = _repeats,
        Conflicting = _conflicting,
        ConflictsLeftOut = _conflictsLeftOut,
        WithoutAnswers = _withoutAnswers,
        NotUnderstood = _notUnderstood,
        AnsweredNotAsked = _answeredNotAsked,
        Blank = _blank,
    };

    // By the tool's id first: two rows with one id are one response that was exported twice, or changed in between.
    private bool IsNew(ITabularReader reader, ResponseRow row, ulong? id)
    {
        var person = _personCells.Read(reader, row);
        if (_ids is null && _people is null)
        {
            return true;
        }

        var personKey = _people is null || person.IsEmpty ? 0 : _people.Expect(person);
        var answers = _answers.Of(reader, row);
        var verdict = RepeatVerdict.New;
        var first = row.Number;
        if (_ids is not null && id is { } key)
        {
            verdict = _ids.Check(key, answers, row.Number, out first);
        }

        if (_people is not null && !person.IsEmpty)
        {
            var byPerson = _people.Check(personKey, answers, row.Number, out var firstOfPerson);
            (verdict, first) = verdict == RepeatVerdict.New ? (byPerson, firstOfPerson) : (verdict, first);
        }

        return verdict switch
        {
            RepeatVerdict.Repeat => Repeat(),
            RepeatVerdict.Conflict => Conflict(first, row.Number),
            _ => true,
        };
    }

    private bool Repeat()
    {
        _repeats++;
        return false;
    }

    private bool Conflict(int first, int row)
    {
        if (_conflicts.Count < ListedConflicts)
        {
            _conflicts.Add((first, row));
        }

        if (_request.Conflicts == ConflictRule.KeepFirst)
        {
            _conflictsLeftOut++;
            return false;
        }

        _conflicting++;
        return true;
    }
}
