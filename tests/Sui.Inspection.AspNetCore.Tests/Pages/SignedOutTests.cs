using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>A form that is sent after the session ended loses nothing that was typed.</summary>
public class SignedOutTests
{
    private const string Words = "Three of four teams <showed> a dated answer.";
    private static readonly Dictionary<string, string> Fields = new() { ["statement"] = Words, ["reason"] = "Seen on site.", ["rung"] = "Consultation" };

    [TestCase("/sui/cases/eastmere/assessment", "/sui/cases/eastmere")]
    [TestCase("/sui/cases/new", "/sui/cases")]
    public async Task Form_OfASessionThatEnded_IsAnsweredWithWhatWasTyped_WhereTheSignInWouldLoseIt(string form, string then)
    {
        await using var host = await CookiesAsync();
        using var nobody = host.As(TestPerson.Nobody);

        var answer = await nobody.PostAsync(form, Fields);

        Assert.Multiple(() =>
        {
            Assert.That((answer.Status, answer.Location), Is.EqualTo((HttpStatusCode.Unauthorized, (string?)null)));
            Assert.That(answer.Text, Does.Contain("Three of four teams &lt;showed&gt; a dated answer.").And.Contain("Seen on site.").And.Not.Contain("Consultation"));
            Assert.That(answer.Text, Does.Contain($"href=\"{then}\"").And.Contain("not signed in any more"));
            Assert.That(answer.Header("Set-Cookie"), Is.Null.Or.Empty);
            Assert.That(answer.Header("Content-Security-Policy"), Is.Not.Empty);
            Assert.That(answer.Header("Cache-Control"), Does.Contain("no-store"));
            Assert.That(host.Log.Lines.Select(line => line.Text), Has.None.Contains("Three of four"));
        });
    }

    [Test]
    public async Task Form_WithNothingTyped_AndPages_GoToTheSignIn()
    {
        await using var host = await CookiesAsync();
        using var nobody = host.As(TestPerson.Nobody);

        Assert.That((await nobody.PostAsync("/sui/cases/eastmere/workflow", new Dictionary<string, string> { ["trigger"] = "publish" })).Status, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await nobody.GetAsync("/sui/cases")).Status, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Form_WhereTheSignInAsksByItself_IsLeftToIt()
    {
        await using var host = await PagesHost.StartAsync();
        using var nobody = host.As(TestPerson.Nobody);

        var answer = await nobody.PostAsync("/sui/cases/eastmere/assessment", Fields);

        Assert.That((answer.Status, answer.Text), Is.EqualTo((HttpStatusCode.Unauthorized, string.Empty)));
    }

    private static Task<PagesHost> CookiesAsync() => PagesHost.StartAsync(builds: builder => builder.Services
        .AddAuthentication(options => options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme).AddCookie());
}
