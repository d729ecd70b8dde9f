using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Sui.Inspection.Benchmarks.Annexes;
using Sui.Inspection.Benchmarks.Cases;
using Sui.Inspection.Benchmarks.Imports;

if (args is ["annex", .. var step])
{
    return AnnexCommand.Run(step);
}

if (args is ["import", .. var importStep])
{
    return ImportCommand.Run(importStep);
}

if (args is ["case", .. var caseSteps])
{
    return await CaseCommand.RunAsync(caseSteps);
}

// In process: the project's central package versions would otherwise have to be repeated for the generated one.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
