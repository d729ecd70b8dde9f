using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Columns of days that nothing is read from, such as 'When', learned from the first rows: a row that says there when it was given, as nearly all others do, is somebody's, however
/// little it answers.
/// </summary>
/// <param name="plan">Which column says what.</param>
internal sealed class UnreadDays(ImportPlan plan)
{
    private const int Learned = 200;
    private const int Fewest = 3;
    private const int NearlyAll = 10;

    private readonly HashSet<int> _read = [.. plan.Days.Concat(plan.Questions.SelectMany(question => question.Columns)).Select(column => column.Place)];
    private readonly List<int> _days = [];
    private int[] _places = [];
    private int _rows;

    /// <summary>Takes a row, where the first are not known yet.</summary>
    public void Learn(ITabularReader reader)
    {
        if (_rows == Learned)
        {
            return;
        }

        _rows++;
        for (var place = 0; place < reader.Cells; place++)
        {
            if (place >= _days.Count)
            {
                _days.Add(0);
            }

            _days[place] += !_read.Contains(place) && IsDay(reader.Utf8(place)) ? 1 : 0;
        }

        _places = [.. Enumerable.Range(0, _days.Count).Where(place => _rows >= Fewest && _days[place] * NearlyAll >= _rows * (NearlyAll - 1))];
    }

    /// <summary>Whether the row in hand says when, in a column in which nearly all do.</summary>
    public bool Has(ITabularReader reader)
    {
        foreach (var place in _places)
        {
            if (place < reader.Cells && IsDay(reader.Utf8(place)))
            {
                return true;
            }
        }

        return false;
    }

    // 2019-06-03, 03/06/2019, 3.6.19 09:30: three numbers between two equal signs, at the beginning.
    private static bool IsDay(ReadOnlySpan<byte> cell)
    {
        var first = Digits(cell);
        if (first is 0 or > 4 || cell.Length < first + 4 || cell[first] is not ((byte)'-' or (byte)'/' or (byte)'.'))
        {
            return false;
        }

        var sign = cell[first];
        var rest = cell[(first + 1)..];
        var second = Digits(rest);
        return second is 1 or 2 && rest.Length > second + 1 && rest[second] == sign && Digits(rest[(second + 1)..]) is > 0 and <= 4;
    }

    private static int Digits(ReadOnlySpan<byte> cell)
    {
        var other = cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other < 0 ? cell.Length : other;
    }
}
