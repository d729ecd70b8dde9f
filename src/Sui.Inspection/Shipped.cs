using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Markdown;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Pdf;

namespace Sui.Inspection;

/// <summary>The sources of signals and the renderers that ship, in one place for both ways of making an inspection.</summary>
internal static class Shipped
{
    public static IReadOnlyList<ISignalSource> SignalSources(ISurveyQualitySource quality) =>
        [new ProportionSignalSource(quality), new FindingSignalSource(), new GroupRuleSignalSource()];

    public static IReadOnlyList<IAnnexRenderer> Renderers(IReadOnlyList<PdfFont> fonts) =>
        [new HtmlAnnexRenderer(), new HtmlFragmentRenderer(), new JsonAnnexRenderer(), new MarkdownAnnexRenderer(), new PdfAnnexRenderer(fonts)];
}
