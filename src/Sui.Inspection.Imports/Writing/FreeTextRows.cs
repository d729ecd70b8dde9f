using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Writing;

/// <summary>What files of free text have in common, quotations and draft findings: which answers they hold, and how their rows begin.</summary>
/// <param name="output">Where to.</param>
/// <param name="target">What the pack says of every response.</param>
/// <param name="plans">The questions.</param>
internal sealed class FreeTextRows(CsvOutput output, ImportTarget target, QuestionPlan[] plans)
{
    // As the sheets of the evidence workbook have them, so that rows can be pasted there.
    private static readonly string[] First = ["id", "source", "event_date", "recorded_date", "received_date", "experience", "origin"];

    private readonly byte[] _day = CsvOutput.Encode(target.EventDate?.Text ?? string.Empty);

    private readonly (int Place, byte[] Criteria)[] _texts = [.. Enumerable.Range(0, plans.Length)
        .Where(place => plans[place].Question.Scale == AnswerScale.Text)
        .Select(place => (place, CsvOutput.Encode(string.Join('|', plans[place].Question.Criteria))))];

    /// <summary>Writes the header.</summary>
    /// <param name="columns">The columns behind those that all such files begin with.</param>
    public void WriteHeader(params ReadOnlySpan<string> columns)
    {
        foreach (var column in (string[])[.. First, .. columns])
        {
            output.Text(column);
        }

        output.EndRow();
    }

    /// <summary>The questions that a response answers in words, each with the criteria that it speaks to.</summary>
    public IEnumerable<(QuestionPlan Plan, byte[] Criteria)> GivenIn(ResponseRow row)
    {
        foreach (var (place, criteria) in _texts)
        {
            if (row.Slots[place].State == AnswerState.Given)
            {
                yield return (row.Plans[place], criteria);
            }
        }
    }

    /// <summary>Writes the cells that a row begins with.</summary>
    /// <param name="id">The row's id.</param>
    /// <param name="row">The response.</param>
    public void Begin(string id, ResponseRow row)
    {
        output.Text(id);
        output.Text(target.SourceId);
        output.Date(row.Day, _day);
        output.Cell([]);
        output.Cell([]);
        output.Text((row.Experience ?? target.Experience).ToString());
        output.Text(target.Origin?.ToString() ?? string.Empty);
    }
}
