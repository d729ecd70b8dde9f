using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// What a survey tool writes of every response: its id, and when it was given. Learns from the rows whether nearly all have them and what ids look like, so that a row
/// without either shows: a table below the answers, or somebody's paper form.
/// </summary>
/// <param name="plan">Which column says what.</param>
internal sealed class RowStamps(ImportPlan plan)
{
    // Five thousand people and more are not counted below one column of dates.
    private const int LastYearOfCounts = 1913;

    private const int FewestRows = 3;
    private const int NearlyAll = 10;
    private const int Sparse = 3;

    private readonly int[] _days = [.. plan.Days.Select(column => column.Place)];
    private readonly UnreadDays _unread = new(plan);
    private long _rows;
    private long _given;
    private long _with;
    private long _without;
    private long _since;
    private bool _idsLackDigits;
    private bool _idsHaveSpaces;

    /// <summary>Whether nearly all rows so far have them, but for those since the last that has.</summary>
    public bool AreUsual => _with >= FewestRows && _without * NearlyAll <= _with;

    /// <summary>Whether the export has neither ids nor times.</summary>
    public bool AreNone => plan.PatternCount is null && _days.Length == 0 && plan.ResponseId < 0;

    /// <summary>Whether a row of such an export has less than a third of the answers that rows have on average.</summary>
    /// <param name="row">The row, with its answers.</param>
    public bool IsSparse(ResponseRow row) => _rows > NearlyAll && plan.Questions.Length > Sparse && row.Given * Sparse * _rows < _given;

    /// <summary>Takes the row in hand.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row, with its answers.</param>
    /// <returns>Whether it lacks both, where nearly all rows before have them.</returns>
    public bool Lack(ITabularReader reader, ResponseRow row)
    {
        if (plan.PatternCount is not null)
        {
            return false;
        }

        if (AreNone)
        {
            (_rows, _given) = (_rows + 1, _given + row.Given);
            _unread.Learn(reader);
            row.IsDated = _unread.Has(reader);
            return false;
        }

        var id = plan.ResponseId < 0 ? [] : reader.Utf8(plan.ResponseId);
        if ((!id.IsEmpty && IsId(id)) || HasTime(reader))
        {
            Learn(id);
            _unread.Learn(reader);
            return false;
        }

        if (_unread.Has(reader))
        {
            row.IsDated = true;
            return false;
        }

        _since++;
        return AreUsual;
    }

    /// <summary>Whether a cell is no day: blank, or a figure below the column of dates, which counts them; a spreadsheet shows it as a day of its first years.</summary>
    public bool IsNoDay(ReadOnlySpan<byte> cell) => cell.IsEmpty
        || (UnreadableRow.IsFigure(cell) && (plan.Dates.TryRead(cell, out var day) ? day.Year <= LastYearOfCounts : cell.IndexOfAny((byte)'-', (byte)'/', (byte)':') < 0 && cell.Count((byte)'.') < 2));

    /// <summary>Whether a row says when.</summary>
    public bool HasTime(ITabularReader reader)
    {
        foreach (var place in _days)
        {
            var cell = reader.Utf8(place);
            if (!cell.IsEmpty && cell.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0 && !IsNoDay(cell))
            {
                return true;
            }
        }

        return false;
    }

    // 'Yes' is no id where all others have digits, and '35 to 44' is none where no other has a space.
    private bool IsId(ReadOnlySpan<byte> id) => _with < FewestRows
        || ((_idsLackDigits || id.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0) && (_idsHaveSpaces || !id.Contains((byte)' ')));

    private void Learn(ReadOnlySpan<byte> id)
    {
        _with++;
        _without += _since;
        _since = 0;
        if (!id.IsEmpty)
        {
            _idsLackDigits |= id.IndexOfAnyInRange((byte)'0', (byte)'9') < 0;
            _idsHaveSpaces |= id.Contains((byte)' ');
        }
    }
}
