using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;
using Sui.Inspection.Imports.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Several files, several sheets and studies that ask more than once, on the page as <c>sui import</c> takes them. All people are made up.</summary>
public class ImportFilesTests
{
    private const string Headers = "Response ID,Date submitted,Would you know how to get something changed here?";

    private const string Second = ",Could you criticise the service without it counting against you?";

    private static readonly (string, byte[])[] TwoFiles =
    [
        ImportPage.Csv("leeds.csv", Headers + Second, "l1,2019-05-20,Yes,Yes", "l2,2019-05-21,No,Yes"),
        ImportPage.Csv("york.csv", Headers + Second, "y1,2019-05-20,Yes,No", "y2,2019-05-21,No,No", "y3,2019-05-22,Whatever,Yes"),
    ];

    private static async Task<PagesHost> HostAsync()
    {
        var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        return host;
    }

    [Test]
    public async Task Files_AreOneImport_AndEachIsNamed()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var wrong = await ImportPage.LookAsync(lead, TwoFiles, ("accept_alike", "yes"));
        Assert.That(ImportPage.Words(wrong), Does.Contain("york.csv:4").And.Not.Contain("name=\"confirm\""), "what is wrong with a row says in which file it stands");
        var looked = await ImportPage.NextAsync(lead, wrong, ("look", "yes"), ("accept_alike", "yes"), ("accept_unread", "yes"));
        Assert.Multiple(() =>
        {
            Assert.That(looked.Status, Is.EqualTo(HttpStatusCode.OK), looked.Text);
            Assert.That(ImportPage.People(looked), Is.EqualTo(5));
            Assert.That(ImportPage.Words(looked), Does.Contain("How leeds.csv, york.csv would be read").And.Contain("<li>leeds.csv</li>").And.Contain("<li>york.csv</li>"));
            Assert.That(ImportPage.Words(looked), Does.Contain("5 rows are new."));
        });
        var before = (await ImportPage.RowsAsync(host, "survey.csv")).Count;
        var added = await ImportPage.NextAsync(lead, looked, ("confirm", "yes"), ("accept_alike", "yes"), ("accept_unread", "yes"));
        Assert.That(added.Location, Is.EqualTo(ImportPage.Case + "/evidence?done=import"), ImportPage.Words(added));
        var rows = await ImportPage.RowsAsync(host, "survey.csv");
        Assert.That(rows.Skip(before).Select(row => (row["imported_file"], row["imported_row"])), Is.EqualTo(new[]
        {
            ("leeds.csv", "2"), ("leeds.csv", "3"), ("york.csv", "2"), ("york.csv", "3"), ("york.csv", "4"),
        }));
    }

    [Test]
    public async Task Files_OfOneName_AreRefused_AndThoseOfOtherQuestions_AreFittedToTheOneThatIsChosen()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var twice = await ImportPage.LookAsync(lead, [TwoFiles[0], TwoFiles[0]]);
        Assert.That((twice.Status, ImportPage.Words(twice)), Is.EqualTo((HttpStatusCode.UnprocessableEntity, ImportPage.Words(twice))));
        Assert.That(ImportPage.Words(twice), Does.Contain("Two of the files have one name").And.Contain("href=\"#import-files\"").And.Contain("SUI8232"));

        var many = await ImportPage.LookAsync(lead, [.. Enumerable.Range(1, 51).Select(number => ImportPage.Csv($"site-{number}.csv", Headers, $"m{number},2019-05-20,Yes"))]);
        Assert.That((many.Status, ImportPage.Words(many).Contains("SUI8235", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.UnprocessableEntity, true)));

        // The second file asks one question more: nobody would count its answers, unless the first is fitted to it.
        const string More = ",\"In the last year, has anyone here asked you what you think of the service?\"";
        (string, byte[])[] files = [TwoFiles[0], ImportPage.Csv("york.csv", Headers + Second + More, "y1,2019-05-20,Yes,No,No", "y2,2019-05-21,No,No,No")];
        var looked = await ImportPage.LookAsync(lead, files);
        Assert.That(ImportPage.Words(looked), Does.Contain("SUI6152").And.Not.Contain("name=\"confirm\""));
        var fitted = await ImportPage.NextAsync(lead, looked, ("look", "yes"), ("first", "york.csv"));
        Assert.That(ImportPage.Words(fitted), Does.Not.Contain("SUI6152"));
        Assert.That(ImportPage.Words(fitted), Does.Contain("SUI6183"), "the other one lacks a column that answers are read from, and is named");
    }

    [Test]
    public async Task Sheets_AreChosen_OrAllAreTaken()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var headers = Headers.Replace(',', '|');
        (string, byte[])[] book =
        [
            ("answers.xlsx", Xlsx.Of(
                ("Leeds", [headers, "l1|2019-05-20|Yes", "l2|2019-05-21|No"]), ("York", [headers, "y1|2019-05-20|Yes", "y2|2019-05-21|No", "y3|2019-05-21|No"]), ("Old", [headers, "o1|2018-05-20|Yes"]))),
        ];
        var looked = await ImportPage.LookAsync(lead, book);
        Assert.That(ImportPage.Words(looked), Does.Contain("SUI6148").And.Contain("value=\"York\"").And.Contain("All sheets with answers, as one").And.Not.Contain("name=\"confirm\""));
        var one = await ImportPage.NextAsync(lead, looked, ("look", "yes"), ("sheet", "York"));
        var all = await ImportPage.NextAsync(lead, looked, ("look", "yes"), ("sheet", "*"), ("accept_alike", "yes"));
        var some = await ImportPage.NextAsync(lead, looked, ("look", "yes"), ("sheet", "*"), ("leave_out", "Old"));
        Assert.Multiple(() =>
        {
            Assert.That((ImportPage.People(one), ImportPage.People(all), ImportPage.People(some)), Is.EqualTo((3, 6, 5)));
            Assert.That(ImportPage.Words(one), Does.Contain("The sheet that is read: York"));
            Assert.That(ImportPage.Words(some), Does.Contain("answers.xlsx, sheet Leeds").And.Contain("answers.xlsx, sheet York").And.Not.Contain("answers.xlsx, sheet Old"));
            Assert.That(ImportPage.Words(all), Does.Contain("1 row is dated outside the period"));
        });
        var added = await ImportPage.NextAsync(lead, some, ("confirm", "yes"), ("sheet", "*"), ("leave_out", "Old"), ("accept_alike", "yes"));
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.SeeOther), ImportPage.Words(added));
        Assert.That((await ImportPage.RowsAsync(host, "survey.csv")).Count(row => row.GetValueOrDefault("imported_sheet") == "York"), Is.EqualTo(3));
    }

    [Test]
    public async Task Events_AreAskedFor_AndNobodyCountsTwice()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var export = ImportPage.Csv("study.csv", [
            "record_id,redcap_event_name,survey_timestamp,know_how,survey_complete",
            .. Enumerable.Range(1, 5).SelectMany(record => (string[])
            [
                $"{record},start_arm_1,2019-05-0{record} 09:30,{(record % 2 == 0 ? "yes" : "no")},2", .. record <= 3 ? [$"{record},month_6_arm_1,2019-05-2{record} 09:30,yes,2"] : Array.Empty<string>(),
            ])]);
        var looked = await ImportPage.LookAsync(lead, [export]);
        Assert.That(ImportPage.Words(looked), Does.Contain("SUI6243").And.Contain("start_arm_1 (answers in 5 rows)").And.Contain("month_6_arm_1 (answers in 3 rows)").And.Not.Contain("name=\"confirm\""));
        var taken = await ImportPage.NextAsync(lead, looked, ("look", "yes"), ("event", "month_6_arm_1"));
        Assert.That(ImportPage.People(taken), Is.EqualTo(3), ImportPage.Words(taken));
        Assert.That(ImportPage.Words(taken), Does.Contain("another event of the same study: 5 rows"));
    }

    // What the command says by --map-column and --map: a column of outcomes under a heading of its own, and a word in it that nobody knows.
    [Test]
    public async Task Columns_ThatAnswerNoQuestion_AreSaidToBeSomething()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var export = ImportPage.Csv("calls.csv", Headers + ",Call", "c1,2019-05-20,Yes,done", "c2,2019-05-21,No,done", "c3,2019-05-22,,refused", "c4,2019-05-23,,Hung up", "c5,2019-05-23,,Hung up");
        var looked = await ImportPage.LookAsync(lead, [export]);
        Assert.That(ImportPage.Words(looked), Does.Contain("SUI6249").And.Not.Contain("name=\"confirm\""));
        var uses = System.Text.RegularExpressions.Regex.Matches(looked.Text, "name=\"column\" type=\"hidden\" value=\"([^\"]*)\"").Select(match => ("use", match.Groups[1].Value == "Call" ? "Outcome" : "-")).ToArray();
        var said = await ImportPage.NextAsync(lead, looked, [("look", "yes"), .. uses]);
        Assert.That(ImportPage.Words(said), Does.Contain("‘Hung up’ (2 times), answering: how far the response came"), ImportPage.Words(said));
        var meant = await ImportPage.NextAsync(lead, said, [("look", "yes"), ("means", "declined"), ("accept_alike", "yes"), .. uses]);
        Assert.That((ImportPage.People(meant), ImportPage.Words(meant).Contains("name=\"confirm\"", StringComparison.Ordinal)), Is.EqualTo((5, true)), ImportPage.Words(meant));
    }
}
