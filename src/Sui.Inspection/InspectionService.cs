using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Former;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Annexes.Rendering;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Annexes.Verifying;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Masking;
using Sui.Inspection.Coding;
using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Evidence.Rules.Head;
using Sui.Inspection.Files;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Plugins;
using Sui.Inspection.Problems;
using Sui.Inspection.Returns;
using Sui.Inspection.Robustness;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Text;

namespace Sui.Inspection;

/// <summary>The library's front door.</summary>
internal sealed class InspectionService : ISuiInspection
{
    /// <summary>What to say where there is no importer.</summary>
    internal const string NoImporter = "There is no importer: reference Sui.Inspection.Imports and call AddImports on the options.";

    private readonly InspectionData _data;
    private readonly IResponseImporter? _importer;
    private readonly EvidenceRules _rules;
    private readonly IEvidencePackReader _reader;
    private readonly IAssessor _assessor;
    private readonly RobustnessAnalyser _analyser;
    private readonly IAnnexComposer _composer;
    private readonly Dictionary<string, IAnnexRenderer> _renderers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IInstrumentExporter> _exporters = new(StringComparer.Ordinal);

    public InspectionService(
        InspectionData data,
        IEvidencePackReader reader,
        IAssessor assessor,
        ISurveyQualitySource quality,
        IAnnexComposer composer,
        IResponseImporter? importer,
        IEnumerable<IAnnexRenderer> renderers,
        IEnumerable<IInstrumentExporter> exporters)
    {
        _data = data;
        _rules = new EvidenceRules(data.Instruments, data.Guard);
        _reader = reader;
        _assessor = assessor;
        _analyser = new RobustnessAnalyser(assessor, quality, data.Instruments);
        _composer = composer;
        _importer = importer;
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

    /// <inheritdoc/>
    public IDataRegistry<Codebook> Codebooks => _data.Codebooks;

    public IReadOnlyList<OutputFormat> Formats =>
        [.. _renderers.Values.OrderBy(renderer => renderer.Format, StringComparer.Ordinal).Select(renderer => new OutputFormat(renderer.Format, renderer.MediaType, renderer.Extension))];

    public IReadOnlyList<OutputFormat> InstrumentFormats =>
        [.. _exporters.Values.OrderBy(exporter => exporter.Format, StringComparer.Ordinal).Select(exporter => new OutputFormat(exporter.Format, exporter.MediaType, exporter.Extension))];

    public IReadOnlyList<string> Languages => [.. AnnexLanguages.Tags];

    public IResponseImporter Importer => _importer ?? throw new NotSupportedException(NoImporter);

    public PackReadResult Read(string path, CancellationToken cancellationToken) => _reader.Read(path, cancellationToken);

    public PackReadResult Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken) =>
        _reader.Read(files, cancellationToken);

    public Task<PackReadResult> ReadAsync(Stream zip, CancellationToken cancellationToken) =>
        _reader.ReadAsync(zip, cancellationToken: cancellationToken);

    public Assessment Assess(PackReadResult read, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (read.Pack is null)
        {
            throw new ArgumentException("Nothing could be read, so there is nothing to assess; see the problems.", nameof(read));
        }

        var assessment = Assess(read.Pack, cancellationToken);
        var problems = _data.Guard.ForReading(read.Problems);
        var said = problems.ToHashSet();
        return assessment with { Problems = [.. problems, .. assessment.Problems.Where(problem => !said.Contains(problem))] };
    }

    public Assessment Assess(EvidencePack pack, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var named = Named(pack);
        if (named is not { Framework: { } framework, Rubric: { } rubric })
        {
            throw Refusal(pack, named);
        }

        // What a reader gave was held to the rules as it was read, and its ids as well.
        if (KnownSound.Has(pack, rubric, Instruments))
        {
            return Assess(pack, framework, rubric, [], idsLookedAt: true, cancellationToken);
        }

        var sound = _rules.Check(pack, rubric);
        return Assess(sound.Pack, framework, rubric, [.. named.Problems, .. sound.Problems], idsLookedAt: false, cancellationToken);
    }

    public IReadOnlyList<Problem> Validate(EvidencePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return [.. Named(pack).Problems, .. _rules.Check(pack, _data.Known.RubricOf(pack)).Problems];
    }

    public RobustnessAnalysis Analyse(Assessment assessment, RobustnessRequest? request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return _analyser.Analyse(assessment, request ?? new RobustnessRequest(), cancellationToken);
    }

    public AnnexDocument Compose(Assessment assessment, AnnexRequest? request, CancellationToken cancellationToken)
    {
        if (_renderers.GetValueOrDefault("pdf") is PdfAnnexRenderer pdf)
        {
            RendererWarmUp.Start(pdf);
        }

        request ??= new AnnexRequest();
        return _composer.Compose(assessment, Analysed(assessment, request, cancellationToken), cancellationToken);
    }

