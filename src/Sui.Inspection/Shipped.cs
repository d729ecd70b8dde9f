using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Markdown;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Instruments;
using Sui.Inspection.Instruments.Exporting.Csv;
using Sui.Inspection.Instruments.Exporting.Html;
using Sui.Inspection.Instruments.Exporting.Pdf;
using Sui.Inspection.Instruments.Exporting.Xls;

namespace Sui.Inspection;

/// <summary>The sources of signals, the renderers and the exporters that ship, in one place for both ways of making an inspection.</summary>
internal static class Shipped
{
    public static IReadOnlyList<ISignalSource> SignalSources(ISurveyQualitySource quality) =>
        [new ProportionSignalSource(quality), new FindingSignalSource(), new GroupRuleSignalSource()];

    public static IReadOnlyList<IAnnexRenderer> Renderers() =>
        [new HtmlAnnexRenderer(), new JsonAnnexRenderer(), new MarkdownAnnexRenderer(), new PdfAnnexRenderer()];

    public static IReadOnlyList<IInstrumentExporter> Exporters() =>
        [new CodebookExporter(), new CsvTemplateExporter(), new HtmlFormExporter(), new PdfFormExporter(), new XlsFormExporter()];
}
