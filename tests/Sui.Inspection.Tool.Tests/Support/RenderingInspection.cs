using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Coding;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Returns;
using Sui.Inspection.Robustness;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>The real inspection with a renderer of the test's own for every format.</summary>
internal sealed class RenderingInspection(Action<string, Stream> render) : ISuiInspection
{
    private readonly ISuiInspection _real = Shell.Real();

    public AnnexRenderResult Result { get; init; } = AnnexRenderResult.Clean;

    public IReadOnlyList<string> Languages => _real.Languages;

    public AnnexRequest? Request { get; private set; }

    public Rubric Rubric => _real.Rubric;

    public IDataRegistry<Rubric> Rubrics => _real.Rubrics;

    public IDataRegistry<Framework> Frameworks => _real.Frameworks;

    public IDataRegistry<Instrument> Instruments => _real.Instruments;

    public IDataRegistry<Codebook> Codebooks => _real.Codebooks;

    public IReadOnlyList<OutputFormat> Formats => _real.Formats;

    public IReadOnlyList<OutputFormat> InstrumentFormats => _real.InstrumentFormats;

    public IResponseImporter Importer => _real.Importer;

    public PackReadResult Read(string path, CancellationToken cancellationToken) => _real.Read(path, cancellationToken);

    public PackReadResult Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken) =>
        _real.Read(files, cancellationToken);

    public Task<PackReadResult> ReadAsync(Stream zip, CancellationToken cancellationToken) => _real.ReadAsync(zip, cancellationToken);

    public IReadOnlyList<Problem> Validate(EvidencePack pack) => _real.Validate(pack);

    public Assessment Assess(PackReadResult read, CancellationToken cancellationToken) => _real.Assess(read, cancellationToken);

    public Assessment Assess(EvidencePack pack, CancellationToken cancellationToken) => _real.Assess(pack, cancellationToken);

    public RobustnessAnalysis Analyse(Assessment assessment, RobustnessRequest? request, CancellationToken cancellationToken) => _real.Analyse(assessment, request, cancellationToken);

    public AnnexDocument Compose(Assessment assessment, AnnexRequest? request, CancellationToken cancellationToken)
    {
        Request = request;
        return _real.Compose(assessment, request, cancellationToken);
    }

    // What it is asked for is to render; what is missing to publish is tested with the real one.
    public IReadOnlyList<Problem> CheckPublication(Assessment assessment, PublicationRequest? request) => [];

    public IReadOnlyList<Problem> CompareWithFormer(AnnexDocument document, Stream former) => _real.CompareWithFormer(document, former);

    public AnnexVerification VerifyAnnex(ReadOnlyMemory<byte> annex, string label) => _real.VerifyAnnex(annex, label);

    public AnnexRenderResult Write(AnnexDocument document, string format, Stream output, CancellationToken cancellationToken)
    {
        render(format, output);
        return Result;
    }

    public Task<AnnexRenderResult> WriteAsync(
        AnnexDocument document, string format, Stream output, CancellationToken cancellationToken) =>
        Task.FromResult(Write(document, format, output, cancellationToken));

    public ReturnReadResult ReadReturns(string path) => _real.ReadReturns(path);

    public ReturnTabulation Tabulate(ReturnSurvey survey) => _real.Tabulate(survey);

    public InstrumentExportResult Export(Instrument instrument, string format, InstrumentExportRequest? request, Stream output)
    {
        render(format, output);
        return new InstrumentExportResult("own.txt", Result.Warnings);
    }
}
