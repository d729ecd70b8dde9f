using System.Diagnostics;
using System.Text;
using CsvHelper;
using ExcelDataReader;
using Sui.Inspection.Benchmarks.Annexes;
using Sui.Inspection.Imports;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Benchmarks.Imports;

/// <summary>The measurements. What is compared is measured in turn in one process, after one turn that warms everything up.</summary>
internal static class ImportMeasurements
{
    private const int Rounds = 9;

    /// <summary>Does something once, in a process of its own: the peak of resident memory.</summary>
    public static int Once(string what, string file)
    {
        if (WorkOf(what) is not { } work)
        {
            return 2;
        }

        var start = Stopwatch.GetTimestamp();
        work(file);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        AnnexCommand.Print($"once/{what}{Path.GetExtension(file)}", time, process.PeakWorkingSet64);
        return 0;
    }

    /// <summary>Does several things in turn, each so often, and prints the median time of each.</summary>
    public static int Compare(IReadOnlyList<string> what, string file)
    {
        var works = what.Select(WorkOf).ToList();
        if (works.Contains(null))
        {
            return 2;
        }

        var times = works.Select(_ => new List<double>()).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var at = 0; at < works.Count; at++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var start = Stopwatch.GetTimestamp();
                works[at]!(file);
                if (round > 0)
                {
                    times[at].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        for (var at = 0; at < works.Count; at++)
        {
            AnnexCommand.Print($"compare/{what[at]}{Path.GetExtension(file)}", new Annexes.Sample(times[at]).Median, times[at].Min());
        }

        return 0;
    }

    private static Action<string>? WorkOf(string what) => what switch
    {
        "bytes" => ReadBytes,
        "csvhelper" => ReadThroughCsvHelper,
        "exceldatareader" => ReadThroughExcelDataReader,
        "import" => file => Import(file, null),
        "import-and-record" => file => Import(file, new ImportOutputs { Record = Stream.Null }),
        "import-and-write" => ImportAndWrite,
        "read-and-validate" => ReadAndValidate,
        _ => null,
    };

    private static void ReadBytes(string file)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) > 0)
        {
            // Nothing is done with them: this is the limit that reading has.
        }
    }

    private static void ReadThroughCsvHelper(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        using var reader = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = false });
        var length = 0L;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                length += reader.GetString(column).Length;
            }
        }

        GC.KeepAlive(length);
    }

    private static void ReadThroughExcelDataReader(string file)
    {
        // It asks for this table as soon as it is touched.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = File.OpenRead(file);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var cells = 0L;
        do
        {
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    cells += reader.GetValue(column) is null ? 0 : 1;
                }
            }
        }
        while (reader.NextResult());

        GC.KeepAlive(cells);
    }

    private static void ReadAndValidate(string file)
    {
        var read = SuiInspection.Create().Read(file);
        if (read.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            throw new InvalidOperationException(read.Problems[0].ToString());
        }
    }

    private static void ImportAndWrite(string file)
    {
        using var output = new FileStream(file + ".out", FileMode.Create, FileAccess.Write, FileShare.None, 1);
        Import(file, new ImportOutputs
        {
            Target = new ImportTarget { SourceId = "survey", Experience = Experience.Lived },
            Responses = output,
        });
    }

    private static void Import(string file, ImportOutputs? outputs)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        var result = SuiInspection.Create(options => options.AddImports()).Importer.Import(
            stream, new ImportRequest { FileName = Path.GetFileName(file), InstrumentId = GeneratedSurvey.Instrument }, outputs);
        if (!result.Succeeded || result.Counts.Kept == 0)
        {
            throw new InvalidOperationException(string.Join('\n', result.Problems.Take(5)));
        }
    }
}
