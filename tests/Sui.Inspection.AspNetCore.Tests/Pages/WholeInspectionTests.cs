using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>From making an inspection to its published annex, by two people and the provider, with forms alone.</summary>
public class WholeInspectionTests
{
    private const string Case = "/sui/cases/eastmere-2026";

    [Test]
    public async Task Inspection_ByTwoPeople_ComesToAnAnnexThatIsNoDraft()
    {
        await using var host = await PagesHost.StartAsync();
        using var lead = host.As(TestPerson.Lead);
        using var second = host.As(TestPerson.Moderator);
        using var provider = host.As(TestPerson.Provider);

        await DoneAsync(lead, "/sui/cases/new", "/sui/cases/new", new() { ["id"] = "eastmere-2026", ["placements"] = "blind", ["why"] = "A visit of a week." });
        await FireAsync(lead, "start-gathering");
        await DoneAsync(lead, Case + "/evidence", Case + "/evidence", [], ("evidence.zip", Zips.Of("synthetic-middling")));
        await FireAsync(lead, "close-gathering");

        Assert.That((await second.GetAsync(Case + "/assessment")).Text, Does.Contain("is shown once you have placed").And.Not.Contain("Computed"));
        await PlaceAsync(lead, "Consultation");
        Assert.That((await lead.GetAsync(Case + "/assessment")).Text, Does.Contain("Computed").And.Contain("P2"));
        await ReviewAsync(lead, "Errors");
        await FireAsync(lead, "begin-judgement");
        await DoneAsync(lead, Case + "/judgement", Case + "/judgement", new()
        {
            ["confirms"] = "no",
            ["rating"] = "RequiresImprovement",
            ["rung"] = "Consultation",
            ["reason"] = "What was seen settles it.",
            ["lived"] = "yes",
        });
        await FireAsync(lead, "submit-judgement");

        Assert.That((await second.GetAsync(Case + "/moderation")).Text, Does.Not.Contain("What was seen settles it."), "the second judgement is blind, too");
        await PlaceAsync(second, "Information");
        Assert.That((await second.GetAsync(Case + "/moderation")).Text, Does.Contain("What was seen settles it."));
        await DoneAsync(second, Case + "/moderation", Case + "/moderation", new() { ["agrees"] = "yes", ["reason"] = "The evidence bears it." });
        Assert.That((await provider.GetAsync(Case + "/comments")).Status, Is.EqualTo(HttpStatusCode.NotFound), "nothing is shared before the round of comments");
        await DoneAsync(second, Case, Case + "/moderation/workflow", new() { ["trigger"] = "finish-moderation" });

        Assert.That((await lead.GetAsync(Case + "/annex/annex.html")).Text, Does.Contain("raft"));
        await DoneAsync(provider, Case + "/comments", Case + "/comments", new()
        {
            ["from"] = "Provider",
            ["role"] = "Head of service",
            ["about"] = string.Empty,
            ["text"] = "The council met in March, too.",
        });
        var comments = (await lead.GetAsync(Case + "/comments")).Text;
        var answer = System.Text.RegularExpressions.Regex.Match(comments, "action=\"([^\"]*/comments/\\d+)\"").Groups[1].Value;
        await DoneAsync(lead, Case + "/comments", answer, new() { ["disposition"] = "NotChanged", ["reason"] = "The minutes do not say so." });
        var seen = (await provider.GetAsync(Case + "/comments")).Text;
        Assert.That(seen, Does.Contain("The minutes do not say so.").And.Not.Contain("A. Rees"), "the provider sees roles of staff, and no names");
        Assert.That((await provider.GetAsync(Case + "/annex")).Text, Does.Contain("drafts").And.Not.Contain("SUI72"), "nor how the work stands");
        await ReviewAsync(lead, "Masks");
        await ReviewAsync(lead, "Requests");
        await FireAsync(lead, "publish");

        var annex = (await lead.GetAsync(Case + "/annex")).Text;
        var html = (await provider.GetAsync(Case + "/annex/annex.html")).Text;
        var json = (await lead.GetAsync(Case + "/annex/annex.json")).Text;
        var pdf = await lead.GetAsync(Case + "/annex/annex.pdf");
        Assert.Multiple(() =>
        {
            Assert.That(annex, Does.Contain("Final").And.Not.Contain("drafts"));
            Assert.That(html, Does.Contain("The council met in March, too.").And.Contain("The minutes do not say so.").And.Not.Contain("Draft"));
            Assert.That(json, Does.Contain("\"draft\": false").Or.Not.Contain("\"draft\""));
            Assert.That(pdf.Bytes.AsSpan(0, 5).SequenceEqual("%PDF-"u8), Is.True);
            Assert.That(pdf.Header("Content-Disposition"), Does.StartWith("attachment").And.Not.Contain("draft"));
        });
    }

    private static Task FireAsync(Visitor visitor, string trigger) => DoneAsync(visitor, Case, Case + "/workflow", new() { ["trigger"] = trigger });

    private static Task ReviewAsync(Visitor visitor, string review) =>
        DoneAsync(visitor, Case, Case + "/reviews", new() { ["review"] = review, ["why"] = "Looked at, and fit to go on with." });

    private static Task PlaceAsync(Visitor visitor, string rung) => DoneAsync(visitor, Case + "/assessment", Case + "/assessment", new()
    {
        ["perspective"] = "Inspector",
        ["rung"] = rung,
        ["rating"] = "none",
        ["reason"] = "Proposals are answered late.",
    });

    private static async Task DoneAsync(Visitor visitor, string page, string action, Dictionary<string, string> fields, params (string, byte[])[] files)
    {
        var answer = await visitor.SubmitAsync(page, action, fields, files);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.SeeOther), answer.Text);
        Assert.That((await visitor.GetAsync(answer.Location!)).Text, Does.Contain("class=\"sui-done\""));
    }
}
