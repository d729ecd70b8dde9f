using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

using Sui.Inspection.Intake.Files;
using Sui.Inspection.Tabular;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Writes responses as a file of an evidence pack. Free text has no column there: it is never kept.</summary>
internal sealed class ResponseFileWriter : IRowOutput
{
    private readonly CsvOutput _output;
    private readonly byte[] _prefix;
    private readonly byte[] _day;

    // What is the same in every row, with its commas.
    private readonly byte[] _beforeDay;
    private readonly byte[][] _beforePerson;
    private readonly Experience _experience;
    private readonly byte[][] _beforeRow;
    private readonly RowOrigins _origins;
    private readonly ResponseIds? _ids;
    private readonly (int Place, AnswerTexts Texts)[] _questions;

    /// <summary>Writes the header.</summary>
    public ResponseFileWriter(Stream stream, ImportTarget target, QuestionPlan[] plans, RowOrigins origins, ResponseIds? ids)
    {
        _ids = ids;
        _output = new CsvOutput(stream);
        _prefix = CsvOutput.Encode((target.IdPrefix ?? target.SourceId) + "-");
        _day = CsvOutput.Encode(target.EventDate?.Text ?? string.Empty);
        _beforeDay = [(byte)',', .. CsvOutput.Encode(target.SourceId), (byte)','];
        _experience = target.Experience;
        _beforePerson = [.. Enum.GetValues<Experience>().Select(experience => (byte[])
            [.. ",,,"u8, .. CsvOutput.Encode(experience.ToString()), (byte)',',
                .. target.Origin is { } origin ? [.. CsvOutput.Encode(origin.ToString()), (byte)','] : Array.Empty<byte>()])];
        _origins = origins;
        _beforeRow = [.. origins.Names.Select(name => (byte[])
            [.. CsvOutput.Encode(name.File), (byte)',', .. CsvOutput.Encode(name.Sheet ?? string.Empty), (byte)','])];
        _questions = [.. Enumerable.Range(0, plans.Length)
            .Where(place => plans[place].Question.Scale != AnswerScale.Text)
            .Select(place => (place, new AnswerTexts(plans[place].Question)))];
        foreach (var column in Common(target.Origin is not null, patterns: false).Concat(_questions.Select(question => plans[question.Place].Question.Id)))
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
        if (_ids is null)
        {
            _output.Cell(_prefix, row.Number);
        }
        else
        {
            _output.Text(_ids.Of(reader, row));
        }

        _output.Piece(_beforeDay);
        if (row.Day is { } day)
        {
            _output.Day(day);
        }
        else
        {
            _output.Piece(_day);
        }

        _output.Piece(_beforePerson[(int)(row.Experience ?? _experience)]);
        if (row.Person is { } person)
        {
            _output.Raw(CsvOutput.Encode(person));
        }

        _output.Piece(OutcomeOf(row.Standing));
        var (part, number) = _origins.Of(row.Number);
        _output.Piece(_beforeRow[part]);
        _output.Number(number);
        foreach (var (place, texts) in _questions)
        {
            texts.Write(row.Slots[place], _output);
        }

        _output.EndRow();
    }

    /// <inheritdoc/>
    public void Finish() => _output.Flush();

    /// <summary>The columns before the questions.</summary>
    public static IEnumerable<string> Common(bool origin, bool patterns) =>
    [
        "id", "source", "event_date", "recorded_date", "received_date", "experience", .. origin ? ["origin"] : Array.Empty<string>(),
        "person", "outcome", .. patterns ? [ResponseFileReader.PatternCountColumn] : Array.Empty<string>(), "imported_file", "imported_sheet", "imported_row",
    ];

    /// <summary>The cell of an outcome, between commas.</summary>
    public static ReadOnlySpan<byte> OutcomeOf(RowStanding standing) => standing switch
    {
        RowStanding.Completed => ",Completed,"u8,
        RowStanding.Partial => ",Partial,"u8,
        RowStanding.Declined => ",Declined,"u8,
        _ => ",NotReached,"u8,
    };
}
