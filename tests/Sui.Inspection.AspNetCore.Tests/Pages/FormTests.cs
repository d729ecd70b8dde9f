using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Forms that are wrong, forged, too large or late.</summary>
public class FormTests
{
    private const string Case = "/sui/cases/eastmere";

    private static IEnumerable<string> Posts() =>
    [
        "/sui/cases/new", Case + "/workflow", Case + "/reviews", Case + "/evidence", Case + "/evidence/1", Case + "/assessment", Case + "/judgement", Case + "/dissent",
        Case + "/comments", Case + "/comments/1", Case + "/quotations", Case + "/evidence/findings/new/P2", Case + "/evidence/answers/1", Case + "/evidence/import", Case + "/evidence/proposals/new", Case + "/evidence/proposals/1",
    ];

    [TestCaseSource(nameof(Posts))]
    public async Task Form_WithoutItsToken_IsRefused_AndChangesNothing(string path)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere");
        var before = await File.ReadAllBytesAsync(Path.Combine(host.Folder, "eastmere.sui"));
        using var lead = host.As(TestPerson.Lead);
        await lead.GetAsync("/sui/cases/new");
        var answer = await lead.PostAsync(path, [KeyValuePair.Create("trigger", "start-gathering"), KeyValuePair.Create("id", "other")]);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(answer.Text, Does.Contain("SUI8208"));
            Assert.That(File.ReadAllBytes(Path.Combine(host.Folder, "eastmere.sui")), Is.EqualTo(before));
            Assert.That(Directory.GetFiles(host.Folder, "*.sui"), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public async Task Form_WithTheTokenOfSomebodyElse_IsRefused()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere");
        using var lead = host.As(TestPerson.Lead);
        using var colleague = host.As(TestPerson.Colleague);
        var page = (await lead.GetAsync(Case)).Text;
        await colleague.GetAsync(Case);
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        var answer = await colleague.PostAsync(
            Case + "/workflow", [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("trigger", "start-gathering"), KeyValuePair.Create("why", "Typed with <care>.")]);
        Assert.That(token, Is.Not.Empty);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(answer.Text, Does.Contain("Typed with &lt;care&gt;."), "what was typed is shown, to be copied");
    }

    [Test]
    public async Task Form_ThatMissesSomething_NamesEachField_AndKeepsWhatWasTyped()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Judgement", blind: false);
        using var lead = host.As(TestPerson.Lead);
        var answer = await lead.SubmitAsync(Case + "/judgement", Case + "/judgement", new Dictionary<string, string> { ["reason"] = "It says <b>so</b> & more." });
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer.Text, Does.Contain("href=\"#judge-confirms\"").And.Contain("href=\"#judge-lived\"").And.Contain("id=\"judge-confirms\""));
            Assert.That(answer.Text, Does.Contain("Your decision: <span>").And.Contain("Did people with lived experience take part in the judgement?: <span>"), "the summary names the fields");
            Assert.That(answer.Text, Does.Contain("aria-describedby=\"judge-confirms-error\"").And.Contain("<title>Error: "));
            Assert.That(answer.Text, Does.Contain("It says &lt;b&gt;so&lt;/b&gt; &amp; more.</textarea>"));
        });
    }

    [Test]
    public async Task Judgements_OfTwoAtOnce_TheSecondSeesThatTheCaseChanged_AndKeepsItsWords()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Judgement", blind: false);
        using var lead = host.As(TestPerson.Lead);
        using var colleague = host.As(TestPerson.Colleague);
        var fields = new Dictionary<string, string> { ["confirms"] = "yes", ["lived"] = "no", ["reason"] = "As the second wrote." };
        var stale = (await colleague.GetAsync(Case + "/judgement")).Text;
        await lead.SubmitAsync(Case + "/judgement", Case + "/judgement", fields);
        fields["seen"] = System.Text.RegularExpressions.Regex.Match(stale, "name=\"seen\"[^>]*value=\"(\\d+)\"").Groups[1].Value;
        var answer = await colleague.SubmitAsync(Case + "/judgement", Case + "/judgement", fields);
        Assert.That(fields["seen"], Is.Not.Empty);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(answer.Text, Does.Contain("SUI8201").And.Contain("As the second wrote."));
    }

    [Test]
    public async Task Refusal_OfTheCase_IsShownWithItsCode()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Judgement");
        using var colleague = host.As(TestPerson.Colleague);
        using var lead = host.As(TestPerson.Lead);
        await lead.SubmitAsync(Case + "/assessment", Case + "/assessment", new Dictionary<string, string>
        {
            ["perspective"] = "Inspector",
            ["rung"] = "none",
            ["rating"] = "none",
            ["reason"] = "Too little.",
        });
        var page = (await lead.GetAsync(Case + "/judgement")).Text;
        Assert.That(page, Does.Contain("Record the judgement"));
        var barred = await colleague.SubmitAsync(Case, Case + "/reviews", new Dictionary<string, string> { ["review"] = "Errors", ["why"] = "Call 07700 900461 first." });
        Assert.That(barred.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(barred.Text, Does.Contain("sui-code").And.Contain("Call 07700 900461 first."));
    }

    [Test]
    public async Task Trigger_OfTheOtherPolicy_IsRefused()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var answer = await lead.SubmitAsync(Case, Case + "/workflow", new Dictionary<string, string> { ["trigger"] = "close-gathering", ["nothing"] = "x" });
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.SeeOther));
        var page = (await lead.GetAsync(Case)).Text;
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        var forged = await lead.PostAsync(Case + "/workflow", [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("trigger", "finish-moderation"), KeyValuePair.Create("seen", Visitor.Seen(page))]);
        Assert.That(forged.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(forged.Text, Does.Contain("SUI8207"));
    }
}
