using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>What somebody may know of: forged ids, others' cases, what is kept until one's own placement, languages.</summary>
public class SeeingTests
{
    [TestCase("none")]
    [TestCase("..%2Feastmere")]
    [TestCase("..%2F..%2Fetc%2Fpasswd")]
    [TestCase("EASTMERE")]
    [TestCase("eastmere.sui")]
    [TestCase("eastmere%01")]
    [TestCase("nul")]
    public async Task Case_OfAForgedId_IsNotFound(string id)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere");
        using var lead = host.As(TestPerson.Lead);
        Assert.That((await lead.GetAsync("/sui/cases/" + id)).Status, Is.EqualTo(HttpStatusCode.NotFound).Or.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("/evidence/1")]
    [TestCase("/evidence/999999")]
    [TestCase("/assessment/NONE")]
    [TestCase("/annex/annex.docx")]
    [TestCase("/annex/other.pdf")]
    public async Task Part_OfACase_ThatItHasNot_IsNotFound(string path)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Published");
        using var lead = host.As(TestPerson.Lead);
        Assert.That((await lead.GetAsync("/sui/cases/eastmere" + path)).Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Case_OfSomebodyElse_IsAsIfItDidNotExist()
    {
        await using var host = await PagesHost.StartAsync(options => options.MaySee = (user, id) => ValueTask.FromResult(user.Identity!.Name == "A. Rees" || id != "eastmere"));
        await host.MakeAsync("eastmere", "Published");
        using var lead = host.As(TestPerson.Lead);
        using var provider = host.As(TestPerson.Provider);
        var (own, other, none) = (await lead.GetAsync("/sui/cases/eastmere/annex"), await provider.GetAsync("/sui/cases/eastmere/annex"), await provider.GetAsync("/sui/cases/nothing/annex"));
        Assert.Multiple(() =>
        {
            Assert.That(own.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(other.Status, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(Title(other.Text), Is.EqualTo(Title(none.Text)));
        });
        Assert.That((await provider.GetAsync("/sui/cases")).Text, Does.Not.Contain("eastmere"));

        static string Title(string page) => page[page.IndexOf("<h1>", StringComparison.Ordinal)..];
    }

    [TestCase("/assessment/P2")]
    [TestCase("/annex/annex.html")]
    [TestCase("/annex/annex.json")]
    public async Task Computed_IsKeptFromWhoeverHasNotPlaced(string path)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Moderation");
        using var second = host.As(TestPerson.Moderator);
        var answer = await second.GetAsync("/sui/cases/eastmere" + path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Conflict));
        Assert.That(answer.Text, Does.Contain("SUI7221"));
    }

    [TestCase("/assessment")]
    [TestCase("/judgement")]
    [TestCase("/moderation")]
    [TestCase("/annex")]
    [TestCase("")]
    public async Task Judgement_IsKeptFromWhoeverHasNotPlaced(string path)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Moderation");
        using var second = host.As(TestPerson.Moderator);
        Assert.That((await second.GetAsync("/sui/cases/eastmere" + path)).Text, Does.Not.Contain("What was seen settles it.").And.Not.Contain("Proposals are answered late."));
    }

    [Test]
    public async Task Language_OfTheAddress_IsKept()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere");
        using var lead = host.As(TestPerson.Lead);
        var english = (await lead.GetAsync("/sui/cases/eastmere")).Text;
        var asked = (await lead.GetAsync("/sui/cases/eastmere?lang=cy")).Text;
        var kept = (await lead.GetAsync("/sui/cases/eastmere/evidence")).Text;
        Assert.Multiple(() =>
        {
            Assert.That(english, Does.Contain("lang=\"en\"").And.Contain("What comes next"));
            Assert.That(asked, Does.Contain("<html lang=\"cy\">").And.Contain("Beth sy"));
            Assert.That(kept, Does.Contain("Tystiolaeth"));
        });
    }

    [Test]
    public async Task Language_OfTheRequestsCulture_IsUsedWhereNoneWasAskedFor()
    {
        await using var host = await PagesHost.StartAsync();
        using var lead = host.As(TestPerson.Lead);
        Assert.That((await lead.GetAsync("/sui/cases", "cy")).Text, Does.Contain("Arolygiadau"));
        Assert.That((await lead.GetAsync("/sui/cases", "de")).Text, Does.Contain("Inspections"));
    }

    [Test]
    public async Task Banner_IsOneOfOurs_WhateverTheAddressSays()
    {
        await using var host = await PagesHost.StartAsync();
        using var lead = host.As(TestPerson.Lead);
        Assert.That((await lead.GetAsync("/sui/cases?done=Call%20us%20now")).Text, Does.Not.Contain("Call us now").And.Not.Contain("sui-done"));
    }

    [Test]
    public async Task Consent_ThatIsTakenBack_ErasesTheWords()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Published");
        using var lead = host.As(TestPerson.Lead);
        var page = System.Net.WebUtility.HtmlDecode((await lead.GetAsync("/sui/cases/eastmere/quotations")).Text);
        var quotation = System.Text.RegularExpressions.Regex.Match(page, "name=\"quotation\" type=\"radio\" value=\"([^\"]+)\"").Groups[1].Value;
        var words = System.Text.RegularExpressions.Regex.Match(page, "‘([^’<]{20,})").Groups[1].Value;
        var done = await lead.SubmitAsync("/sui/cases/eastmere/quotations", "/sui/cases/eastmere/quotations", new Dictionary<string, string> { ["quotation"] = quotation, ["why"] = "Taken back." });
        Assert.That(done.Status, Is.EqualTo(HttpStatusCode.SeeOther), done.Text);
        Assert.That(words, Is.Not.Empty);
        Assert.That(System.Net.WebUtility.HtmlDecode((await lead.GetAsync("/sui/cases/eastmere/quotations")).Text), Does.Not.Contain(words));
        Assert.That((await lead.GetAsync("/sui/cases/eastmere/annex")).Text, Does.Contain("SUI7237").And.Contain("was changed since").And.Not.Contain("is not published"));
    }

    [TestCase("/sui/cases")]
    [TestCase("/sui/cases/eastmere")]
    [TestCase("/sui/cases/eastmere/annex/annex.pdf")]
    [TestCase("/sui/api/v1/instruments")]
    [TestCase("/sui/api/v1/openapi.json")]
    public async Task Head_IsAnsweredAsGet(string path)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Published");
        using var lead = host.As(TestPerson.Lead);
        var (head, get) = (await lead.HeadAsync(path), await lead.GetAsync(path));
        Assert.That((head.Status, head.Header("Content-Type")), Is.EqualTo((HttpStatusCode.OK, get.Header("Content-Type"))));
    }
}
