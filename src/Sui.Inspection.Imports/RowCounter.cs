using Sui.Inspection.Imports.Mappings;
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
    private readonly AnswersTwice? _twice;
    private readonly AnswersTwice? _anyTime;
    private readonly PersonCells _personCells;
    private readonly RowSifter _sifter;
    private readonly RowShape _shape;
    private readonly SetAsideRows _setAside = new();
    private readonly List<(int First, int Row)> _conflicts = [];
    private readonly FirstRows _unreadable = new();
    private readonly List<int> _answeredNothing = [];
    private readonly UnstampedRows _unstamped = new();
    private readonly RowsBelow _below;
    private int _lastRow;
    private long _read;
    private long _rows;
    private long _kept;
    private long _partialKept;
    private long _declined;
    private long _notReached;
    private long _conflicting;
    private long _withoutAnswers;
    private long _notUnderstood;
    private long _answeredNotAsked;
    private long _held;
    private long _blank;
    private long _figures;

    /// <summary>Sets up the counting.</summary>
    public RowCounter(ImportRequest request, ImportSetup setup, SipHash hash, PersonCells personCells, long expected)
    {
        var plan = setup.Plan;
        _shape = setup.Shape;
        _sifter = new RowSifter(plan, setup.Shape, setup.WordsToMap, setup.KeepsUnreadable, setup.KeepsFigures, request.AcceptUnread, request.AcceptBelow);
        _below = new RowsBelow(plan, setup.Shape, setup.Parts);
        Patterns = plan.PatternCount is { } counted ? new PatternsTwice(counted, setup.Parts) : null;
        _request = request;
        _plan = plan;
        _personCells = personCells;
        Ids = new SpoiltIds(manyVersions: true) { KeepsFirst = request.Conflicts == ConflictRule.KeepFirst };
        _answers = new AnswersHash(hash, plan.Questions, plan.Days);
        _ids = plan.ResponseId < 0 ? null : new RepeatFinder(hash, expected);
        _people = plan.Person < 0 ? null : new RepeatFinder(hash, expected);
        _twice = request.IgnoreIds || request.AcceptAlike || plan.PatternCount is not null ? null : new AnswersTwice();
        _anyTime = _twice is null || plan.Days.Length == 0 ? null : new AnswersTwice();
    }

    /// <summary>Rows that contradict each other, the first so many.</summary>
    public IReadOnlyList<(int First, int Row)> Conflicts => _conflicts;

    /// <summary>Whether the ids of the responses can be told apart.</summary>
    public SpoiltIds Ids { get; }

    /// <summary>Whether people can be told apart.</summary>
    public SpoiltIds People { get; } = new(manyVersions: false);

    /// <summary>Finds what stands in the file twice, under other ids or none; at the same times, or at others.</summary>
    /// <returns>The rows; null for none.</returns>
    public RowsAgain? FindTwice() => _twice?.Find() ?? (_anyTime?.Find() is { } again ? again with { OtherTimes = true } : null);

    /// <summary>Rows that do not count, by reason.</summary>
    public SetAsideRows SetAside => _setAside;

    /// <summary>How many rows were set aside in which figures stand and nothing that every response has.</summary>
    public long Figures => _figures;

    /// <summary>The other rows that were set aside since nothing in them can be read.</summary>
    public FirstRows Unreadable => _unreadable;

    /// <summary>Rows that count although they answer nothing, the first of them.</summary>
    public IReadOnlyList<int> AnsweredNothing => _answeredNothing;

    /// <summary>Rows that count and have neither the id nor the time that nearly all others have.</summary>
    public UnstampedRows Unstamped => _unstamped;

    /// <summary>Answer patterns that stand twice; null where rows are people.</summary>
    public PatternsTwice? Patterns { get; }

    /// <summary>Rows at the end that count and are unlike the others.</summary>
    public RowsBelow Below => _below;

    /// <summary>Rows read so far.</summary>
    public long Rows => _rows;

    /// <summary>Starts below the headers.</summary>
    public void Start(ITabularReader reader) => _lastRow = reader.Row;

    /// <summary>Reads the row in hand; false when it does not count.</summary>
    public bool Take(ITabularReader reader, RowReader rows, ResponseRow row)
    {
        rows.ReadStanding(reader, row);
        _read += row.People;
        _rows++;
        _blank += row.Number - _lastRow - 1;
        _unstamped.Pass(row.Number - _lastRow - 1);
        _below.Pass(row.Number - _lastRow - 1);
        _lastRow = row.Number;
        row.SetAside = row.Standing switch
        {
            _ when _plan.Event is { } taken && EventLook.NameOf(reader, _plan) != taken && _shape.Fits(reader) => SetAsideReason.OtherEvent,
            RowStanding.Test => SetAsideReason.TestData,
            RowStanding.Rejected => SetAsideReason.Rejected,
            RowStanding.Disqualified => SetAsideReason.Disqualified,
            _ => ReadAnswers(reader, rows, row),
        };
        if (row.SetAside is { } reason)
        {
            _setAside.Add(reason, row.Number, row.People);
            _unstamped.PassAside(row);
            if (reason is SetAsideReason.Totals or SetAsideReason.Unreadable)
            {
                _below.PassAside(reason == SetAsideReason.Totals);
            }

            if (reason == SetAsideReason.Unreadable && row.IsCounts)
            {
                _figures += row.People;
            }
            else if (reason == SetAsideReason.Unreadable)
            {
                _unreadable.Add(row.Number);
            }
        }

        return row.SetAside is null;
    }

    /// <summary>Counts a row that is kept.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row.</param>
    public void Keep(ITabularReader reader, ResponseRow row)
    {
        var people = row.People;
        _kept += people;
        _unstamped.Add(row);
        _below.Add(reader, row);
        Patterns?.Add(reader, row);
        if (row.HasNoId)
        {
            Ids.AddBlank();
        }

        _partialKept += row.Standing == RowStanding.Partial ? people : 0;
        _declined += row.Standing == RowStanding.Declined ? people : 0;
        _notReached += row.Standing == RowStanding.NotReached ? people : 0;
        if (!row.HasAnswers)
        {
            _withoutAnswers += people;
            if (_answeredNothing.Count < SetAsideRows.Named && row.Standing is not (RowStanding.Declined or RowStanding.NotReached))
            {
                _answeredNothing.Add(row.Number);
            }
        }

        _answeredNotAsked += (long)row.AnsweredNotAsked * people;
        _notUnderstood += (long)row.Faults * people;
        _held += (long)row.Held * people;
    }

    /// <summary>The counts.</summary>
    public ImportCounts ToCounts() => new()
    {
        Read = _read,
        Kept = _kept,
        PartialKept = _partialKept,
        Declined = _declined,
        NotReached = _notReached,
        PartialLeftOut = _setAside.Of(SetAsideReason.Partial),
        Disqualified = _setAside.Of(SetAsideReason.Disqualified),
        TestData = _setAside.Of(SetAsideReason.TestData),
        Rejected = _setAside.Of(SetAsideReason.Rejected),
        Repeats = _setAside.Of(SetAsideReason.Repeat),
        Conflicting = _conflicting,
        ConflictsLeftOut = _setAside.Of(SetAsideReason.Conflict),
        NotResponses = _setAside.Of(SetAsideReason.Totals) + _setAside.Of(SetAsideReason.RepeatedHeader) + _setAside.Of(SetAsideReason.Empty)
            + _setAside.Of(SetAsideReason.Unreadable) + _setAside.Of(SetAsideReason.Merged),
        OtherEvent = _setAside.Of(SetAsideReason.OtherEvent),
        WrongWidth = _setAside.Of(SetAsideReason.WrongWidth) + _setAside.Of(SetAsideReason.Shifted),
        WithoutAnswers = _withoutAnswers,
        NotUnderstood = _notUnderstood,
        AnsweredNotAsked = _answeredNotAsked,
        Held = _held,
        Blank = _blank,
    };

    private SetAsideReason? ReadAnswers(ITabularReader reader, RowReader rows, ResponseRow row)
    {
        // The id is looked up in memory while the answers are read.
        var id = _ids is null ? [] : IdCells.Plain(reader.Utf8(_plan.ResponseId));
        row.HasNoId = _ids is not null && id.IsEmpty;
        ulong? key = id.IsEmpty || !IsWhole(id, Ids) ? null : _ids!.Expect(id);
        rows.ReadAnswers(reader, row);
        return _sifter.Look(reader, row)
            ?? (!_shape.Fits(reader) ? SetAsideReason.WrongWidth
                : row.Standing == RowStanding.Partial && _request.LeaveOutPartial ? SetAsideReason.Partial
                : Again(reader, row, key));
    }

    private static bool IsWhole(ReadOnlySpan<byte> id, SpoiltIds ids)
    {
        if (!id.IsEmpty && id[0] == '#' && MissingWords.NobodysWords.Contains(System.Text.Encoding.UTF8.GetString(id)))
        {
            ids.AddError();
            return false;
        }

        if (!SpoiltIds.IsShortened(id))
        {
            return true;
        }

        ids.AddShortened();
        return false;
    }

    // By the tool's id first: two rows with one id are one response that was exported twice, or changed in between.
    private SetAsideReason? Again(ITabularReader reader, ResponseRow row, ulong? id)
    {
        var person = _personCells.Read(reader, row);
        if (_ids is null && _people is null && _twice is null or { IsFull: true })
        {
            return null;
        }

        var hasPerson = _people is not null && !person.IsEmpty && IsWhole(reader.Utf8(_plan.Person), People);
        var personKey = hasPerson ? _people!.Expect(person) : 0;
        var said = _answers.Of(reader, row);
        var answers = said ^ _answers.OfTimes(reader);
        var verdict = RepeatVerdict.New;
        var first = row.Number;
        if (_ids is not null && id is { } key)
        {
            verdict = _ids.Check(key, answers, row.Number, out first);
            Note(Ids, key, verdict);
        }

        if (hasPerson)
        {
            var byPerson = _people!.Check(personKey, answers, row.Number, out var firstOfPerson);
            Note(People, personKey, byPerson);
            (verdict, first) = verdict == RepeatVerdict.New ? (byPerson, firstOfPerson) : (verdict, first);
        }

        if (_twice is not null && verdict == RepeatVerdict.New && row.HasAnswers)
        {
            _twice.Add(answers, row.Number);
            _anyTime?.Add(said, row.Number);
        }

        return verdict switch
        {
            RepeatVerdict.Repeat => SetAsideReason.Repeat,
            RepeatVerdict.Conflict => Conflict(first, row.Number),
            _ => null,
        };
    }

    private static void Note(SpoiltIds ids, ulong key, RepeatVerdict verdict)
    {
        ids.Add(key, verdict == RepeatVerdict.New);
        if (verdict == RepeatVerdict.Conflict)
        {
            ids.AddVersion(key);
        }
        else if (verdict == RepeatVerdict.Repeat)
        {
            ids.AddRepeat();
        }
    }

    private SetAsideReason? Conflict(int first, int row)
    {
        if (_conflicts.Count < ListedConflicts)
        {
            _conflicts.Add((first, row));
        }

        if (_request.Conflicts == ConflictRule.KeepFirst)
        {
            return SetAsideReason.Conflict;
        }

        _conflicting++;
        return null;
    }
}
