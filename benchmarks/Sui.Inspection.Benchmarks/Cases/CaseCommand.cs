using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Benchmarks.Cases;

/// <summary>
/// Case files against their bars: appending beside a bare insert with the same settings, in turn; verifying a long journal; opening and assessing, and
/// purging and verifying, a case of many items. Prints rows of a Markdown table.
/// </summary>
internal static class CaseCommand
{
    private const int Appends = 10_000;
    private const int Entries = 100_000;
    private const int Items = 20_000;
    private const int Rounds = 5;

    private static readonly CaseActor Lead = new("Lead inspector", "Benchmark");

    /// <summary>Runs steps.</summary>
    /// <param name="steps">Which; none for all.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] steps)
    {
        var folder = Directory.CreateTempSubdirectory("sui-case-benchmark-").FullName;
        try
        {
            var inspection = SuiInspection.Create();
            var store = SuiCaseFiles.CreateStore(inspection, new CaseFileOptions { Time = TimeProvider.System, Random = RandomNumberGenerator.Create() });
            foreach (var step in steps is [] ? ["append", "verify", "assess", "purge"] : steps)
            {
                await (step switch
                {
                    "append" => AppendAsync(store, folder),
                    "verify" => VerifyAsync(store, folder),
                    "assess" => AssessAsync(store, inspection, folder),
                    "purge" => PurgeAsync(store, folder),
                    _ => throw new ArgumentException($"No such step: {step}.", nameof(steps)),
                });
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task AppendAsync(ICaseFileStore store, string folder)
    {
        await using var file = await store.CreateAsync(Path.Combine(folder, "append.sui"), new CaseCreation("append", Lead));
        await file.Evidence.ImportAsync(PackFiles.Load("worked-case"), Lead);
        using var bare = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")};Pooling=False");
        bare.Open();
        foreach (var statement in (string[])["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE t (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT"])
        {
            Execute(bare, statement, null);
        }

        var content = new byte[300];
        var (own, other) = (new List<double>(), new List<double>());
        for (var row = -Appends / 5; row < Appends; row++)
        {
            var watch = Stopwatch.StartNew();
            Execute(bare, "INSERT INTO t (bytes) VALUES ($bytes)", content);
            var bareTime = watch.Elapsed.TotalMicroseconds;
            watch.Restart();
            await file.Evidence.AttachAsync("x.bin", new MemoryStream(content, writable: false), Lead);
            if (row >= 0)
            {
                other.Add(bareTime);
                own.Add(watch.Elapsed.TotalMicroseconds);
            }
        }

        var rate = other.Sum() / own.Sum();
        Row($"append durably, of the rate of a bare insert", "0.8", $"{rate:0.00}", rate >= 0.8);
        Print($"| – a bare insert, mean and median | – | {other.Average():0} and {Median(other):0} µs | |");
        Print($"| – an entry with its content and item, mean and median | – | {own.Average():0} and {Median(own):0} µs | |");
    }

    private static async Task VerifyAsync(ICaseFileStore store, string folder)
    {
        await using var file = await store.CreateAsync(Path.Combine(folder, "verify.sui"), new CaseCreation("verify", Lead));
        await file.Evidence.ImportAsync(GeneratedCase.Files(Entries), Lead);
        var entries = 0L;
        var (time, processor) = await TimeAsync(async () => entries = (await file.Journal.VerifyAsync()).Entries);
        Row($"verify {entries:N0} entries, median", "1,000 ms", $"{time:N0} ms", time < 1000);
        Print($"| – both processors' time, median | – | {processor:N0} ms | |");
    }

    private static async Task AssessAsync(ICaseFileStore store, ISuiInspection inspection, string folder)
    {
        var path = Path.Combine(folder, "assess.sui");
        await using (var file = await store.CreateAsync(path, new CaseCreation("assess", Lead)))
        {
            await file.Evidence.ImportAsync(GeneratedCase.Files(Items), Lead);
        }

        var (open, export, read, assess) = (0.0, 0.0, 0.0, 0.0);
        var (time, processor) = await TimeAsync(async () =>
        {
            var watch = Stopwatch.StartNew();
            await using var file = (await store.OpenAsync(path)).File!;
            open = Lap(watch);
            var files = await file.Evidence.ExportAsync();
            export = Lap(watch);
            var pack = inspection.Read(files);
            read = Lap(watch);
            inspection.Assess(pack);
            assess = Lap(watch);
        });
        Row($"open and assess {Items:N0} items, median", "1,000 ms", $"{time:N0} ms", time < 1000);
        Print($"| – the last round: opening, verifying and exporting, reading, assessing | – | {open:N0}, {export:N0}, {read:N0}, {assess:N0} ms | |");
        Print($"| – both processors' time, median | – | {processor:N0} ms | |");
    }

    private static async Task PurgeAsync(ICaseFileStore store, string folder)
    {
        var files = GeneratedCase.Files(Items);
        var (round, reduced, purged, verified) = (0, 0, 0.0, 0.0);
        var times = new List<double>();
        for (; round <= Rounds; round++)
        {
            await using var file = await store.CreateAsync(Path.Combine(folder, $"purge-{round}.sui"), new CaseCreation("purge", Lead));
            await file.Evidence.ImportAsync(files, Lead);
            var watch = Stopwatch.StartNew();
            var purge = await file.Retention.PurgeAsync(
                new CasePurgeRequest { Before = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), Kinds = ["findings"] }, Lead, "The days have passed.");
            purged = Lap(watch);
            var problems = (await file.Journal.VerifyAsync()).Problems;
            verified = Lap(watch);
            reduced = purge.Counts.Sum(count => count.Reduced);
            times.Add(purged + verified);
            if (problems.Count > 0 || reduced != Items)
            {
                throw new InvalidOperationException("The purge did not come out as it should.");
            }
        }

        times.RemoveAt(0);
        var time = Median(times);
        Row($"purge {reduced:N0} rows and verify, median", "2,000 ms", $"{time:N0} ms", time < 2000);
        Print($"| – the last round: purging, verifying | – | {purged:N0}, {verified:N0} ms | |");
    }

    private static async Task<(double Time, double Processor)> TimeAsync(Func<Task> work)
    {
        var (times, processor) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await work();
            times.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        times.RemoveAt(0);
        processor.RemoveAt(0);
        return (Median(times), Median(processor));
    }

    private static double Lap(Stopwatch watch)
    {
        var time = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        return time;
    }

    private static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);

    private static void Row(FormattableString what, string bar, FormattableString measured, bool met) =>
        Print($"| {what.ToString(CultureInfo.InvariantCulture)} | {bar} | {measured.ToString(CultureInfo.InvariantCulture)} | {(met ? "met" : "missed")} |");

    private static void Execute(SqliteConnection connection, string statement, byte[]? bytes)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        if (bytes is not null)
        {
            command.Parameters.AddWithValue("$bytes", bytes);
        }

        command.ExecuteNonQuery();
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
