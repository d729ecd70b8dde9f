using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Who may say what in whose name: the host's claims say it, and no field of a form.</summary>
public class WhoSpeaksTests
{
    private const string Case = "/sui/cases/eastmere";
    private static readonly TestPerson Council = new("provider", "G. Lowe");

    private static readonly Dictionary<string, string> Forged = new(StringComparer.Ordinal)
    {
        ["from"] = "Council",
        ["role"] = "Lead inspector",
        ["about"] = string.Empty,
        ["text"] = "The council met in March, too.",
    };

    [Test]
    public async Task Comment_OfWhoeverSpeaksForThemselves_IsWhoseTheHostSays_WhateverTheFormDoes()
    {
        await using var host = await PagesHost.StartAsync(options => options.SpeaksFor = user => user.Identity!.Name == Council.Name ? CaseCommentFrom.Council : CaseCommentFrom.Provider);
        await host.MakeAsync("eastmere", "FactualAccuracy");
        using var provider = host.As(TestPerson.Provider);
        using var council = host.As(Council);
        var page = (await provider.GetAsync(Case + "/comments")).Text;
        var first = await provider.SubmitAsync(Case + "/comments", Case + "/comments", Forged);
        var second = await council.SubmitAsync(Case + "/comments", Case + "/comments", new Dictionary<string, string>(Forged) { ["text"] = "We agree.", ["from"] = "Provider" });
        Assert.That((first.Status, second.Status), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)), first.Text);
        Assert.That(page, Does.Contain("You comment as: provider (Provider).").And.Not.Contain("name=\"from\"").And.Not.Contain("name=\"role\""));
        Assert.That(await CommentsAsync(host), Is.EqualTo(new[] { (CaseCommentFrom.Provider, "provider"), (CaseCommentFrom.Council, "provider") }));
    }

    [Test]
    public async Task Comment_WhereTheHostSaysNothing_IsTheProviders()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "FactualAccuracy");
        using var provider = host.As(TestPerson.Provider);
        using var lead = host.As(TestPerson.Lead);
        await provider.SubmitAsync(Case + "/comments", Case + "/comments", Forged);
        // Whoever inspects records what came by letter, and says whose it is.
        await lead.SubmitAsync(Case + "/comments", Case + "/comments", new Dictionary<string, string>(Forged) { ["role"] = "Chair" });
        Assert.That(await CommentsAsync(host), Is.EqualTo(new[] { (CaseCommentFrom.Provider, "provider"), (CaseCommentFrom.Council, "Chair") }));
    }

    [Test]
    public async Task Dissent_IsNeitherOffered_NorTakenFrom_WhoeverHasNotPlaced_AndWhoeverJudged()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Moderation");
        foreach (var (person, code) in new[] { (TestPerson.Colleague, "SUI7220"), (TestPerson.Lead, "SUI7249") })
        {
            using var visitor = host.As(person);
            var page = (await visitor.GetAsync(Case + "/judgement")).Text;
            var overview = (await visitor.GetAsync(Case)).Text;
            var token = System.Text.RegularExpressions.Regex.Match(overview, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
            var answer = await visitor.PostAsync(
                Case + "/dissent", [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("seen", Visitor.Seen(overview)), KeyValuePair.Create("reason", "I hold otherwise.")]);
            Assert.That(page, Does.Not.Contain("/dissent\""), person.Name);
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity), person.Name);
            Assert.That(answer.Text, Does.Contain(code));
        }

        using var second = host.As(TestPerson.Moderator);
        await second.SubmitAsync(Case + "/assessment", Case + "/assessment", new Dictionary<string, string> { ["perspective"] = "Inspector", ["rung"] = "none", ["rating"] = "none", ["reason"] = "Too little." });
        var taken = await second.SubmitAsync(Case + "/judgement", Case + "/dissent", new Dictionary<string, string> { ["reason"] = "I hold otherwise." });
        Assert.That(taken.Status, Is.EqualTo(HttpStatusCode.SeeOther), taken.Text);
    }

    private static async Task<IEnumerable<(CaseCommentFrom, string)>> CommentsAsync(PagesHost host)
    {
        var store = (ICaseFileStore)host.Services.GetService(typeof(ICaseFileStore))!;
        await using var file = (await store.OpenAsync(Path.Combine(host.Folder, "eastmere.sui"))).File!;
        return (await file.Opinions.GetCommentsAsync()).Select(one => (one.Comment.From, one.Comment.Role));
    }
}