    public IReadOnlyList<Problem> CheckPublication(Assessment assessment, PublicationRequest? request)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var missing = new PublicationCheck(_data.Guard, _data.NamesListed, _data.Fonts).Run(assessment, request ?? PublicationRequest.None);
        var placed = PackPlaces.Placed(assessment.Evidence, missing);
        return ReferenceEquals(placed, missing) ? missing : _data.Guard.ForReading(placed);
    }

    public IReadOnlyList<Problem> CompareWithFormer(AnnexDocument document, Stream former)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(former);
        return document is { Audience: AnnexAudience.Published, Record: { } record } ? FormerComparison.Run(
            record, BoundedRead.ToEnd(former, AnnexJson.MaximumBytes), new AnnexVerifier(_data.Frameworks, _data.Rubrics))
            : throw new ArgumentException("Only a published annex with its record is compared; a working paper is never published.", nameof(document));
    }

    public AnnexVerification VerifyAnnex(ReadOnlyMemory<byte> annex, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return new AnnexVerifier(_data.Frameworks, _data.Rubrics).Verify(annex, label);
    }

    public AnnexRenderResult Write(AnnexDocument document, string format, Stream output, CancellationToken cancellationToken) =>
        RendererOf(format).Render(document, output, cancellationToken);

    public async Task<AnnexRenderResult> WriteAsync(
        AnnexDocument document, string format, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var renderer = RendererOf(format);
        using var whole = new MemoryStream();
        var result = renderer.Render(document, whole, cancellationToken);
        await output.WriteWholeAsync(whole, cancellationToken).ConfigureAwait(false);
        return result;
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

    // A plug-in that failed or hung would do so again in each of the assessments that an analysis makes.
    private AnnexRequest Analysed(Assessment assessment, AnnexRequest request, CancellationToken cancellationToken) =>
        request is { Audience: AnnexAudience.Working, Robustness: null } && assessment is not null
            && !assessment.Problems.Any(problem => problem.Code is PluginCodes.Failed or PluginCodes.TooSlow)
            ? request with { Robustness = Analyse(assessment, null, cancellationToken) }
            : request;

    // Masked before, so that sources of signals see no identifiers, and after, since they and the scoring add texts and ids of their own.
    private Assessment Assess(
        EvidencePack pack, Framework framework, Rubric rubric, IReadOnlyList<Problem> problems, bool idsLookedAt, CancellationToken cancellationToken)
    {
        var mask = AssessmentMask.Before(_data.Guard, pack, framework, rubric, Instruments, idsLookedAt);
        var assessment = _assessor.Assess(mask.Mask(pack), framework, rubric, cancellationToken);
        var masked = mask.Mask(assessment with { Problems = [.. problems, .. PackPlaces.Placed(pack, assessment.Problems)] });
        PackPlaces.NoteCopy(pack, masked.Evidence);
        return masked;
    }

    private IAnnexRenderer RendererOf(string format) => _renderers.TryGetValue(format, out var renderer)
        ? renderer
        : throw new NotSupportedException($"The format is not known. Known: {string.Join(", ", Formats)}.");

    private NamedByPack Named(EvidencePack pack)
    {
        var problems = new ProblemList(ItemPlace.Pack, int.MaxValue);
        var report = new HeadReport(problems, string.Empty);
        var find = new NamedData(_data.Known, report.Error, report.Warning);
        var rubric = find.Rubric(pack.RubricId, pack.RubricVersion);
        var framework = find.Framework(pack.FrameworkId ?? string.Empty, pack.FrameworkVersion, rubric);
        return new NamedByPack(framework, rubric, problems.ToProblems());
    }

    private ArgumentException Refusal(EvidencePack pack, NamedByPack named)
    {
        if (named.Rubric is null)
        {
            return Unknown("rubric", Rubrics, nameof(pack));
        }

        return pack.FrameworkId is { } id && Frameworks.Find(id, pack.FrameworkVersion) is { } framework && named.Rubric.WhyNot(framework) is { } problem
            ? new ArgumentException($"{problem.Message} Expected: {problem.Expected}", nameof(pack))
            : Unknown("framework", Frameworks, nameof(pack));
    }

    private static ArgumentException Unknown<T>(string what, IDataRegistry<T> known, string parameter)
        where T : class => new(
        $"The pack names a {what} that is not known. Known: "
            + string.Join(", ", known.Versions.Select(version => $"{version.Id} version {version.Version}")) + ".",
        parameter);

    /// <summary>What a pack names; null where it is not known or the rubric does not serve the framework, which the problems say.</summary>
    private sealed record NamedByPack(Framework? Framework, Rubric? Rubric, IReadOnlyList<Problem> Problems);
}
