using Sui.Inspection.Evidence;
using Sui.Inspection.Imports.Reading;


using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Writing;

/// <summary>
/// Writes free-text answers as quotations of an evidence pack: masked, with the role that was given, and with the consent that the
/// same response records. Where quoting was refused, no words are written.
/// </summary>
internal sealed class QuoteFileWriter : IRowOutput
{
    private const int MostCharacters = 2000;

    private readonly CsvOutput _output;
    private readonly ImportTarget _target;
    private readonly byte[] _role;
    private readonly ITextCleaner _cleaner;
    private readonly ResponseIds? _ids;
    private readonly IQuoteFaults _faults;
    private readonly FreeTextRows _rows;
    private readonly RecordedConsent _consent;

    /// <summary>Writes the header.</summary>
    public QuoteFileWriter(
        Stream stream, ImportTarget target, string role, QuestionPlan[] plans, ITextCleaner cleaner, IQuoteFaults faults,
        ResponseIds? ids)
    {
        _ids = ids;
        _output = new CsvOutput(stream);
        _target = target;
        _role = CsvOutput.Encode(role);
        _cleaner = cleaner;
        _faults = faults;
        _consent = new RecordedConsent(plans);
        _rows = new FreeTextRows(_output, target, plans);
        _rows.WriteHeader("text", "role", "consent", "criteria");
    }

    /// <summary>What was written so far.</summary>
    public QuoteCounts Counts { get; private set; } = new(0, 0, 0);

    /// <inheritdoc/>
    public int Formulas => _output.Formulas;

    /// <inheritdoc/>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        // Asked for of every row, so that the rows are numbered alike whichever output is written.
        var id = _ids?.Of(reader, row) ?? string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{_target.IdPrefix ?? _target.SourceId}-{row.Number}");
        foreach (var (plan, criteria) in _rows.GivenIn(row))
        {
            Add(reader, row, plan, criteria, id);
        }
    }

    /// <inheritdoc/>
    public void Finish() => _output.Flush();

    private void Add(ITabularReader reader, ResponseRow row, QuestionPlan plan, byte[] criteria, string id)
    {
        var consent = _consent.Of(row);
        var masked = false;
        var text = consent == QuoteConsent.Refused ? string.Empty : _cleaner.Clean(reader.Text(plan.Column.Place), out masked);
        if (consent != QuoteConsent.Refused && text.Length is 0 or > MostCharacters)
        {
            _faults.NotQuoted(row, plan.Column.Place, text.Length > MostCharacters);
            return;
        }

        if (masked)
        {
            _faults.Masked(row, plan.Column.Place);
        }

        Counts = new QuoteCounts(
            Counts.Written + 1, Counts.Refused + (consent == QuoteConsent.Refused ? 1 : 0), Counts.Masked + (masked ? 1 : 0));
        _rows.Begin($"{id}-{plan.Question.Id}", row);

        _output.Text(text);
        _output.Cell(_role);
        _output.Text(consent.ToString());
        _output.Cell(criteria);
        _output.EndRow();
    }
}
