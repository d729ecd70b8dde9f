using Sui.Inspection.Instruments;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Xls;

/// <summary>Writes an instrument as XLSForm, which pyxform, KoboToolbox and ODK turn into a form for phones and browsers.</summary>
internal sealed class XlsFormExporter : IInstrumentExporter
{
    /// <inheritdoc/>
    public string Format => "xlsform";

    /// <inheritdoc/>
    public string Extension => "xlsx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public string FileName(Instrument instrument, InstrumentExportRequest request) => ExportName.Of(instrument, ".xlsx");

    /// <inheritdoc/>
    public InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        var sheets = new XlsFormSheets(instrument, request).All();
        WorkbookWriter.Write(sheets, PrintableText.Clean(instrument.Title.In(request.Language)), output);
        return new InstrumentExportResult(FileName(instrument, request), []);
    }
}
