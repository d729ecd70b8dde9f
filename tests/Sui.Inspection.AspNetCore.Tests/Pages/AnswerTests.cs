using System.Net;
using System.Text.RegularExpressions;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Answers to an instrument that are typed on a page which the instrument's data gives.</summary>
public class AnswerTests
{
    private const string Case = "/sui/cases/eastmere";
    private const string List = Case + "/evidence/answers";

    private static Dictionary<string, string> Typed(params (string Field, string Value)[] others)
    {
        var fields = new Dictionary<string, string>
        {
            ["source"] = "interviews",
            ["experience"] = "Lived",
            ["event_date"] = "2019-06-13",
            ["outcome"] = "Completed",
            ["person"] = "p9001",
            ["q-took_part"] = "no",
            ["q-know_how"] = "yes",
            ["q-heard_back"] = "none-given",
        };
        foreach (var (field, value) in others)
        {
            fields[field] = value;
        }

        return fields;
    }

    private static async Task<string> FormAsync(Visitor visitor, string file) =>
        Regex.Match(WebUtility.HtmlDecode((await visitor.GetAsync(List)).Text), $"href=\"({List}/\\d+)\">[^<]*</a>\\s*\\({file}, ").Groups[1].Value;

    private static async Task<string> RowsAsync(Visitor visitor, string file)
    {
        var evidence = (await visitor.GetAsync(Case + "/evidence")).Text;
        return WebUtility.HtmlDecode((await visitor.GetAsync(Regex.Match(evidence, $"href=\"([^\"]*/evidence/\\d+)\">{file}").Groups[1].Value)).Text);
    }

    // What a browser sends of a page that answered a form: its hidden fields, with all of one name, and what was typed.
    private static IEnumerable<KeyValuePair<string, string>> Next(Answer page, IReadOnlyDictionary<string, string> typed) =>
        Regex.Matches(page.Text, "<input name=\"([^\"]+)\" type=\"hidden\" value=\"([^\"]*)\"").Select(field => KeyValuePair.Create(field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value)))
            .Where(field => !typed.ContainsKey(field.Key)).Concat(typed);

    [Test]
    public async Task List_HasTheTablesWithTheirInstruments()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var page = WebUtility.HtmlDecode((await lead.GetAsync(List)).Text);
        Assert.That(page, Does.Contain("Telephone interview with service users</a> (interviews.csv, 46 rows)").And.Contain("(survey.csv, ").And.Contain("(stakeholders.csv, 12 rows)"));
        await host.MakeAsync("empty", "Gathering", pack: "merseyside-crc");
        Assert.That((await lead.GetAsync("/sui/cases/empty/evidence/answers")).Text, Does.Contain("holds no table of answers"));
        Assert.That((await lead.GetAsync(List + "/999999")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    // The questions on proposals are asked of who took part (the instrument's relevance), which is not known before it is answered.
    [Test]
    public async Task Questions_FollowFromWhatWasAnswered()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var form = await FormAsync(lead, "interviews.csv");
        var first = await lead.GetAsync(form);
        Assert.That(first.Text, Does.Contain("name=\"q-took_part\"").And.Contain("Would you know how to get something changed here?").And.Not.Contain("name=\"q-proposal_answered\""));

        var more = await lead.SubmitAsync(form, form, Typed(("q-took_part", "yes")));
        Assert.Multiple(() =>
        {
            Assert.That(more.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(more.Text, Does.Contain("More questions follow").And.Contain("name=\"q-proposal_answered\"").And.Not.Contain("name=\"confirm\""));
            Assert.That(more.Text, Does.Match("checked=\"checked\" id=\"[^\"]+\" name=\"q-took_part\" type=\"radio\" value=\"yes\""), "what was chosen is chosen still");
        });
        var looked = await lead.PostAsync(form, Next(more, Typed(("q-took_part", "yes"), ("q-proposal_answered", "no"))));
        Assert.That(looked.Text, Does.Contain("name=\"confirm\"").And.Contain("No answer"), looked.Text);
    }

    [Test]
    public async Task Answers_AreLookedAt_AndThenARow_AndTwoPeopleMayAnswerAlike()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var form = await FormAsync(lead, "interviews.csv");
        var looked = await lead.SubmitAsync(form, form, Typed());
        Assert.That(await RowsAsync(lead, "interviews.csv"), Does.Not.Contain("p9001"));
        var confirmed = Next(looked, new Dictionary<string, string> { ["confirm"] = "yes" }).ToList();
        var added = await lead.PostAsync(form, confirmed);
        Assert.That((added.Status, added.Location), Is.EqualTo((HttpStatusCode.SeeOther, List + "?done=answers")), added.Text);

        var twice = await lead.PostAsync(form, confirmed);
        Assert.That((twice.Status, twice.Text), Is.EqualTo((HttpStatusCode.UnprocessableEntity, twice.Text)).And.Matches<(HttpStatusCode, string Text)>(one => one.Text.Contains("SUI8228", StringComparison.Ordinal) || one.Text.Contains("The same answers came into the table", StringComparison.Ordinal)));
        Assert.That(Regex.Count(await RowsAsync(lead, "interviews.csv"), "p9001"), Is.EqualTo(1), "a form that is sent twice is one person");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var alike = await lead.SubmitAsync(form, form, Typed(("person", string.Empty), ("event_date", "2019-06-14")));
            Assert.That((await lead.PostAsync(form, Next(alike, new Dictionary<string, string> { ["confirm"] = "yes" }))).Status, Is.EqualTo(HttpStatusCode.SeeOther));
        }

        Assert.That(Regex.Count(await RowsAsync(lead, "interviews.csv"), "2019-06-14</td>"), Is.GreaterThanOrEqualTo(2), "two people who answered alike are two");
    }

    [Test]
    public async Task Answers_OfSomebodyWhoDeclined_AreNone()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var form = await FormAsync(lead, "interviews.csv");
        var looked = await lead.SubmitAsync(form, form, Typed(("outcome", "Declined")));
        Assert.That(looked.Text, Does.Contain("name=\"confirm\"").And.Contain("No questions were put").And.Not.Contain("name=\"q-know_how\""));
    }

    [Test]
    public async Task Answers_ThatCannotBe_AreNamedByTheirFields_AndKeepWhatWasTyped()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var form = await FormAsync(lead, "interviews.csv");
        var forged = await lead.SubmitAsync(form, form, Typed(("q-know_how", "whatever")));
        Assert.That(forged.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(forged.Text, Does.Contain("href=\"#answers-q-know_how\"").And.Contain("value=\"p9001\""));
        var empty = await lead.SubmitAsync(form, form, new Dictionary<string, string>());
        Assert.Multiple(() =>
        {
            Assert.That(empty.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            foreach (var field in new[] { "source", "experience", "event_date", "outcome", "q-took_part" })
            {
                Assert.That(empty.Text, Does.Contain($"href=\"#answers-{field}\""), field);
            }
        });
    }

    [Test]
    public async Task Form_InWelsh_AsksInWelsh()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var page = WebUtility.HtmlDecode((await lead.GetAsync(await FormAsync(lead, "interviews.csv") + "?lang=cy")).Text);
        Assert.That(page, Does.Contain("A fyddech chi’n gwybod sut i gael rhywbeth wedi’i newid yma?").And.Contain("Ffugenw").And.Not.Contain("Would you know"));
    }
}
