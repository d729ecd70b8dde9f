using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Benchmarks;

/// <summary>From an assessment to an annex in each format; the baseline writes the assessment as JSON.</summary>
public class WriteAnnex
{
    private ISuiInspection _inspection = null!;
    private Assessment _assessment = null!;
    private AnnexDocument _document = null!;

    [Params(AnnexAudience.Published, AnnexAudience.Working)]
    public AnnexAudience Audience { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var services = new ServiceCollection().AddSuiInspection().BuildServiceProvider();
        _inspection = services.GetRequiredService<ISuiInspection>();
        _assessment = _inspection.Assess(
            services.GetRequiredService<IEvidencePackReader>().Read(PackFiles.Load("synthetic-middling")));
        _document = _inspection.Compose(_assessment, new AnnexRequest(Audience));
    }

    [Benchmark(Baseline = true)]
    public long AssessmentAsJson()
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(_assessment, stream);
        return stream.Length;
    }

    [Benchmark]
    public AnnexDocument Compose() => _inspection.Compose(_assessment, new AnnexRequest(Audience));

    [Benchmark]
    public long Html() => Write("html");

    [Benchmark]
    public long Pdf() => Write("pdf");

    private long Write(string format)
    {
        using var stream = new MemoryStream();
        _inspection.Write(_document, format, stream);
        return stream.Length;
    }
}
