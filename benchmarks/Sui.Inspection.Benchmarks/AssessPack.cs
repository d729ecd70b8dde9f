using BenchmarkDotNet.Attributes;
using CsvHelper;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Assessments;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Benchmarks;

/// <summary>From the bytes of a synthetic pack to its assessment; the baseline reads the same bytes through CsvHelper into strings.</summary>
public class AssessPack
{
    private IReadOnlyDictionary<string, ReadOnlyMemory<byte>> _files = null!;
    private ISuiInspection _inspection = null!;
    private IEvidencePackReader _reader = null!;
    private PackReadResult _read = null!;

    [Params("synthetic-strong", "synthetic-middling", "synthetic-paper")]
    public string Pack { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _files = PackFiles.Load(Pack);
        var services = new ServiceCollection().AddSuiInspection().BuildServiceProvider();
        _inspection = services.GetRequiredService<ISuiInspection>();
        _reader = services.GetRequiredService<IEvidencePackReader>();
        _read = _reader.Read(_files);
    }

    [Benchmark(Baseline = true)]
    public int CsvHelperIntoStrings()
    {
        var cells = 0;
        foreach (var (name, content) in _files)
        {
            if (!name.EndsWith(".csv", StringComparison.Ordinal))
            {
                continue;
            }

            using var reader = CsvReader.Create(content, new CsvReaderOptions { HasHeader = false });
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    cells += reader.GetString(column).Length > 0 ? 1 : 0;
                }
            }
        }

        return cells;
    }

    [Benchmark]
    public PackReadResult Read() => _reader.Read(_files);

    [Benchmark]
    public Assessment Assess() => _inspection.Assess(_read);

    [Benchmark]
    public Assessment ReadAndAssess() => _inspection.Assess(_reader.Read(_files));
}
