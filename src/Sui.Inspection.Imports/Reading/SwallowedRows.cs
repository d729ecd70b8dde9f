using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Finds cells with many line ends in columns in which nobody writes, and in any column those whose lines have the separators of rows: a
/// quotation mark too many takes the rows below it into one cell, and the people of these rows would be missing without a word.
/// </summary>
/// <param name="setup">What is known of the file.</param>
/// <param name="faults">Where they are reported.</param>
internal sealed class SwallowedRows(ImportSetup setup, AnswerFaults faults)
{
    /// <summary>How many line ends an address or another short text can have.</summary>
    private const int Most = 5;

    private readonly byte _separator = setup.Description.Delimiter is { } separator && char.IsAscii(separator) ? (byte)separator : (byte)0;

    private readonly HashSet<int> _words =
    [
        .. setup.Plan.Questions.Where(question => question.Question.Scale == AnswerScale.Text)
            .SelectMany(question => question.Columns).Concat(setup.Plan.Words).Select(column => column.Place),
        .. setup.Shape.Headers.Where(header => setup.Columns.OwnWords.Contains(header.Value)).Select(header => header.Key),
    ];

    /// <summary>Looks at the row in hand; nearly always at the number of its line ends alone.</summary>
    /// <param name="reader">The reader.</param>
    public void Look(ITabularReader reader)
    {
        if (reader.LineEnds <= Most)
        {
            return;
        }

        for (var place = 0; place < reader.Cells; place++)
        {
            var cell = reader.Utf8(place);
            var isWords = _words.Contains(place);
            if (cell.Count((byte)'\n') is > Most and var ends && (!isWords || HoldsRows(cell)))
            {
                var key = setup.Shape.Headers.GetValueOrDefault(place);
                faults.LineEnds(
                    reader.Row, reader.Line, place, key is null ? null : ColumnNames.Of(key), ends,
                    !isWords && setup.Columns.Used.Any(used => used.Column == key));
                return;
            }
        }
    }

    // More than half of the lines between the first and the last, which are parts of rows; a row of two columns is told from no sentence.
    private bool HoldsRows(ReadOnlySpan<byte> cell)
    {
        var (lines, rows) = (0, 0);
        var between = cell[(cell.IndexOf((byte)'\n') + 1)..cell.LastIndexOf((byte)'\n')];
        foreach (var line in between.Split((byte)'\n'))
        {
            lines++;
            rows += between[line].Count(_separator) is var separators && separators >= setup.Shape.Least - 1 && separators < setup.Shape.Most ? 1 : 0;
        }

        return _separator != 0 && setup.Shape.Least > 2 && rows * 2 > lines;
    }
}
