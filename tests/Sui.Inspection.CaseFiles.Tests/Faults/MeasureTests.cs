using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>The numbers of issue 12, measured in one run. Explicit: a shared machine says nothing reliable.</summary>
[Explicit("Measures.")]
public class MeasureTests
{
    [Test]
    public async Task Append_BesideABareInsert([Values(300)] int rows)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync("worked-case");
        var bare = cases.Path("bare.db");
        using var connection = new SqliteConnection($"Data Source={bare};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL");
        Run(connection, "PRAGMA synchronous = FULL");
        Run(connection, "CREATE TABLE t (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
        await using var file = await TemporaryCases.OpenAsync(path);
        var content = new byte[300];
        var (own, other) = (new Stopwatch(), new Stopwatch());
        for (var row = 0; row < rows; row++)
        {
            other.Start();
            using (var command = connection.CreateCommand())
            {
                command.CommandText = "INSERT INTO t (bytes) VALUES ($a)";
                command.Parameters.AddWithValue("$a", content);
                command.ExecuteNonQuery();
            }

            other.Stop();
            own.Start();
            await file.Evidence.AttachAsync("x.bin", new MemoryStream(content, writable: false), TemporaryCases.Lead);
            own.Stop();
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bare {other.Elapsed.TotalMicroseconds / rows:0} us, append {own.Elapsed.TotalMicroseconds / rows:0} us, ratio {other.Elapsed / own.Elapsed:0.00}"));
    }

    [Test]
    public async Task Verify_OfAHundredThousandEntries()
    {
        using var cases = new TemporaryCases();
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Packs.Files("synthetic-middling"), StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(files["findings.csv"].Span).TrimEnd('\n').Split('\n');
        files["findings.csv"] = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 100_000).Select(row => lines[row % (lines.Length - 1) + 1]).Prepend(lines[0])));
        await using var file = await cases.CreateAsync();
        var import = Stopwatch.StartNew();
        await file.Evidence.ImportAsync(files, TemporaryCases.Lead);
        import.Stop();
        for (var round = 0; round < 3; round++)
        {
            var verify = Stopwatch.StartNew();
            var verified = await file.Journal.VerifyAsync();
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"import {import.Elapsed.TotalSeconds:0.00} s; verify {verified.Entries} entries {verify.Elapsed.TotalSeconds:0.00} s, {verified.Problems.Count} problems"));
        }
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
