using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Reads one question from several columns, of which a row fills one: a form that puts it in two branches. The parts of a multiple choice
/// are added up. A row that fills two with different answers is not understood.
/// </summary>
internal sealed class TogetherColumns : AnswerColumn
{
    private readonly AnswerColumn[] _columns;
    private readonly bool _addsUp;
    private readonly bool _isText;
    private readonly AnswerSlot _cell = new();
    private int _place;

    /// <summary>Sets up the columns.</summary>
    /// <param name="columns">The columns, at least two.</param>
    /// <param name="question">The question.</param>
    public TogetherColumns(AnswerColumn[] columns, Question question)
    {
        _columns = columns;
        _addsUp = question.Scale == AnswerScale.MultipleChoice;
        _isText = question is { Options.Count: 0, Scale: AnswerScale.Text };
        _place = columns[0].Place;
    }

    /// <summary>The place of the column that the row in hand fills, the first of several; that of the row before until it is read.</summary>
    public override int Place => _place;

    /// <summary>Whether the row in hand fills two of the columns with different answers.</summary>
    public bool Differ { get; private set; }

    /// <inheritdoc/>
    public override string Allowed => _columns[0].Allowed;

    /// <inheritdoc/>
    public override void Read(ITabularReader row, AnswerSlot slot)
    {
        slot.Set(AnswerState.Missing);
        Differ = false;
        _place = _columns[0].Place;
        foreach (var column in _columns)
        {
            column.Read(row, _cell);
            if (_cell.State == AnswerState.Missing)
            {
                continue;
            }

            if (slot.State == AnswerState.Missing)
            {
                slot.Take(_cell);
                _place = column.Place;
            }
            else
            {
                Add(row, slot, column.Place);
            }
        }
    }

    /// <inheritdoc/>
    public override bool HasFound(string word) => Array.Exists(_columns, column => column.HasFound(word));

    /// <inheritdoc/>
    public override void CountUnread(ITabularReader row, int place, UnreadCells unread) =>
        (Array.Find(_columns, column => column.Place == place) ?? _columns[0]).CountUnread(row, place, unread);

    private void Add(ITabularReader row, AnswerSlot slot, int place)
    {
        if (_addsUp && (slot.Chosen != 0 || _cell.Chosen != 0))
        {
            slot.Set(AnswerState.Given, slot.Chosen | _cell.Chosen, slot.Fault >= 0 ? slot.Fault : _cell.Fault);
        }
        else if (_isText ? !row.Utf8(_place).SequenceEqual(row.Utf8(place)) : !slot.IsSame(_cell))
        {
            Differ = true;
            slot.Set(AnswerState.NotUnderstood, 0, place);
        }
    }
}
