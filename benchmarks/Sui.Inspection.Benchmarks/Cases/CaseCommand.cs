using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Benchmarks.Cases;

/// <summary>Case files: appending beside a bare insert with the same settings, in turn, and verifying a long journal. Prints a line each.</summary>
internal static class CaseCommand
{
    private const int Appends = 1_000;
    private const int Entries = 100_000;
    private const int Rounds = 5;

    private static readonly CaseActor Lead = new("Lead inspector", "Benchmark");

    /// <summary>Runs both.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("sui-case-benchmark-").FullName;
        try
        {
            var store = SuiCaseFiles.CreateStore(
                SuiInspection.Create(), new CaseFileOptions { Time = TimeProvider.System, Random = RandomNumberGenerator.Create() });
            await AppendAsync(store, folder);
            await VerifyAsync(store, folder);
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
        var (own, other) = (new Stopwatch(), new Stopwatch());
        for (var row = -Appends / 10; row < Appends; row++)
        {
            if (row == 0)
            {
                own.Reset();
                other.Reset();
            }

            other.Start();
            Execute(bare, "INSERT INTO t (bytes) VALUES ($bytes)", content);
            other.Stop();
            own.Start();
            await file.Evidence.AttachAsync("x.bin", new MemoryStream(content, writable: false), Lead);
            own.Stop();
        }

        Print($"append: bare insert {other.Elapsed.TotalMicroseconds / Appends:0} us, entry with its content and row {own.Elapsed.TotalMicroseconds / Appends:0} us, rate {other.Elapsed / own.Elapsed:0.00} of the bare insert's");
    }

    private static async Task VerifyAsync(ICaseFileStore store, string folder)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(PackFiles.Load("synthetic-middling"), StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(files["findings.csv"].Span).TrimEnd('\n').Split('\n');
        files["findings.csv"] = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Entries).Select(row => lines[(row % (lines.Length - 1)) + 1]).Prepend(lines[0])));
        await using var file = await store.CreateAsync(Path.Combine(folder, "verify.sui"), new CaseCreation("verify", Lead));
        await file.Evidence.ImportAsync(files, Lead);
        var times = new List<double>();
        var entries = 0L;
        for (var round = 0; round <= Rounds; round++)
        {
            var verify = Stopwatch.StartNew();
            entries = (await file.Journal.VerifyAsync()).Entries;
            times.Add(verify.Elapsed.TotalMilliseconds);
        }

        times.RemoveAt(0);
        times.Sort();
        Print($"verify: {entries} entries, median {times[Rounds / 2]:0} ms, fastest {times[0]:0} ms");
    }

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
