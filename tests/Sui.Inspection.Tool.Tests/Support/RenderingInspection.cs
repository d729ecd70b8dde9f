using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Returns;
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

    public IReadOnlyList<string> Formats => ["html", "json", "md", "pdf"];

    public IReadOnlyList<string> InstrumentFormats => _real.InstrumentFormats;

    public IResponseImporter Importer => _real.Importer;

    public PackReadResult Read(string path) => _real.Read(path);

    public Assessment Assess(PackReadResult read) => _real.Assess(read);

    public Assessment Assess(EvidencePack pack) => _real.Assess(pack);

    public AnnexDocument Compose(Assessment assessment, AnnexRequest? request = null)
    {
        Request = request;
        return _real.Compose(assessment, request);
    }

    public AnnexRenderResult Write(AnnexDocument document, string format, Stream output)
    {
        render(format, output);
        return Result;
    }

    public ReturnReadResult ReadReturns(string path) => _real.ReadReturns(path);

    public ReturnTabulation Tabulate(ReturnSurvey survey) => _real.Tabulate(survey);

    public InstrumentExportResult Export(Instrument instrument, string format, InstrumentExportRequest? request, Stream output)
    {
        render(format, output);
        return new InstrumentExportResult("own.txt", Result.Warnings);
    }
}
