using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Plugins;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>How each service is made, in one place for both ways of making an inspection: with a container and without.</summary>
internal static class Composition
{
    public static ISurveyQualitySource Quality(SuiInspectionOptions options) => options.SurveyQuality ?? new DeclaredSurveyQuality();

    public static IEvidencePackReader Reader(InspectionData data, SuiInspectionOptions options, IEnumerable<IEvidenceReader> added) =>
        new EvidencePackReader(Sole([.. BuiltInReaders.All, .. options.Readers, .. added], reader => reader.FileKind, "the kind of file"), data.Known, guard: data.Guard);

    public static IAssessor Assessor(
        InspectionData data, SuiInspectionOptions options, ISurveyQualitySource quality, IEnumerable<ISignalSource> added) =>
        new Assessor([.. Shipped.SignalSources(quality), .. options.SignalSources, .. added], quality, data.Instruments);

    public static IAnnexComposer Composer(InspectionData data, SuiInspectionOptions options, IEnumerable<IAnnexSectionProvider> added) =>
        new AnnexComposer([.. options.Sections, .. added], data.Guard, data.Fonts, data.Instruments);

    public static IResponseImporter? Importer(InspectionData data, SuiInspectionOptions options, IServiceProvider? services = null) =>
        options.ImporterFactory?.Invoke(data, services);

    public static IEnumerable<IAnnexRenderer> Renderers(InspectionData data, SuiInspectionOptions options, IEnumerable<IAnnexRenderer> added) =>
        [.. Shipped.Renderers(data.Fonts), .. Sole([.. options.Renderers, .. added], renderer => renderer.Format, "the format of annexes")];

    public static IEnumerable<IInstrumentExporter> Exporters(SuiInspectionOptions options, IEnumerable<IInstrumentExporter> added) =>
        Sole([.. options.Exporters, .. added], exporter => exporter.Format, "the format of instruments");

    public static IFrameworkReader FrameworkReader() => new FrameworkReader();

    /// <summary>A reader of rubrics that holds them to the frameworks known.</summary>
    public static IRubricReader RubricReader(IDataRegistry<Framework> frameworks) => new RubricReader(frameworks);

    public static IRatingRollUp RollUp() => new RatingRollUp();

    private static IReadOnlyList<T> Sole<T>(IReadOnlyList<T> all, Func<T, string> nameOf, string what)
        where T : class
    {
        PluginClashes.Refuse(all, nameOf, what);
        return all;
    }
}
