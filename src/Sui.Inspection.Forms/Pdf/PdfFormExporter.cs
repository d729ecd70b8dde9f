using System.Globalization;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Instruments;
using Sui.Inspection.Pdf;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;


namespace Sui.Inspection.Forms.Pdf;

/// <summary>
/// Writes an instrument as a tagged PDF to print and fill in by hand: A4, 12 points or more, boxes to tick and to write in. Each page says
/// which form and which version it is, so that what was written can be keyed in later.
/// </summary>
internal sealed class PdfFormExporter : IInstrumentExporter
{
    /// <summary>More than a running header or footer has room for.</summary>
    private const int LongestFurniture = 200;

    private const int LongestTitle = 2000;

    /// <summary>Forms have no date; a file must have one, and always the same.</summary>
    private static readonly DateTimeOffset Moment = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly PdfTheme Theme = new()
    {
        Margins = new PdfMargins(64, 60, 64, 60),
        HeadingSizes = [22, 16.5, 13, 12.5],
        FurnitureSize = 10,
        SmallSize = 12,
    };

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public string FileName(Instrument instrument, InstrumentExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ExportName.Of(instrument, $".{FormWording.In(request.Language).Language}.pdf");
    }

    /// <inheritdoc/>
    public InstrumentExportResult Export(Instrument instrument, InstrumentExportRequest request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(output);
        var words = FormWording.In(request.Language);
        var title = FormText.Of(instrument.Title, words.Language).Words;
        var version = instrument.Identity.Version.ToString(CultureInfo.InvariantCulture);
        var form = words.Say("Form", ("id", PrintableText.Clean(instrument.Identity.Id, LongestFurniture / 2)), ("version", version));
        var blocks = new PdfFormBlocks(instrument, request, words).All();
        var document = new PdfDocument(PrintableText.Clean(title, LongestTitle), words.Language, Moment, blocks)
        {
            Subject = form,
            Producer = "Sui.Inspection",
            HeaderText = PrintableText.Clean(title, LongestFurniture),
            FooterText = form,
            PageNumberFormat = words.Say("Page", ("page", "{0}"), ("pages", "{1}")),
            Theme = Theme,
        };
        var written = PdfWriter.Write(document, output);
        output.Flush();
        return new InstrumentExportResult(
            FileName(instrument, request), [.. written.Warnings.Select(warning => new OutputNotice(warning.Code, warning.Message))]);
    }
}
