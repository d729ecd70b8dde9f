using System.Diagnostics;
using System.IO.Compression;
using System.Runtime;
using Sui.Inspection.Annexes;

namespace Sui.Inspection.Benchmarks.Annexes;

/// <summary>The measurements. Everything is written to memory, so that no disk is measured.</summary>
internal static class Measurements
{
    private const int Batch = 200;

    /// <summary>One annex as PDF, warm: times, allocation, size, and how long deflating and copying its contents alone take.</summary>
    public static void Warm(string name)
    {
        var cases = new AnnexCases();
        var document = cases.Make(name);
        var file = cases.Write(document);
        var content = PdfStreams.Read(file);
        var sample = Sample.Of(() => cases.Write(document));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        cases.Write(document);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var deflate = Sample.Of(() => Deflate(content.Inflated), seconds: 0.4);
        var target = new byte[content.Inflated.Max(stream => stream.Length)];
        var copy = Sample.Of(() => Copy(content.Inflated, target), seconds: 0.1);
        AnnexCommand.Print(
            "warm/" + name, content.Pages, Rows(document), sample.Median, sample.P95, sample.Count, allocated, file.Length,
            content.Inflated.Sum(stream => (double)stream.Length), deflate.Median, copy.Median);
    }

    /// <summary>From an assessment to the bytes of its PDF, warm.</summary>
    public static void Compose(string pack)
    {
        var cases = new AnnexCases();
        var assessment = cases.Assess(pack);
        var sample = Sample.Of(() => cases.Write(cases.Inspection.Compose(assessment)));
        AnnexCommand.Print("compose/" + pack, sample.Median, sample.P95, sample.Count);
    }

    /// <summary>The first annex of this process: composing it and writing it, after its pack was read and assessed.</summary>
    public static void Cold(string pack)
    {
        var inspection = SuiInspection.Create();
        var start = Stopwatch.GetTimestamp();
        var assessment = inspection.Assess(inspection.Read(PackFiles.PathOf(pack)));
        var assess = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        var document = inspection.Compose(assessment);
        var compose = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using var stream = new MemoryStream();
        var (jit, methods) = (JitInfo.GetCompilationTime(), JitInfo.GetCompiledMethodCount());
        start = Stopwatch.GetTimestamp();
        inspection.Write(document, "pdf", stream);
        var write = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        (jit, methods) = (JitInfo.GetCompilationTime() - jit, JitInfo.GetCompiledMethodCount() - methods);
        using var process = Process.GetCurrentProcess();
        AnnexCommand.Print(
            "cold/" + pack, assess, compose, write, (TimeProvider.System.GetLocalNow().DateTime - process.StartTime).TotalMilliseconds,
            jit.TotalMilliseconds, methods);
    }

    /// <summary>Two hundred annexes of ten pages, so many at a time: annexes a second.</summary>
    public static void Parallel(string label, int degree)
    {
        var cases = new AnnexCases();
        var document = cases.Make("ten-pages");
        var options = new ParallelOptions { MaxDegreeOfParallelism = degree };
        Run();
        Run();
        var rates = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            var start = Stopwatch.GetTimestamp();
            Run();
            rates.Add(Batch / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        AnnexCommand.Print(
            "parallel/" + label, new Sample(rates).Median, GCSettings.IsServerGC ? 1 : 0, Environment.ProcessorCount);

        void Run() => System.Threading.Tasks.Parallel.For(0, Batch, options, _ => cases.Write(document));
    }

    private static double Rows(AnnexDocument document)
    {
        return document.Sections.Sum(Of);

        static double Of(AnnexSection section) =>
            section.Blocks.OfType<TableBlock>().Sum(table => table.Rows.Count) + section.Subsections.Sum(Of);
    }

    private static void Copy(IEnumerable<byte[]> contents, byte[] target)
    {
        foreach (var content in contents)
        {
            content.CopyTo(target, 0);
        }
    }

    private static void Deflate(IEnumerable<byte[]> contents)
    {
        using var target = new MemoryStream();
        foreach (var content in contents)
        {
            target.SetLength(0);
            using var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true);
            zlib.Write(content);
        }
    }
}
