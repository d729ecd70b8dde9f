using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>What a change of a case file leaves to do or to be seen is said when it is made.</summary>
public sealed class CaseChangeTests
{
    private const string Lead = CaseSteps.Lead;

    private static string Middling => CaseSteps.Middling;

    /// <summary>A row of an id that is held is refused, and what 'sui validate' says of a new row is said when it is added.</summary>
    [Test]
    public void Add_OfAnIdThatIsHeld_IsRefused_AndTheProblemsOfANewRowAreNamed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        var items = Sui(0, "case", "status", file, "--json").Json().GetProperty("held").GetInt32();
        Assert.That(Sui(1, "case", "add", file, "absences.csv", "--set", "id=n01", "--set", "criterion=P4", "--as", Lead).Problems, Does.Contain("SUI7245").And.Contain("--replace"));
        Assert.That(Sui(1, "case", "add", file, "absences.csv/n02", "--replace", "--set", "id=n01", "--why", "A slip.", "--as", Lead).Problems, Does.Contain("SUI7245"));
        Assert.That(Sui(0, "case", "status", file, "--json").Json().GetProperty("held").GetInt32(), Is.EqualTo(items));

        Assert.That(Sui(0, "case", "add", file, "absences.csv/n01", "--replace", "--set", "note=Asked for in May.", "--why", "More is known.", "--as", Lead).Problems, Is.Empty);
        var added = Sui(0, "case", "add", file, "absences.csv", "--set", "id=a99", "--set", "criterion=Z9", "--as", Lead, "--json");
        var problems = added.Json().GetProperty("problems").EnumerateArray().ToList();
        Assert.That(problems, Is.Not.Empty);
        Assert.That(problems.Select(one => (one.GetProperty("file").GetString(), one.GetProperty("severity").GetString())), Is.All.EqualTo(("absences.csv", "Warning")));
        var validated = Sui(1, "validate", file, "--json").Json().GetProperty("problems").EnumerateArray().Select(one => (one.GetProperty("code").GetString(), one.GetProperty("row").ToString()));
        Assert.That(problems.Select(one => (one.GetProperty("code").GetString(), one.GetProperty("row").ToString())), Is.SubsetOf(validated));
        Assert.That(Sui(0, "case", "status", file, "--json").Json().GetProperty("held").GetInt32(), Is.EqualTo(items + 1), "what is not finished is held");
    }

    /// <summary>Another process keeps the log from being cut: the words are erased in the journal, and stand there still.</summary>
    [Test]
    public void Erase_WhileAnotherProcessReads_SaysThatTheWordsRemain()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Pooling=False"))
        {
            other.Open();
            using var reading = other.BeginTransaction(deferred: true);
            using var command = other.CreateCommand();
            (command.CommandText, command.Transaction) = ("SELECT count(*) FROM journal", reading);
            command.ExecuteScalar();
            var ran = Sui(1, "case", "erase", file, "absences.csv/n01", "--why", "Of another.", "--as", Lead, "--json");
            Assert.That(ran.Problems, Does.Contain("SUI7330").And.Contain("sui case verify FILE"));
            Assert.That(ran.Json().GetProperty("erased").GetInt32(), Is.EqualTo(1), "it is erased all the same");
        }

        Sui(0, "case", "verify", file);
        Assert.That(new FileInfo(file + "-wal") is { Exists: true, Length: > 0 }, Is.False);
    }

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
