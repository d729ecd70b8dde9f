using Sui.Inspection.Instruments;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Csv;

/// <summary>
/// Writes the header of a file of answers as evidence packs hold it (<c>interviews</c> or <c>survey</c>): the columns that all files share
/// and a column for each question. The codes that go into the cells are in the codebook.
/// </summary>
internal sealed class CsvTemplateExporter : IInstrumentExporter
{
    /// <summary>The columns before the questions, as the pack's format has them.</summary>
    private static readonly string[] Common =
        ["id", "source", "event_date", "recorded_date", "received_date", "experience", "origin", "person", "outcome"];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public string FileName(Instrument instrument, InstrumentExportRequest request) => ExportName.Of(instrument, ".csv");

    /// <inheritdoc/>
    public InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        var columns = Common.Concat(InstrumentConditions.Of(instrument).Select(one => one.Question.Id));
        using var rows = SafeCsv.Create(output);
        rows.Row(columns);
        return new InstrumentExportResult(FileName(instrument, request), []);
    }
}
