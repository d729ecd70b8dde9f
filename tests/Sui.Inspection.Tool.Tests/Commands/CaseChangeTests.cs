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
        Assert.That(Sui(1, "case", "add", file, "absences.csv", "--set", "id=a99", "--set", "criterion=Z9", "--as", Lead).Problems, Does.Contain("error SUI2019"));
        Assert.That(Sui(0, "case", "status", file, "--json").Json().GetProperty("held").GetInt32(), Is.EqualTo(items + 1), "what is not finished is held");
    }

    /// <summary>What is an error of a row to 'sui validate' is one when the row is added, and what is a warning is one.</summary>
    [Test]
    public void Add_OfARow_NamesWhatValidateNames_AsSeverely()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        (string Code, string Table, string Cells)[] rows =
        [
            ("SUI2007", "findings", "criterion=C1|event_date=2019-06-12"),
            ("SUI2008", "findings", "source=observation|event_date=2019-06-12|experience=Sometimes|criterion=I2|direction=For|strength=Slight|statement=A board."),
            ("SUI2009", "meetings", "source=council|event_date=14/6/2019|experience=Record|council=Council|attended_lived=6|attended_staff=3|decision_maker_present=yes|proposals_raised=3|proposals_answered=3"),
            ("SUI2010", "meetings", "source=council|event_date=1999-06-14|experience=Record|council=Council|attended_lived=6|attended_staff=3|decision_maker_present=yes|proposals_raised=3|proposals_answered=3"),
            ("SUI2012", "meetings", "source=council|event_date=2019-03-14|experience=Record|council=Council|attended_lived=-6|attended_staff=3|decision_maker_present=yes|proposals_raised=3|proposals_answered=3"),
            ("SUI2013", "meetings", "source=council|event_date=2019-03-14|experience=Record|council=Council|attended_lived=6|attended_staff=3|decision_maker_present=yes|proposals_raised=1|proposals_answered=3"),
            ("SUI2017", "findings", "source=nowhere|event_date=2019-06-12|experience=Record|criterion=I2|direction=For|strength=Slight|statement=A board."),
            ("SUI2018", "meetings", "source=survey|event_date=2019-03-14|experience=Record|council=Council|attended_lived=6|attended_staff=3|decision_maker_present=yes|proposals_raised=3|proposals_answered=3"),
            ("SUI2019", "findings", "source=observation|event_date=2019-06-12|experience=Record|criterion=Z9|direction=For|strength=Slight|statement=A board."),
            ("SUI2020", "proposals", "source=council|event_date=2019-03-14|experience=Record|meeting=m99|summary=A board|in_register=yes|decision=Pending"),
            ("SUI2023", "proposals", "source=council|event_date=2019-03-14|experience=Record|meeting=m01|summary=A board|in_register=yes|decision=Pending|answered_on=2019-04-01"),
            ("SUI2025", "proposals", "source=council|event_date=2019-03-14|experience=Record|meeting=m01|summary=A board|in_register=no|decision=Declined|answered_on=2019-04-01|decider=yes"),
            ("SUI2027", "survey", "source=survey|event_date=2019-05-03|experience=Lived|outcome=Completed|know_how=sometimes_so"),
            ("SUI2028", "survey", "source=survey|event_date=2019-05-03|experience=Lived|outcome=NotReached|know_how=yes"),
            ("SUI2029", "survey", "source=survey|event_date=2019-05-03|experience=Lived|outcome=Completed|know_how=yes|person=p7205"),
            ("SUI2030", "findings", "source=observation|event_date=2019-06-12|experience=Record|criterion=C4|direction=For|strength=Slight|statement=A board."),
            ("SUI2033", "findings", "source=observation|event_date=2019-06-12|experience=Record|criterion=I2|direction=For|strength=Slight|statement=A board.|coding_unit=u99"),
            ("SUI2036", "absences", "criterion=P4|absence=RequestedNotSupplied"),
            ("SUI2037", "quotes", "source=interviews|event_date=2019-06-12|experience=Lived|text=Nobody asks us.|role=person on unpaid work|consent=Refused|criteria=U1"),
            ("SUI2039", "quotes", "source=interviews|event_date=2019-06-12|experience=Lived|text=Nobody asks us.|role=person on unpaid work|consent=Given|criteria=U1|language=nonsense-not-a-tag"),
        ];
        var said = new List<string>();
        foreach (var ((code, table, cells), at) in rows.Select((row, at) => (row, at)))
        {
            string[] sets = [.. cells.Split('|').Append($"id=zz{at}").SelectMany(cell => new[] { "--set", cell })];
            var ran = Shell.Run(["case", "add", file, table, .. sets, "--as", Lead, "--json"]);
            var problems = Said(ran).ToList();
            Assert.That(problems.Select(problem => problem.Split(' ')[0]), Has.Member(code), cells);
            Assert.That(ran.Code, Is.EqualTo(problems.Exists(problem => problem.Contains(" Error ", StringComparison.Ordinal)) ? 1 : 0), cells);
            said.AddRange(problems);
        }

        Assert.That(said, Is.SubsetOf(Said(Sui(1, "validate", file, "--json"))));

        static IEnumerable<string> Said(Ran ran) => ran.Json().GetProperty("problems").EnumerateArray()
            .Select(one => $"{one.GetProperty("code").GetString()} {one.GetProperty("severity").GetString()} {one.GetProperty("file").GetString()} {one.GetProperty("row")}");
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
