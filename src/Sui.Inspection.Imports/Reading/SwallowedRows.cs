using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Finds cells with many line ends in columns in which nobody writes: a quotation mark that was never closed takes the rows below it into
/// one cell, and the people of these rows would be missing without a word.
/// </summary>
/// <param name="setup">What is known of the file.</param>
/// <param name="faults">Where they are reported.</param>
internal sealed class SwallowedRows(ImportSetup setup, AnswerFaults faults)
{
    /// <summary>How many line ends an address or another short text can have.</summary>
    private const int Most = 5;

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
            if (reader.Utf8(place).Count((byte)'\n') is > Most and var ends && !_words.Contains(place))
            {
                var key = setup.Shape.Headers.GetValueOrDefault(place);
                faults.LineEnds(
                    reader.Row, reader.Line, place, key is null ? null : ColumnNames.Of(key), ends, setup.Columns.Used.Any(used => used.Column == key));
                return;
            }
        }
    }
}
