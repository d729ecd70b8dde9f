using System.Globalization;
using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Intake;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Writing;

/// <summary>
/// Writes free-text answers as draft findings: masked, with the person's pseudonym, the question and its criteria. Columns of words that the
/// instrument does not ask for are among them, with their header for a question. Where quoting was refused, the row stands without words, so that it is
/// not forgotten.
/// </summary>
internal sealed class DraftFileWriter : IRowOutput
{
    private const int LongestMissing = 32;

    private readonly CsvOutput _output;
    private readonly ImportTarget _target;
    private readonly ITextCleaner _cleaner;
    private readonly IQuoteFaults _faults;
    private readonly bool _areTold;
    private readonly ResponseIds? _ids;
    private readonly FreeTextRows _rows;
    private readonly RecordedConsent _consent;
    private readonly (int Place, string Header)[] _words;

    /// <summary>Writes the header.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="target">What the pack says of every response.</param>
    /// <param name="plan">Which column says what.</param>
    /// <param name="cleaner">Masks words.</param>
    /// <param name="faults">Where it is reported what became of words.</param>
    /// <param name="areTold">Whether that is reported already of the answers to questions.</param>
    /// <param name="ids">Gives responses ids that stay; null numbers them by their rows.</param>
    public DraftFileWriter(
        Stream stream, ImportTarget target, ImportPlan plan, ITextCleaner cleaner, IQuoteFaults faults, bool areTold, ResponseIds? ids)
    {
        _ids = ids;
        _output = new CsvOutput(stream);
        _target = target;
        _cleaner = cleaner;
        _faults = faults;
        _areTold = areTold;
        _consent = new RecordedConsent(plan.Questions);
        _rows = new FreeTextRows(_output, target, plan.Questions);
        _words = [.. plan.Words.Select(column => (column.Place, cleaner.Clean(ColumnNames.Of(column.Mapping.Column), out _)))];
        _rows.WriteHeader("person", "question", "words", "criterion", "consent", "direction", "strength", "statement");
    }

    /// <inheritdoc/>
    public int Formulas => _output.Formulas;

    /// <inheritdoc/>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        foreach (var (plan, criteria) in _rows.GivenIn(row))
        {
            Add(reader, row, (plan.Column.Place, plan.Question.Id, plan.Question.Id), criteria, _areTold ? null : _faults);
        }

        // Who declined or was not reached said nothing.
        if (row.Standing is RowStanding.Declined or RowStanding.NotReached)
        {
            return;
        }

        for (var at = 0; at < _words.Length; at++)
        {
            var cell = reader.Utf8(_words[at].Place);
            if (!cell.IsEmpty && (cell.Length > LongestMissing || !MissingWords.NobodysWords.Contains(Encoding.UTF8.GetString(cell))))
            {
                Add(reader, row, (_words[at].Place, string.Create(CultureInfo.InvariantCulture, $"words{at + 1}"), _words[at].Header), [], _faults);
            }
        }
    }

    /// <inheritdoc/>
    public void Finish() => _output.Flush();

    private void Add(ITabularReader reader, ResponseRow row, (int Place, string Id, string Question) asked, byte[] criteria, IQuoteFaults? faults)
    {
        var consent = _consent.Of(row);
        var masked = false;
        var words = consent == QuoteConsent.Refused ? string.Empty : _cleaner.Clean(reader.Text(asked.Place), out masked);
        if (consent != QuoteConsent.Refused && words.Length == 0)
        {
            faults?.NotQuoted(row, asked.Place, tooLong: false);
            return;
        }

        if (words.Length > PackLimits.Default.CellCharacters)
        {
            faults?.NotQuoted(row, asked.Place, tooLong: true);
            words = string.Empty;
        }
        else if (masked)
        {
            faults?.Masked(row, asked.Place);
        }

        // Another id than that of the same words as a quotation.
        var id = _ids?.Of(reader, row) ?? string.Create(CultureInfo.InvariantCulture, $"{_target.IdPrefix ?? _target.SourceId}-{row.Number}");
        _rows.Begin($"{id}-{asked.Id}-finding", row);

        _output.Text(row.Person ?? string.Empty);
        _output.Text(asked.Question);
        _output.Text(words);
        _output.Cell(criteria);
        _output.Text(consent.ToString());
        _output.Cell([]);
        _output.Cell([]);
        _output.Cell([]);
        _output.EndRow();
    }
}
