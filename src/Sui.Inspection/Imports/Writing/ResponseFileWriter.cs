using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Imports.Tabular;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Writes responses as a file of an evidence pack. Free text has no column there: it is never kept.</summary>
internal sealed class ResponseFileWriter : IRowOutput
{
    private readonly CsvOutput _output;
    private readonly byte[] _prefix;
    private readonly byte[] _source;
    private readonly byte[] _day;
    private readonly byte[] _experience;
    private readonly byte[]? _origin;
    private readonly byte[] _file;
    private readonly byte[]? _sheet;
    private readonly (int Place, AnswerTexts Texts)[] _questions;

    /// <summary>Writes the header.</summary>
    public ResponseFileWriter(Stream stream, ImportTarget target, QuestionPlan[] plans, string file, string? sheet)
    {
        _output = new CsvOutput(stream);
        _prefix = CsvOutput.Encode((target.IdPrefix ?? target.SourceId) + "-");
        _source = CsvOutput.Encode(target.SourceId);
        _day = CsvOutput.Encode(target.EventDate?.Text ?? string.Empty);
        _experience = CsvOutput.Encode(target.Experience.ToString());
        _origin = target.Origin is { } origin ? CsvOutput.Encode(origin.ToString()) : null;
        _file = CsvOutput.Encode(file);
        _sheet = sheet is null ? null : CsvOutput.Encode(sheet);
        _questions = [.. Enumerable.Range(0, plans.Length)
            .Where(place => plans[place].Question.Scale != AnswerScale.Text)
            .Select(place => (place, new AnswerTexts(plans[place].Question)))];
        foreach (var column in Common(_origin is not null).Concat(_questions.Select(question => plans[question.Place].Question.Id)))
        {
            _output.Text(column);
        }

        _output.EndRow();
    }

    /// <summary>How many bytes were written, once finished.</summary>
    public long Bytes => _output.Written;

    /// <inheritdoc/>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        _output.Cell(_prefix, row.Number);
        _output.Cell(_source);
        _output.Date(row.Day, _day);
        _output.Cell([]);
        _output.Cell([]);
        _output.Cell(_experience);
        if (_origin is not null)
        {
            _output.Cell(_origin);
        }

        if (row.Person is { } person)
        {
            _output.Text(person);
        }
        else
        {
            _output.Cell([]);
        }

        _output.Cell(OutcomeOf(row.Standing));
        _output.Cell(_file);
        _output.Cell(_sheet ?? []);
        _output.Cell(row.Number);
        foreach (var (place, texts) in _questions)
        {
            texts.Write(row.Slots[place], _output);
        }

        _output.EndRow();
    }

    /// <inheritdoc/>
    public void Finish() => _output.Flush();

    private static IEnumerable<string> Common(bool origin) =>
    [
        "id", "source", "event_date", "recorded_date", "received_date", "experience", .. origin ? ["origin"] : Array.Empty<string>(),
        "person", "outcome", "imported_file", "imported_sheet", "imported_row",
    ];

    private static ReadOnlySpan<byte> OutcomeOf(RowStanding standing) => standing switch
    {
        RowStanding.Completed => "Completed"u8,
        RowStanding.Partial => "Partial"u8,
        RowStanding.Declined => "Declined"u8,
        _ => "NotReached"u8,
    };
}
