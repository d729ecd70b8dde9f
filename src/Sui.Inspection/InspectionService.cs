using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Returns;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection;

/// <summary>The library's front door.</summary>
internal sealed class InspectionService : ISuiInspection
{
    private readonly InspectionData _data;
    private readonly IEvidencePackReader _reader;
    private readonly IAssessor _assessor;
    private readonly IAnnexComposer _composer;
    private readonly SortedDictionary<string, IAnnexRenderer> _renderers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IInstrumentExporter> _exporters = new(StringComparer.Ordinal);

    public InspectionService(
        InspectionData data,
        IEvidencePackReader reader,
        IAssessor assessor,
        IAnnexComposer composer,
        IResponseImporter importer,
        IEnumerable<IAnnexRenderer> renderers,
        IEnumerable<IInstrumentExporter> exporters)
    {
        _data = data;
        _reader = reader;
        _assessor = assessor;
        _composer = composer;
        Importer = importer;
        foreach (var renderer in renderers)
        {
            _renderers[renderer.Format] = renderer;
        }

        foreach (var exporter in exporters)
        {
            _exporters[exporter.Format] = exporter;
        }
    }

    public Rubric Rubric => _data.Rubric;

    public IDataRegistry<Rubric> Rubrics => _data.Rubrics;

    public IDataRegistry<Framework> Frameworks => _data.Frameworks;

    public IDataRegistry<Instrument> Instruments => _data.Instruments;

    public IReadOnlyList<string> Formats => [.. _renderers.Keys];

    public IReadOnlyList<string> InstrumentFormats => [.. _exporters.Keys];

    public IReadOnlyList<string> Languages => [.. AnnexLanguages.Tags];

    public IResponseImporter Importer { get; }

    public PackReadResult Read(string path) => _reader.Read(path);

    public Assessment Assess(PackReadResult read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read.Pack is null)
        {
            throw new ArgumentException("Nothing could be read, so there is nothing to assess; see the problems.", nameof(read));
        }

        var assessment = Assess(read.Pack);
        return assessment with { Problems = [.. read.Problems, .. assessment.Problems] };
    }

    public Assessment Assess(EvidencePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var framework = Frameworks.Find(pack.FrameworkId, pack.FrameworkVersion) ?? throw Unknown("framework", Frameworks, nameof(pack));
        var rubric = pack.RubricId is not { } id ? Rubric
            : Rubrics.Find(id, pack.RubricVersion) ?? throw Unknown("rubric", Rubrics, nameof(pack));
        return rubric.WhyNot(framework) is { } problem
            ? throw new ArgumentException($"{problem.Message} Expected: {problem.Expected}", nameof(pack))
            : _assessor.Assess(_data.Guard.ForAssessment(pack), framework, rubric);
    }

    private static ArgumentException Unknown<T>(string what, IDataRegistry<T> known, string parameter)
        where T : class => new(
        $"The pack names a {what} that is not known. Known: "
            + string.Join(", ", known.Versions.Select(version => $"{version.Id} version {version.Version}")) + ".",
        parameter);

    public AnnexDocument Compose(Assessment assessment, AnnexRequest? request = null)
    {
        if (_renderers.GetValueOrDefault("pdf") is PdfAnnexRenderer pdf)
        {
            RendererWarmUp.Start(pdf);
        }

        return _composer.Compose(assessment, request ?? new AnnexRequest());
    }

    public AnnexRenderResult Write(AnnexDocument document, string format, Stream output)
    {
        if (!_renderers.TryGetValue(format, out var renderer))
        {
            throw new NotSupportedException($"The format is not known. Known: {string.Join(", ", Formats)}.");
        }

        return renderer.Render(document, output);
    }

    public ReturnReadResult ReadReturns(string path) => ReturnSurveyReader.Read(path);

    public ReturnTabulation Tabulate(ReturnSurvey survey) => ReturnTabulator.Tabulate(survey);

    public InstrumentExportResult Export(Instrument instrument, string format, InstrumentExportRequest? request, Stream output)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(output);
        if (!_exporters.TryGetValue(format, out var exporter))
        {
            throw new NotSupportedException($"The format is not known. Known: {string.Join(", ", InstrumentFormats)}.");
        }

        return exporter.Export(instrument, request ?? new InstrumentExportRequest(), output);
    }
}
