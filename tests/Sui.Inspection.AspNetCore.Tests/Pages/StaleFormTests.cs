using System.Net;
using System.Text.RegularExpressions;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Forms that do not say what their page showed, that others were quicker than, or that are about another page's things.</summary>
public class StaleFormTests
{
    private const string Case = "/sui/cases/eastmere";

    private static IEnumerable<TestCaseData> Unseen()
    {
        foreach (var (seen, name) in new[] { (null, "left out"), ("", "empty"), ("x", "a word"), ("-1", "negative"), ("1e9", "a float") })
        {
            yield return new TestCaseData(seen).SetArgDisplayNames(name);
        }
    }

    [TestCaseSource(nameof(Unseen))]
    public async Task Form_ThatDoesNotSayWhatItsPageShowed_IsRefused_AndKeepsWhatWasTyped(string? seen)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Analysis");
        using var lead = host.As(TestPerson.Lead);
        var page = (await lead.GetAsync(Case)).Text;
        List<KeyValuePair<string, string>> fields = [KeyValuePair.Create("__RequestVerificationToken", Token(page)), KeyValuePair.Create("review", "Errors"), KeyValuePair.Create("why", "Typed with care.")];
        if (seen is not null)
        {
            fields.Add(KeyValuePair.Create("seen", seen));
        }

        var answer = await lead.PostAsync(Case + "/reviews", fields);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer.Text, Does.Contain("SUI8209").And.Contain("Typed with care.").And.Contain("name=\"seen\" type=\"hidden\" value=\"" + Visitor.Seen(page)));
        });
        Assert.That((await lead.GetAsync(Case)).Text, Is.Not.Empty.And.Not.Contain("Typed with care."));
    }

    [Test]
    public async Task Answer_ThatOthersWereQuickerThan_IsRefused_AndACommentMeanwhileIsNoReason()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "FactualAccuracy");
        using var lead = host.As(TestPerson.Lead);
        using var colleague = host.As(TestPerson.Colleague);
        using var provider = host.As(TestPerson.Provider);
        await CommentAsync(provider, "The council met in March, too.");
        var stale = (await colleague.GetAsync(Case + "/comments")).Text;
        var action = Regex.Match(stale, "action=\"([^\"]*/comments/\\d+)\"").Groups[1].Value;
        await CommentAsync(provider, "And in May.");
        var quick = await lead.PostAsync(action, Fields(await lead.GetAsync(Case + "/comments"), "As the first wrote.", Visitor.Seen(stale)));
        var late = await colleague.PostAsync(action, Fields(await colleague.GetAsync(Case + "/comments"), "As the second wrote.", Visitor.Seen(stale)));
        Assert.Multiple(() =>
        {
            Assert.That(Visitor.Seen(stale), Is.Not.Empty, "the form of an answer says what its page showed");
            Assert.That(quick.Status, Is.EqualTo(HttpStatusCode.SeeOther), quick.Text);
            Assert.That(late.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(late.Text, Does.Contain("SUI8201").And.Contain("As the first wrote.").And.Contain("As the second wrote."));
        });

        static IEnumerable<KeyValuePair<string, string>> Fields(Answer page, string reason, string seen) => new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token(page.Text),
            ["seen"] = seen,
            ["disposition"] = "NotChanged",
            ["reason"] = reason,
        };
    }

    [Test]
    public async Task Row_OfAnotherTable_IsNotFound_AndStaysHeld()
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Gathering");
        using var lead = host.As(TestPerson.Lead);
        var evidence = (await lead.GetAsync(Case + "/evidence")).Text;
        var tables = Regex.Matches(evidence, "href=\"(/sui/cases/eastmere/evidence/\\d+)\"").Select(match => match.Groups[1].Value).Take(2).ToList();
        var item = Regex.Match((await lead.GetAsync(tables[0])).Text, "name=\"item\" value=\"([0-9a-f]{64})\"").Groups[1].Value;
        var answer = await lead.SubmitAsync(tables[1], tables[1], new Dictionary<string, string> { ["item"] = item, ["why"] = "Elsewhere." });
        Assert.That(item, Is.Not.Empty);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((await lead.GetAsync(tables[0])).Text, Does.Contain(item));
        var none = await lead.SubmitAsync(tables[0], tables[0], new Dictionary<string, string> { ["item"] = new string('0', 64), ["why"] = "None." });
        Assert.That(none.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static async Task CommentAsync(Visitor visitor, string text)
    {
        var answer = await visitor.SubmitAsync(Case + "/comments", Case + "/comments", new Dictionary<string, string> { ["about"] = string.Empty, ["text"] = text });
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.SeeOther), answer.Text);
    }

    private static string Token(string page) => Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
}
