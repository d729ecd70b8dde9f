using System.Net;
using System.Text.RegularExpressions;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Examples;

/// <summary>The example as somebody starts it: a process of its own, its login, its layout, its four cases.</summary>
public partial class CaseAssessmentToolTests
{
    private static readonly string[] Pages = ["", "/evidence", "/assessment", "/assessment/P2", "/judgement", "/moderation", "/comments", "/annex", "/annex/annex.html", "/quotations"];

    private ExampleTool _tool = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _tool = await ExampleTool.StartAsync();

    [OneTimeTearDown]
    public void Stop() => _tool.Dispose();

    [TestCase("lead", "eastmere northmoor southvale westhaven")]
    [TestCase("inspector", "eastmere northmoor southvale westhaven")]
    [TestCase("moderator", "eastmere northmoor southvale westhaven")]
    [TestCase("viewer", "eastmere northmoor southvale westhaven")]
    [TestCase("provider", "southvale")]
    [TestCase("council", "southvale")]
    public async Task Person_SeesTheirCases_InTheLayoutOfTheTool_AndNoPageFails(string person, string cases)
    {
        using var client = await SignedInAsync(person);
        var list = await client.GetStringAsync("/sui/cases");
        Assert.That(list, Does.Contain("synthetic data: no person here is real"), "the layout of the tool");
        Assert.That(Case().Matches(list).Select(match => match.Groups[1].Value).Distinct(), Is.EquivalentTo(cases.Split(' ')));
        foreach (var id in new[] { "eastmere", "northmoor", "southvale", "westhaven" })
        {
            foreach (var page in Pages)
            {
                using var answer = await client.GetAsync(new Uri($"/sui/cases/{id}{page}", UriKind.Relative));
                Assert.That((int)answer.StatusCode, Is.LessThan(500), $"{id}{page}");
                Assert.That(answer.IsSuccessStatusCode && !cases.Split(' ').Contains(id), Is.False, $"{id}{page}");
            }
        }
    }

    [Test]
    public async Task Nobody_IsLedToTheLogin_WhichSaysThatPeopleAreMadeUp()
    {
        using var client = Client();
        using var answer = await client.GetAsync(new Uri("/sui/cases/northmoor", UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await client.GetStringAsync(answer.Headers.Location), Does.Contain("These people are made up."));
    }

    [TestCase("https://elsewhere.example/")]
    [TestCase("//elsewhere.example/")]
    public async Task Login_LeadsNowhereElse(string to)
    {
        using var client = Client();
        using var answer = await SignInAsync(client, "lead", to);
        Assert.That(answer.Headers.Location!.OriginalString, Is.EqualTo("/sui"));
    }

    private async Task<HttpClient> SignedInAsync(string person)
    {
        var client = Client();
        using var answer = await SignInAsync(client, person, "/sui");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        return client;
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string person, string to)
    {
        var token = Token().Match(await client.GetStringAsync("/Account/Login")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["person"] = person, ["returnUrl"] = to });
        return await client.PostAsync(new Uri("/Account/Login", UriKind.Relative), form);
    }

    private HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = _tool.Address };

    [GeneratedRegex("<th scope=\"row\"><a href=\"/sui/cases/([a-z]+)")]
    private static partial Regex Case();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
