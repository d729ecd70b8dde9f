using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>A survey's export: looked at, mapped, and added to the case.</summary>
public class ImportTests
{
    private const string Case = "/sui/cases/eastmere";
    private const string Import = Case + "/evidence/import";

    // 'Last month' is not 'last year': likeness proposes and counts nothing. 'Kind of' is no answer that the question offers.
    private const string Export = """
        Response ID,Date submitted,Would you know how to get something changed here?,"In the last month, has anyone here asked you what you think of the service?"
        r1,2019-05-20,Yes,Yes
        r2,2019-05-21,No,No
        r3,2019-05-22,Yes,Yes
        """;

    private static Dictionary<string, string> Typed(params (string Field, string Value)[] others)
    {
        var fields = new Dictionary<string, string> { ["instrument"] = "service-user-survey", ["source"] = "survey", ["experience"] = "Lived" };
        foreach (var (field, value) in others)
        {
            fields[field] = value;
        }

        return fields;
    }

    private static Task<Answer> LookAsync(Visitor visitor, string export, params (string Field, string Value)[] others) =>
        visitor.SubmitAsync(Import, Import, Typed([("look", "yes"), .. others]), ("answers.csv", Encoding.UTF8.GetBytes(export)));

    // What a browser sends of the page that it was shown: its hidden fields, all of one name, and what was typed and chosen.
    private static Task<Answer> NextAsync(Visitor visitor, Answer page, params (string Field, string Value)[] typed)
    {
        var all = Typed(typed);
        return visitor.PostAsync(Import, Regex.Matches(page.Text, "<input name=\"([^\"]+)\" type=\"hidden\" value=\"([^\"]*)\"")
            .Select(field => KeyValuePair.Create(field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value))).Concat(all));
    }

    private static async Task<int> RowsAsync(Visitor visitor)
    {
        var page = WebUtility.HtmlDecode((await visitor.GetAsync(Case + "/evidence/answers")).Text);
        return int.Parse(Regex.Match(page, "\\(survey\\.csv, (\\d+) rows\\)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Words(Answer page) => WebUtility.HtmlDecode(page.Text);

    [Test]
    public async Task Export_IsLookedAtFirst_AndWhatIsOnlyLikeAQuestion_CountsNothing()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var before = await RowsAsync(lead);
        var looked = await LookAsync(lead, Export, ("accept_alike", "yes"));
        var page = Words(looked);
        Assert.Multiple(() =>
        {
            Assert.That(looked.Status, Is.EqualTo(HttpStatusCode.OK), page);
            Assert.That(page, Does.Contain("3 rows: 3 people").And.Contain("Nothing was added yet").And.Contain("name=\"confirm\""));
            Assert.That(page, Does.Contain("The same was asked: ‘In the last month, has anyone here asked you what you think of the service?’ in the file"));
            Assert.That(page, Does.Match("12 questions have no column and count as not asked</summary>\\s*<ul>.*<li>In the last year, has anyone here asked you what you think of the service\\?</li>"));
            Assert.That(page, Does.Not.Contain("--accept"), "what to do speaks of the page, not of the command");
        });
        Assert.That(await RowsAsync(lead), Is.EqualTo(before), "looking adds nothing");
    }

    [Test]
    public async Task Export_IsAddedOnce_AndWhatWasAccepted_Counts()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var before = await RowsAsync(lead);
        var accepted = await NextAsync(lead, await LookAsync(lead, Export), ("look", "yes"), ("likely-asked_this_year", "yes"));
        Assert.That(Words(accepted), Does.Match("In the last year, has anyone here asked you what you think of the service\\?</th>\\s*<td[^>]*>In the last month"));
        // Others of the case answered like them: that is said at the look, in words of the page, and refused until somebody says that they are others.
        Assert.That(Words(accepted), Does.Contain("SUI6261</strong> <span class=\"sui-place\">pack.json").And.Not.Contain("name=\"confirm\""));
        var alike = await NextAsync(lead, accepted, ("confirm", "yes"), ("likely-asked_this_year", "yes"));
        Assert.That(Words(alike), Does.Contain("SUI6261</strong> <span class=\"sui-place\">pack.json").And.Not.Contain("sui-import-"));
        Assert.That(await RowsAsync(lead), Is.EqualTo(before));
        var added = await NextAsync(lead, accepted, ("confirm", "yes"), ("likely-asked_this_year", "yes"), ("accept_alike", "yes"));
        Assert.That((added.Status, added.Location), Is.EqualTo((HttpStatusCode.SeeOther, Case + "/evidence?done=import")), Words(added));
        Assert.That(await RowsAsync(lead), Is.EqualTo(before + 3));

        // The same export with one row more: what is there is known again.
        var grown = await NextAsync(lead, await LookAsync(lead, Export + "\nr4,2019-05-23,No,No"), ("confirm", "yes"), ("likely-asked_this_year", "yes"), ("accept_alike", "yes"));
        Assert.That(grown.Status, Is.EqualTo(HttpStatusCode.SeeOther), Words(grown));
        Assert.That(await RowsAsync(lead), Is.EqualTo(before + 4));
    }

    [Test]
    public async Task Columns_AndWords_AreChosenOnThePage()
    {
        const string Other = """
            Response ID,Date submitted,Say what you think
            r1,2019-05-20,Kind of
            r2,2019-05-21,Kind of
            r3,2019-05-22,Yes
            """;
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var looked = await LookAsync(lead, Other);
        Assert.That(Words(looked), Does.Contain("It cannot be added yet").And.Not.Contain("name=\"confirm\""), Words(looked));
        var chosen = await NextAsync(lead, looked, ("look", "yes"), ("q-know_how", "Say what you think"));
        Assert.That(Words(chosen), Does.Match("Would you know how to get something changed here\\?</th>\\s*<td[^>]*>Say what you think"), Words(chosen));
        Assert.That(Words(chosen), Does.Contain("selected=\"selected\" value=\"Say what you think\"").Or.Contain("value=\"Say what you think\" selected"));
        Assert.That(Words(chosen), Does.Contain("‘Kind of’ (2 times), answering: Would you know how to get something changed here?"));
        var words = await NextAsync(lead, chosen, ("look", "yes"), ("q-know_how", "Say what you think"), ("means", "partly"), ("accept_alike", "yes"));
        Assert.That(Words(words), Does.Contain("name=\"confirm\"").And.Contain("3 people"), Words(words));

        // What was decided is on the page still, and holds when the answers are added.
        Assert.That(Words(words), Does.Contain("‘Kind of’, answering: Would you know how to get something changed here?"));
        var added = await NextAsync(lead, words, ("confirm", "yes"), ("q-know_how", "Say what you think"), ("means", "partly"), ("accept_alike", "yes"));
        Assert.That(added.Status, Is.EqualTo(HttpStatusCode.SeeOther), Words(added));
    }

    [Test]
    public async Task Export_OfSomebodyElse_OrTooLate_IsChosenAgain()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        using var colleague = host.As(TestPerson.Colleague);
        var looked = await LookAsync(lead, Export);
        var token = Regex.Match(looked.Text, "name=\"held\" type=\"hidden\" value=\"([0-9a-f]{32})\"").Groups[1].Value;
        Assert.That(token, Is.Not.Empty);
        var others = await colleague.SubmitAsync(Import, Import, Typed(("held", token), ("confirm", "yes")));
        Assert.That(others.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity).Or.EqualTo(HttpStatusCode.Forbidden));
        var unknown = await lead.SubmitAsync(Import, Import, Typed(("held", new string('0', 32)), ("confirm", "yes")));
        Assert.Multiple(() =>
        {
            Assert.That(unknown.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(Words(unknown), Does.Contain("is not kept any more").And.Contain("href=\"#import-files\""));
        });
        var none = await lead.SubmitAsync(Import, Import, Typed(("look", "yes")));
        Assert.That((none.Status, Words(none).Contains("No export was chosen", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.UnprocessableEntity, true)));
        var other = await LookAsync(lead, Export, ("source", "interviews"));
        Assert.That((other.Status, Words(other).Contains("of another kind than the answers", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.UnprocessableEntity, true)));
    }

    [Test]
    public async Task Export_OfIdentifiers_IsRefused_AndNothingOfIt_IsShown()
    {
        const string Names = """
            Response ID,Date submitted,Email address,Would you know how to get something changed here?
            r1,2019-05-20,someone.private@example.org,Yes
            """;
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var looked = await LookAsync(lead, Names);
        Assert.That(Words(looked), Does.Contain("It cannot be added yet").And.Not.Contain("someone.private"), Words(looked));
        var left = await NextAsync(lead, looked, ("look", "yes"), ("drop_identifiers", "yes"), ("accept_alike", "yes"));
        Assert.That(Words(left), Does.Contain("name=\"confirm\"").And.Not.Contain("someone.private"), Words(left));
    }
}
