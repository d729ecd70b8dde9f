using System.Net;
using System.Text.RegularExpressions;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Findings that are typed.</summary>
public class FindingTests
{
    private const string Case = "/sui/cases/eastmere";
    private const string New = Case + "/evidence/findings/new";
    private const string P4 = New + "/P4";

    private static Dictionary<string, string> Typed(string step, params (string Field, string Value)[] others)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["source"] = "observation",
            ["experience"] = "Record",
            ["event_date"] = "2019-06-12",
            ["direction"] = "For",
            ["strength"] = "Moderate",
            ["statement"] = "At two sites the call for representatives hung on the board, with a date.",
            ["shared"] = "no",
        };
        foreach (var (field, value) in others)
        {
            fields[field] = value;
        }

        if (step.Length > 0)
        {
            fields[step] = "yes";
        }

        return fields;
    }

    private static async Task<string> FindingsAsync(Visitor visitor)
    {
        var evidence = (await visitor.GetAsync(Case + "/evidence")).Text;
        return WebUtility.HtmlDecode((await visitor.GetAsync(Regex.Match(evidence, "href=\"([^\"]*/evidence/\\d+)\">findings.csv").Groups[1].Value)).Text);
    }

    /// <summary>The examples are those of docs/criteria.md.</summary>
    [Test]
    public async Task Form_HasTheStatement_TheClaim_AndTheExamplesOfTheGuide()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere");
        using var lead = host.As(TestPerson.Lead);
        var page = WebUtility.HtmlDecode((await lead.GetAsync(P4)).Text);
        var guide = File.ReadAllText(Path.Combine(Sui.Inspection.Tests.Support.Repository.Root(), "docs", "criteria.md"));
        const string Slight = "One representative answered an open call, was chosen by a panel and had two days of training.";
        const string Strong = "At most sites inspectors found representatives picked by staff and untrained, or left alone with what others confided to them.";
        Assert.Multiple(() =>
        {
            Assert.That(Regex.Replace(guide, "\\s+", " "), Does.Contain(Slight).And.Contain(Strong));
            Assert.That(page, Does.Contain(Slight).And.Contain(Strong).And.Contain("Those involved are fairly chosen and trained").And.Contain("a fact, shown by findings"));
            Assert.That(page, Does.Contain("Does it count for E3 as well?"));
        });
        var welsh = (await lead.GetAsync(P4 + "?lang=cy")).Text;
        Assert.That(WebUtility.HtmlDecode(welsh), Does.Contain($"<dd lang=\"en\">{Slight}"));
    }

    [Test]
    public async Task List_HasTheCriteriaThatFindingsSpeakTo_AndNoOthers()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere");
        using var lead = host.As(TestPerson.Lead);
        var links = Regex.Matches((await lead.GetAsync(New)).Text, $"href=\"{New}/([A-Z0-9]+)\"").Select(match => match.Groups[1].Value).ToList();
        var inspection = Sui.Inspection.Tests.Support.ExamplePacks.Inspection;
        Assert.That(links, Is.EquivalentTo(inspection.Rubric.Criteria.Where(one => one.Claim.Kind != Rubrics.ClaimKind.Computed).Select(one => one.Id)));
        var computed = inspection.Rubric.Criteria.First(one => one.Claim.Kind == Rubrics.ClaimKind.Computed).Id;
        Assert.That((await lead.GetAsync($"{New}/{computed}")).Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await lead.GetAsync(New + "/NONE")).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Finding_IsLookedAtFirst_AndThenARowOfTheCase()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var looked = await lead.SubmitAsync(P4, P4, Typed(string.Empty));
        Assert.Multiple(() =>
        {
            Assert.That(looked.Status, Is.EqualTo(HttpStatusCode.OK), looked.Text);
            Assert.That(looked.Text, Does.Contain("name=\"confirm\"").And.Contain("At two sites the call for representatives").And.Contain("Observation on site"));
        });
        Assert.That(await FindingsAsync(lead), Does.Not.Contain("the call for representatives"));

        var changed = await lead.SubmitAsync(P4, P4, Typed("change"));
        Assert.That(changed.Text, Does.Contain("<textarea").And.Contain("At two sites the call for representatives").And.Not.Contain("sui-summary\""));

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var added = await lead.SubmitAsync(P4, P4, Typed("confirm"));
            Assert.That((added.Status, added.Location), Is.EqualTo((HttpStatusCode.SeeOther, New + "?done=finding")), added.Text);
        }

        var rows = await FindingsAsync(lead);
        Assert.That(Regex.Count(rows, "the call for representatives"), Is.EqualTo(1), "what is sent twice is one finding");
        Assert.That((await lead.GetAsync(Case)).Text, Does.Contain("Evidence was added"));
    }

    [Test]
    public async Task Finding_ThatTheRulesRefuse_IsNamedByItsFields_AndKeepsWhatWasTyped()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var empty = await lead.SubmitAsync(P4, P4, new Dictionary<string, string>());
        Assert.Multiple(() =>
        {
            Assert.That(empty.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            foreach (var field in new[] { "source", "experience", "event_date", "direction", "strength", "statement" })
            {
                Assert.That(empty.Text, Does.Contain($"href=\"#finding-{field}\""), field);
            }
        });

        // A day long after the inspection, and people who are no number, by the rules of docs/evidence-pack.md.
        foreach (var step in new[] { string.Empty, "confirm" })
        {
            var wrong = await lead.SubmitAsync(P4, P4, Typed(step, ("event_date", "2024-01-01"), ("participants", "many")));
            Assert.Multiple(() =>
            {
                Assert.That(wrong.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
                Assert.That(wrong.Text, Does.Contain("href=\"#finding-event_date\"").And.Contain("href=\"#finding-participants\"").And.Contain("value=\"many\""));
            });
        }

        Assert.That(await FindingsAsync(lead), Does.Not.Contain("the call for representatives"));
    }

    [Test]
    public async Task Finding_OfAnOldForm_IsRefusedWhereTheTablesChanged_AndNotForAnothersFinding()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        using var colleague = host.As(TestPerson.Colleague);
        var old = (await lead.GetAsync(P4)).Text;
        await colleague.SubmitAsync(P4, P4, Typed("confirm", ("statement", "At one site nobody knew.")));
        var beside = await SendAsync(old, Visitor.Seen(old));
        var missing = await SendAsync(old, null);
        Assert.Multiple(() =>
        {
            Assert.That(beside.Status, Is.EqualTo(HttpStatusCode.SeeOther), beside.Text);
            Assert.That(missing.Text, Does.Contain("SUI8209"));
        });
        await colleague.SubmitAsync(
            Case + "/evidence", Case + "/evidence", new Dictionary<string, string> { ["replaces"] = "Nothing", ["why"] = "Again." },
            [.. TestCases.Files("synthetic-middling").Select(file => (file.Key, file.Key == "pack.json" ? System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Value.Span).Replace("a made-up inspection", "another", StringComparison.Ordinal)) : file.Value.ToArray()))]);
        var late = await SendAsync(old, Visitor.Seen(old), "At a third site, too.");
        Assert.That(late.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), late.Location);
        Assert.That(late.Text, Does.Contain("SUI8201").And.Contain("At a third site, too."));

        Task<Answer> SendAsync(string page, string? seen, string statement = "At two sites a call hung on the board.") => lead.PostAsync(P4,
        [
            .. Typed("confirm", ("statement", statement)),
            KeyValuePair.Create("__RequestVerificationToken", Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value),
            .. seen is null ? (KeyValuePair<string, string>[])[] : [KeyValuePair.Create("seen", seen)],
        ]);
    }

    [Test]
    public async Task Finding_WithoutATable_OrAfterTheGathering_IsNotTaken()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Analysis");
        using var lead = host.As(TestPerson.Lead);
        Assert.That((await lead.GetAsync(P4)).Text, Does.Not.Contain("<textarea").And.Contain("no evidence is taken in"));
        await lead.SubmitAsync("/sui/cases/new", "/sui/cases/new", new Dictionary<string, string> { ["id"] = "empty", ["placements"] = "open" });
        Assert.That((await lead.GetAsync("/sui/cases/empty/evidence/findings/new")).Text, Does.Contain("holds no table of findings"));
    }
}
