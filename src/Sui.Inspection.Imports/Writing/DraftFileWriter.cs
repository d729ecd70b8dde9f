using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Intake;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Writing;

/// <summary>
/// Writes free-text answers as draft findings: masked, with the person's pseudonym, the question and its criteria. Where quoting was refused, the
/// row stands without words, so that it is not forgotten.
/// </summary>
internal sealed class DraftFileWriter : IRowOutput
{
    private readonly CsvOutput _output;
    private readonly ImportTarget _target;
    private readonly ITextCleaner _cleaner;
    private readonly IQuoteFaults? _faults;
    private readonly FreeTextRows _rows;
    private readonly RecordedConsent _consent;

    /// <summary>Writes the header.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="target">What the pack says of every response.</param>
    /// <param name="plans">The questions.</param>
    /// <param name="cleaner">Masks words.</param>
    /// <param name="faults">Where it is reported what became of words; null where that is reported already.</param>
    public DraftFileWriter(Stream stream, ImportTarget target, QuestionPlan[] plans, ITextCleaner cleaner, IQuoteFaults? faults)
    {
        _output = new CsvOutput(stream);
        _target = target;
        _cleaner = cleaner;
        _faults = faults;
        _consent = new RecordedConsent(plans);
        _rows = new FreeTextRows(_output, target, plans);
        _rows.WriteHeader("person", "question", "words", "criterion", "consent", "direction", "strength", "statement");
    }

    /// <inheritdoc/>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        foreach (var (plan, criteria) in _rows.GivenIn(row))
        {
            Add(reader, row, plan, criteria);
        }
    }

    /// <inheritdoc/>
    public void Finish() => _output.Flush();

    private void Add(ITabularReader reader, ResponseRow row, QuestionPlan plan, byte[] criteria)
    {
        var consent = _consent.Of(row);
        var masked = false;
        var words = consent == QuoteConsent.Refused ? string.Empty : _cleaner.Clean(reader.Text(plan.Column.Place), out masked);
        if (consent != QuoteConsent.Refused && words.Length == 0)
        {
            _faults?.NotQuoted(row, plan, tooLong: false);
            return;
        }

        if (words.Length > PackLimits.Default.CellCharacters)
        {
            _faults?.NotQuoted(row, plan, tooLong: true);
            words = string.Empty;
        }
        else if (masked)
        {
            _faults?.Masked(row, plan);
        }

        // Another id than that of the same words as a quotation.
        _rows.Begin(string.Create(
            CultureInfo.InvariantCulture, $"{_target.IdPrefix ?? _target.SourceId}-{row.Number}-{plan.Question.Id}-finding"), row);

        _output.Text(row.Person ?? string.Empty);
        _output.Text(plan.Question.Id);
        _output.Text(words);
        _output.Cell(criteria);
        _output.Text(consent.ToString());
        _output.Cell([]);
        _output.Cell([]);
        _output.Cell([]);
        _output.EndRow();
    }
}
