using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Writing;

/// <summary>
/// Writes answer patterns as a file of an evidence pack, a row for each with the people who gave it. Rows that say the same once their words were understood are one.
/// </summary>
internal sealed class PatternFileWriter : IRowOutput
{
    private readonly CsvOutput _output;
    private readonly ImportTarget _target;
    private readonly RowOrigins _origins;
    private readonly ResponseIds? _ids;
    private readonly (int Place, AnswerTexts Texts)[] _questions;
    private readonly MemoryStream _scratch = new();
    private readonly CsvOutput _cells;
    private readonly Dictionary<Said, int> _places = [];
    private readonly List<Pattern> _patterns = [];

    /// <summary>Writes the header.</summary>
    public PatternFileWriter(Stream stream, ImportTarget target, QuestionPlan[] plans, RowOrigins origins, ResponseIds? ids)
    {
        _output = new CsvOutput(stream);
        _cells = new CsvOutput(_scratch);
        (_target, _origins, _ids) = (target, origins, ids);
        _questions = [.. Enumerable.Range(0, plans.Length)
            .Where(place => plans[place].Question.Scale != AnswerScale.Text)
            .Select(place => (place, new AnswerTexts(plans[place].Question)))];
        foreach (var column in ResponseFileWriter.Common(target.Origin is not null, patterns: true)
            .Concat(_questions.Select(question => plans[question.Place].Question.Id)))
        {
            _output.Text(column);
        }

        _output.EndRow();
    }

    /// <summary>How many bytes were written, once finished.</summary>
    public long Bytes => _output.Written;

    /// <summary>How many patterns there are.</summary>
    public int Patterns => _patterns.Count;

    /// <inheritdoc/>
    public int Formulas => _output.Formulas;

    /// <inheritdoc/>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        var said = new Said(row.Day, row.Experience ?? _target.Experience, row.Standing, AnswersOf(row));
        if (_places.TryGetValue(said, out var place))
        {
            _patterns[place] = _patterns[place] with { People = _patterns[place].People + row.People };
            return;
        }

        _places.Add(said, _patterns.Count);
        var (part, number) = _origins.Of(row.Number);
        var id = _ids?.Of(reader, row)
            ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_target.IdPrefix ?? _target.SourceId}-{row.Number}");
        _patterns.Add(new Pattern(id, said, row.People, part, number));
    }

    /// <inheritdoc/>
    public void Finish()
    {
        foreach (var pattern in _patterns)
        {
            Write(pattern);
        }

        _output.Flush();
    }

    private void Write(Pattern pattern)
    {
        var said = pattern.Said;
        _output.Text(pattern.Id);
        _output.Text(_target.SourceId);
        _output.Date(said.Day, CsvOutput.Encode(_target.EventDate?.Text ?? string.Empty));
        _output.Piece(",,,"u8);
        _output.Raw(CsvOutput.Encode(said.Experience.ToString()));
        if (_target.Origin is { } origin)
        {
            _output.Text(origin.ToString());
        }

        // Nobody is linked: the pseudonym stays empty.
        _output.Piece(","u8);
        _output.Piece(ResponseFileWriter.OutcomeOf(said.Standing));

        // More than the bound is an error of the whole file.
        _output.Number((int)Math.Min(pattern.People, PatternCounts.Most));
        var (file, sheet) = _origins.Names[pattern.Part];
        _output.Text(file);
        _output.Text(sheet ?? string.Empty);
        _output.Piece(","u8);
        _output.Number(pattern.Row);
        _output.Raw(System.Text.Encoding.UTF8.GetBytes(said.Answers));
        _output.EndRow();
    }

    // The cells of the answers, each with a comma before it.
    private string AnswersOf(ResponseRow row)
    {
        _scratch.SetLength(0);
        _cells.Cell([]);
        foreach (var (place, texts) in _questions)
        {
            texts.Write(row.Slots[place], _cells);
        }

        _cells.Flush();
        var text = System.Text.Encoding.UTF8.GetString(_scratch.GetBuffer(), 0, (int)_scratch.Length);
        _cells.StartRow();
        return text;
    }

    /// <summary>All that a pattern says.</summary>
    private readonly record struct Said(DateOnly? Day, Experience Experience, RowStanding Standing, string Answers);

    private sealed record Pattern(string Id, Said Said, long People, int Part, int Row);
}
