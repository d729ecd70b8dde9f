using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Assessments;
using Sui.Inspection.Intake;
using Sui.Inspection.Robustness;

namespace Sui.Inspection.Benchmarks;

/// <summary>A full assessment with 2,000 resamples, sensitivity and counterfactuals. The bar is 150 ms, warm, on one core (start with <c>taskset -c 0</c>).</summary>
public class AnalysePack
{
    private ISuiInspection _inspection = null!;
    private PackReadResult _read = null!;

    [Params("synthetic-strong", "synthetic-middling", "synthetic-paper")]
    public string Pack { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        var services = new ServiceCollection().AddSuiInspection().BuildServiceProvider();
        _inspection = services.GetRequiredService<ISuiInspection>();
        _read = services.GetRequiredService<IEvidencePackReader>().Read(PackFiles.Load(Pack));
    }

    [Benchmark]
    public Assessment Assess() => _inspection.Assess(_read);

    [Benchmark]
    public RobustnessAnalysis AssessAndAnalyse() => _inspection.Analyse(_inspection.Assess(_read), new RobustnessRequest { Resamples = 2000 });
}
