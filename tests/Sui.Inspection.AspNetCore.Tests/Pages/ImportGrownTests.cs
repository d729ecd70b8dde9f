using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>An export that is imported again after it grew: what is new is added, what differs is said, and nothing that is held goes unasked.</summary>
public class ImportGrownTests
{
    private const string Headers = "Response ID,Date submitted,Would you know how to get something changed here?";

    private static readonly (string, byte[])[] First = [ImportPage.Csv("may.csv", Headers, "r1,2019-05-20,Yes", "r2,2019-05-21,No", "r3,2019-05-22,Partly", "r4,2019-05-22,Yes")];

    // One answer changed, one person is gone, two are new.
    private static readonly (string, byte[])[] Second =
        [ImportPage.Csv("may.csv", Headers, "r1,2019-05-20,Yes", "r2,2019-05-21,Yes", "r3,2019-05-22,Partly", "r5,2019-05-23,No", "r6,2019-05-24,Yes")];

    private static async Task<PagesHost> HostAsync(Visitor? visitor = null)
    {
        var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var looked = await ImportPage.LookAsync(lead, First, ("accept_alike", "yes"));
        var added = await ImportPage.NextAsync(lead, looked, ("confirm", "yes"), ("accept_alike", "yes"));
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.SeeOther), ImportPage.Words(added));
        return host;
    }

    private static async Task<string> AnswersAsync(PagesHost host) => string.Join(" ", (await ImportPage.RowsAsync(host, "survey.csv"))
        .Where(row => row.GetValueOrDefault("imported_file") == "may.csv").Select(row => $"{row["event_date"][8..]}{row["know_how"]}").Order(StringComparer.Ordinal));

    [Test]
    public async Task Preview_SaysWhatIsNewChangedAndGone_AndNothingIsReplacedUnasked()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var looked = await ImportPage.LookAsync(lead, Second, ("accept_alike", "yes"));
        var page = ImportPage.Words(looked);
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("2 rows are new.").And.Contain("2 rows are there already."));
            Assert.That(page, Does.Contain("1 row differs from what is held").And.Contain("know_how").And.Contain("What is held is left as it is"));
            Assert.That(page, Does.Contain("1 row of an earlier import is not in this export").And.Contain("They stay, and count"));
        });
        Assert.That(await AnswersAsync(host), Is.EqualTo("20yes 21no 22partly 22yes"), "looking changes nothing");
        var added = await ImportPage.NextAsync(lead, looked, ("confirm", "yes"), ("accept_alike", "yes"));
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.SeeOther), ImportPage.Words(added));
        Assert.That(await AnswersAsync(host), Is.EqualTo("20yes 21no 22partly 22yes 23no 24yes"));

        // The same once more: nothing is new, and there is nothing to press.
        var again = await ImportPage.LookAsync(lead, Second, ("accept_alike", "yes"));
        Assert.That(ImportPage.Words(again), Does.Contain("0 rows are new.").And.Contain("1 row differs"));
    }

    [Test]
    public async Task Rows_AreReplacedAndTakenOut_OnlyAsItWasLookedAt()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        var looked = await ImportPage.LookAsync(lead, Second, ("accept_alike", "yes"));
        var hasty = await ImportPage.NextAsync(lead, looked, ("confirm", "yes"), ("accept_alike", "yes"), ("update", "yes"), ("remove_missing", "yes"));
        Assert.That(hasty.Status, Is.EqualTo(HttpStatusCode.OK), "what would go is shown first");
        Assert.That(ImportPage.Words(hasty), Does.Contain("What is held would be replaced").And.Contain("They would be taken out"));
        Assert.That(await AnswersAsync(host), Is.EqualTo("20yes 21no 22partly 22yes"));
        var done = await ImportPage.NextAsync(lead, hasty, ("confirm", "yes"), ("accept_alike", "yes"), ("update", "yes"), ("remove_missing", "yes"));
        Assert.That(done.Status, Is.EqualTo(HttpStatusCode.SeeOther), ImportPage.Words(done));
        Assert.That(await AnswersAsync(host), Is.EqualTo("20yes 21yes 22partly 23no 24yes"));
    }

    [Test]
    public async Task Rows_ThatCameAfterTheLook_DoNotGo()
    {
        await using var host = await HostAsync();
        using var lead = host.As(TestPerson.Lead);
        using var colleague = host.As(TestPerson.Colleague);
        var looked = await ImportPage.LookAsync(lead, Second, ("accept_alike", "yes"), ("remove_missing", "yes"));
        var third = await ImportPage.LookAsync(colleague, [ImportPage.Csv("june.csv", Headers, "j1,2019-06-10,Partly")], ("accept_alike", "yes"));
        Assert.That((await ImportPage.NextAsync(colleague, third, ("confirm", "yes"), ("accept_alike", "yes"))).Status, Is.EqualTo(HttpStatusCode.SeeOther));
        await ImportPage.NextAsync(lead, looked, ("confirm", "yes"), ("accept_alike", "yes"), ("remove_missing", "yes"));
        Assert.That((await ImportPage.RowsAsync(host, "survey.csv")).Count(row => row.GetValueOrDefault("imported_file") == "june.csv"), Is.EqualTo(1), "the page said nothing of it");
    }
}
