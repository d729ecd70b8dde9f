using System.Diagnostics;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests;

/// <summary>
/// Mutated files: never an exception, a hang or memory without bound. A few thousand cases from a fixed seed; the environment variable
/// SUI_FUZZ asks for more, SUI_FUZZ_SEED for others. A failure names the seed of its case.
/// </summary>
internal sealed class TabularFuzzTests
{
    private const int Cases = 3_000;
    private const int FirstSeed = 4_000;

    private static readonly TabularLimits Limits = new()
    {
        FileBytes = 1 << 20,
        Rows = 5_000,
        Columns = 500,
        CellCharacters = 2_000,
        RecordBytes = 1 << 16,
        UnpackedBytes = 8 << 20,
        RatioFreeBytes = 1 << 20,
        SharedStringBytes = 1 << 20,
        Parts = 100,
        Sheets = 10,
        Problems = 100,
    };

    [Test]
    public void Open_MutatedCsv_NeverThrows() => Run(FuzzSeeds.Csv, Mutation.OfBytes);

    [Test]
    public void Open_MutatedWorkbook_NeverThrows() => Run(FuzzSeeds.Workbooks, Mutation.OfBytes);

    [Test]
    public void Open_WorkbookOfMutatedParts_NeverThrows() => Run(FuzzSeeds.Workbooks, Mutation.OfParts);

    private static void Run(IReadOnlyList<byte[]> sources, Func<Random, IReadOnlyList<byte[]>, byte[]> mutate)
    {
        var cases = TestSetting.Of("SUI_FUZZ", Cases);
        var first = TestSetting.Of("SUI_FUZZ_SEED", FirstSeed);
        var read = 0;
        for (var seed = first; seed < first + cases; seed++)
        {
            var content = mutate(new Random(seed), sources);
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                read += Read(content, forward: seed % 5 == 0) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new AssertionException($"Seed {seed} threw {exception.GetType().Name}: {exception.Message}", exception);
            }

            // Far above what a case takes, and far below a hang or an array of a size that a file declares.
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), $"seed {seed}");
            Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(200L << 20), $"seed {seed}");
        }

        // A mutation that breaks every file would test nothing beyond the first look.
        Assert.That(read, Is.GreaterThan(cases / 20));
    }

    // Reads everything in every way; true when there was a row.
    private static bool Read(byte[] content, bool forward)
    {
        var faults = new TabularFaultList(Limits.Problems);
        using Stream stream = forward ? new ForwardOnly(content, 1000) : new MemoryStream(content);
        using var file = TabularFile.Open(stream, "file", Limits, faults);
        var rows = 0;
        while (file?.NextSheet() == true)
        {
            _ = file.MergedCells(2);
            var row = 0;
            while (file.Read())
            {
                Assert.That(file.Row, Is.GreaterThan(row).And.AtMost(Limits.Rows));
                Assert.That(file.Progress, Is.InRange(0.0, 1.0));
                Assert.That(file.Cells, Is.InRange(1, Limits.Columns));
                row = file.Row;
                rows++;
                for (var column = 0; column <= file.Cells; column++)
                {
                    Look(file, column);
                }
            }
        }

        _ = file?.Description;
        Assert.That(file is not null || faults.Faults.Any(fault => fault.IsError), "a refusal says why");
        return rows > 0;
    }

    private static void Look(ITabularFile file, int column)
    {
        var text = file.Text(column);
        var kind = file.KindOf(column);
        if ((kind != CellKind.Error && file.Utf8(column).IsEmpty != (kind == CellKind.Blank)) || text.Length > Limits.CellCharacters
            || !System.Text.Unicode.Utf8.IsValid(file.Utf8(column)))
        {
            Assert.Fail($"A cell of kind {kind} does not go with its text.");
        }
    }
}
