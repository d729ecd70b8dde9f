using System.Net;
using System.Text.RegularExpressions;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Proposals: one that was raised, and what came of it; and the board, which lists those to trace.</summary>
public class ProposalTests
{
    private const string Case = "/sui/cases/eastmere";
    private const string All = Case + "/evidence/proposals";

    [Test]
    public async Task Proposal_GoesThroughItsLife_AndEachStepThatIsBarredSaysWhy()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var raised = await lead.SubmitAsync(All + "/new", All + "/new", new Dictionary<string, string>
        {
            ["source"] = "council",
            ["event_date"] = "2019-05-08",
            ["meeting"] = "m10",
            ["experience"] = "Record",
            ["summary"] = "Put a clock up in the waiting room",
            ["in_register"] = "yes",
        });
        Assert.That((raised.Status, raised.Location), Is.EqualTo((HttpStatusCode.SeeOther, All + "?done=raise")), raised.Text);

        var page = await OfAsync(lead);
        Assert.That(page.Text, Does.Contain("It is not answered yet.").And.Contain("value=\"accept\"").And.Not.Contain("value=\"feed-back\""));
        var unsaid = await lead.SubmitAsync(page.Address, page.Address, new Dictionary<string, string> { ["step"] = "decline", ["on"] = "12 May" });
        Assert.Multiple(() =>
        {
            Assert.That(unsaid.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(unsaid.Text, Does.Contain("SUI8227").And.Contain("href=\"#proposal-answered_by\"").And.Contain("href=\"#proposal-decider\"").And.Contain("href=\"#proposal-reason\""));
        });

        await StepAsync(lead, ("step", "accept"), ("on", "2019-05-15"), ("answered_by", "operations manager"), ("decider", "yes"), ("due_on", "2019-06-01"));
        page = await OfAsync(lead);
        Assert.That(page.Text, Does.Contain("It was answered already.").And.Contain("value=\"carry-out\"").And.Contain("value=\"feed-back\""));
        var before = await lead.SubmitAsync(page.Address, page.Address, new Dictionary<string, string> { ["step"] = "carry-out", ["on"] = "2019-05-01" });
        Assert.That(before.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), "before it was raised");

        await StepAsync(lead, ("step", "carry-out"), ("on", "2019-05-20"));
        await StepAsync(lead, ("step", "feed-back"), ("on", "2019-05-22"));
        page = await OfAsync(lead);
        Assert.That(page.Text, Does.Contain("Nothing more can come of it.").And.Contain("It was carried out already.").And.Contain("People were told already."));
        Assert.That((await lead.GetAsync(Case)).Text, Does.Contain("Evidence was withdrawn"));
    }

    [Test]
    public async Task Proposal_ThatMissesSomething_NamesEachField()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var answer = await lead.SubmitAsync(All + "/new", All + "/new", new Dictionary<string, string> { ["event_date"] = "never", ["summary"] = "A clock, please" });
        Assert.That(answer.Text, Does.Not.Contain("name=\"raised_by\""), "the table of the example has no such column");
        Assert.That(answer.Text, Does.Contain("href=\"#raise-source\"").And.Contain("href=\"#raise-in_register\"").And.Contain("A clock, please"));
        var late = await lead.SubmitAsync(All + "/new", All + "/new", new Dictionary<string, string>
        {
            ["source"] = "council",
            ["event_date"] = "2024-05-08",
            ["experience"] = "Record",
            ["summary"] = "A clock, please",
            ["in_register"] = "no",
        });
        Assert.That(late.Text, Does.Contain("href=\"#raise-event_date\""));
        Assert.That((await lead.GetAsync(All)).Text, Does.Not.Contain("A clock, please"));
    }

    [Test]
    public async Task Step_ThatAnotherWasQuickerThan_IsRefused_AndKeepsWhatWasTyped()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var list = (await lead.GetAsync(All)).Text;
        var address = Regex.Match(list, $"href=\"({All}/\\d+)\">Proposal r17").Groups[1].Value;
        var step = new Dictionary<string, string> { ["step"] = "accept", ["on"] = "2019-05-15", ["answered_by"] = "operations manager", ["decider"] = "yes" };
        using var colleague = host.As(TestPerson.Colleague);
        var old = (await colleague.GetAsync(address)).Text;
        Assert.That((await lead.SubmitAsync(address, address, step)).Status, Is.EqualTo(HttpStatusCode.SeeOther));
        var late = await colleague.PostAsync(address,
        [
            KeyValuePair.Create("__RequestVerificationToken", Regex.Match(old, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value),
            KeyValuePair.Create("seen", Visitor.Seen(old)), KeyValuePair.Create("proposal", "r17"), KeyValuePair.Create("step", "decline"), KeyValuePair.Create("on", "2019-05-16"),
        ]);
        Assert.That(late.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), late.Location);
        Assert.That(late.Text, Does.Contain("SUI8201").And.Contain("2019-05-16").And.Contain("value=\"carry-out\"").And.Not.Contain("value=\"decline\""));
        Assert.That((await lead.GetAsync(address)).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await lead.GetAsync(All + "/1")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Board_OfWhoeverHasNotPlaced_LeavesOutHowCriteriaStand()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        await host.MakeAsync("northmoor", "Gathering", blind: false);
        using var lead = host.As(TestPerson.Lead);
        var (hidden, whole) = (Headings((await lead.GetAsync(Case + "/board")).Text), Headings((await lead.GetAsync("/sui/cases/northmoor/board")).Text));
        string[] computed = [.. whole.Except(hidden)];
        Assert.Multiple(() =>
        {
            // The sections of 'sui board', as docs/command.md prints them.
            Assert.That(hidden, Has.Member("Whom have we not heard?").And.Member("Proposals to trace"));
            Assert.That(computed, Has.Length.EqualTo(3));
            Assert.That(hidden.Except(whole), Is.Empty);
        });
        Assert.That((await lead.GetAsync(Case + "/board")).Text, Does.Contain("r16").And.Not.Contain("sui validate").And.Not.Contain("--format"));
        Assert.That((await lead.GetAsync(Case + "/board?lang=cy")).Text, Does.Contain("<html lang=\"cy\">").And.Contain("Bwrdd"));

        static List<string> Headings(string page) => [.. Regex.Matches(page, "<h2 id=\"board-\\d+\">([^<]+)</h2>").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];
    }

    private static async Task<(string Address, string Text)> OfAsync(Visitor visitor)
    {
        var row = Regex.Match((await visitor.GetAsync(All)).Text, $"href=\"({All}/\\d+)\">[^<]*</a></th>\\s*<td[^>]*>Put a clock up in the waiting room");
        Assert.That(row.Success, Is.True);
        return (row.Groups[1].Value, WebUtility.HtmlDecode((await visitor.GetAsync(row.Groups[1].Value)).Text));
    }

    private static async Task StepAsync(Visitor visitor, params (string Field, string Value)[] fields)
    {
        var page = await OfAsync(visitor);
        var answer = await visitor.SubmitAsync(page.Address, page.Address, fields.ToDictionary(field => field.Field, field => field.Value));
        Assert.That((answer.Status, answer.Location), Is.EqualTo((HttpStatusCode.SeeOther, All + "?done=proposal")), answer.Text);
    }
}
