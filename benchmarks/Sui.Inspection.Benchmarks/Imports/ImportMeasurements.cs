using System.Diagnostics;
using CsvHelper;
using ExcelDataReader;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports;
using Sui.Inspection.Benchmarks.Annexes;

namespace Sui.Inspection.Benchmarks.Imports;

/// <summary>Measures one thing once, in a process of its own: milliseconds, and the peak of resident memory in bytes.</summary>
internal static class ImportMeasurements
{
    /// <summary>Measures.</summary>
    public static int Measure(string what, string file)
    {
        Action<string>? work = what switch
        {
            "bytes" => ReadBytes,
            "csvhelper" => ReadThroughCsvHelper,
            "exceldatareader" => ReadThroughExcelDataReader,
            "import" => file => Import(file, null),
            "import-and-write" => ImportAndWrite,
            _ => null,
        };
        if (work is null)
        {
            return 2;
        }

        var start = Stopwatch.GetTimestamp();
        work(file);
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        AnnexCommand.Print($"{what}/{Path.GetExtension(file)}", time, Peak(process));
        return 0;
    }

    // What the kernel counted; the runtime's own property leaves pages of mapped files out on some systems.
    private static double Peak(Process process) => process.PeakWorkingSet64;

    private static void ReadBytes(string file)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) > 0)
        {
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
        var result = SuiInspection.Create().Importer.Import(
            stream, new ImportRequest { FileName = Path.GetFileName(file), InstrumentId = GeneratedSurvey.Instrument }, outputs);
        if (!result.Succeeded || result.Counts.Kept == 0)
        {
            throw new InvalidOperationException(string.Join('\n', result.Problems.Take(5)));
        }
    }
}
