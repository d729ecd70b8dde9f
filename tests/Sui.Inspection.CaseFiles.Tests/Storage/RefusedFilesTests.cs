using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Storage;

/// <summary>Files that are no case files, or that could make the software do something, are refused before anything is read from them.</summary>
public class RefusedFilesTests
{
    [TestCase("SUI7004", "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END")]
    [TestCase("SUI7004", "CREATE VIEW v AS SELECT * FROM journal")]
    [TestCase("SUI7004", "CREATE INDEX i ON journal (file)")]
    [TestCase("SUI7004", "CREATE TABLE more (a)")]
    [TestCase("SUI7004", "DROP TABLE journal")]
    [TestCase("SUI7004", "CREATE VIRTUAL TABLE f USING fts5(a)")]
    [TestCase("SUI7004", "ALTER TABLE journal ADD COLUMN more TEXT")]
    [TestCase("SUI7004", "DROP TABLE journal; CREATE TABLE journal (sequence INTEGER PRIMARY KEY, hash, node, last, workflow, fired, evidence, id, part, file, state, version, entry, salt, bytes)")]
    [TestCase("SUI7002", "PRAGMA application_id = 0")]
    [TestCase("SUI7002", "PRAGMA user_version = 0")]
    [TestCase("SUI7004", "PRAGMA user_version = 1")]
    [TestCase("SUI7004", "PRAGMA user_version = 2")]
    [TestCase("SUI7003", "PRAGMA user_version = 4")]
    public async Task Open_OfAFileThatWasChanged_IsRefused(string code, string statement)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        Shell.Run(path, statement);

        var opened = await TemporaryCases.Store.OpenAsync(path);

        Assert.That(opened.File, Is.Null);
        Assert.That(opened.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { code }));
    }

    /// <summary>Values of other types than the tables have: a table without types is another table, so they have to be smuggled in.</summary>
    [Test]
    public async Task Open_WithValuesOfOtherTypes_IsRefused()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var strict = Shell.Value<string>(path, "SELECT sql FROM sqlite_schema WHERE name = 'journal'");
        Shell.Run(
            path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'journal'; PRAGMA writable_schema = RESET",
            "UPDATE journal SET state = 'none' WHERE sequence = 40");
        Shell.Run(path, $"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '{strict}' WHERE name = 'journal'; PRAGMA writable_schema = RESET");

        Assert.That((await TemporaryCases.Store.OpenAsync(path)).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7005" }));
    }

    [TestCase("", "SUI7002")]
    [TestCase("not a database at all, and long enough to be looked at as if it were one: that takes a hundred bytes, so there are more", "SUI7002")]
    public async Task Open_OfAnotherFile_IsRefused(string content, string code)
    {
        using var cases = new TemporaryCases();
        await File.WriteAllTextAsync(cases.Path(), content);
        Assert.That((await TemporaryCases.Store.OpenAsync(cases.Path())).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { code }));
    }

    [Test]
    public async Task Open_OfNothing_SaysSo()
    {
        using var cases = new TemporaryCases();
        Assert.That((await TemporaryCases.Store.OpenAsync(cases.Path())).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7001" }));
    }

    [Test]
    public async Task Open_OfHalfAFile_IsRefused([Values(100, 4096, 30000)] int bytes)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = new FileStream(path, FileMode.Open))
        {
            file.SetLength(bytes);
        }

        Assert.That((await TemporaryCases.Store.OpenAsync(path)).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7348" }));
    }

    [Test]
    public async Task Create_WhereThereIsAFile_LeavesItAlone()
    {
        using var cases = new TemporaryCases();
        await File.WriteAllTextAsync(cases.Path(), "mine");

        var refused = await Assert.ThrowsAsync<CaseFileException>(() => cases.CreateAsync());

        Assert.That(refused!.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7007" }));
        Assert.That(await File.ReadAllTextAsync(cases.Path()), Is.EqualTo("mine"));
    }

    [Test]
    public async Task Create_OfAnyCase_LetsNobodyElseReadIt()
    {
        using var cases = new TemporaryCases();
        await (await cases.CreateAsync()).DisposeAsync();
        if (!OperatingSystem.IsWindows())
        {
            Assert.That(File.GetUnixFileMode(cases.Path()), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
    }
}
