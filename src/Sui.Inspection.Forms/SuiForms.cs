using Sui.Inspection.Forms.Csv;
using Sui.Inspection.Forms.Html;
using Sui.Inspection.Forms.Pdf;
using Sui.Inspection.Forms.Sql;
using Sui.Inspection.Forms.Xls;

namespace Sui.Inspection.Forms;

/// <summary>Adds the formats of instruments for the field to an inspection.</summary>
public static class SuiForms
{
    /// <summary>
    /// Adds the formats <c>codebook</c>, <c>csv</c>, <c>html</c>, <c>pdf</c>, <c>sql</c> and <c>xlsform</c> to <see cref="ISuiInspection.InstrumentFormats"/>.
    /// Formats of the same names that the host added before stay.
    /// </summary>
    /// <param name="options">The options of <see cref="SuiInspection.Create"/> or of <c>AddSuiInspection</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static SuiInspectionOptions AddForms(this SuiInspectionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var known = options.Exporters.Where(exporter => exporter is not null).Select(exporter => exporter.Format).ToHashSet(StringComparer.Ordinal);
        Instruments.IInstrumentExporter[] shipped =
            [new CodebookExporter(), new CsvTemplateExporter(), new HtmlFormExporter(), new PdfFormExporter(), new SqlQueryExporter(), new XlsFormExporter()];
        foreach (var exporter in shipped.Where(exporter => !known.Contains(exporter.Format)))
        {
            options.Exporters.Add(exporter);
        }

        return options;
    }
}
