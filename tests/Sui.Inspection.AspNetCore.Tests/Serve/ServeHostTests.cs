using System.Net;
using System.Net.Sockets;
using Sui.Inspection.AspNetCore.Tests.Support;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Serve;

namespace Sui.Inspection.AspNetCore.Tests.Serve;

/// <summary>The pages for one person: who is let in, once, under which name of the machine, and what they may do.</summary>
public class ServeHostTests
{
    private string _folder = string.Empty;
    private ServeHost _host = null!;
    private HttpClient _client = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _folder = Directory.CreateTempSubdirectory("sui-serve-").FullName;
        var pack = Directory.CreateDirectory(Path.Combine(_folder, "middling")).FullName;
        foreach (var (name, content) in TestCases.Files("synthetic-middling"))
        {
            await File.WriteAllBytesAsync(Path.Combine(pack, name), content.ToArray());
        }

        await StartAsync(new CaseActor("Lead inspector", "A. Rees"));
    }

    [TearDown]
    public async Task StopAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [TestCase("/sui/cases")]
    [TestCase("/sui/api/v1/instruments")]
    [TestCase("/sui/cases/eastmere/annex/annex.pdf")]
    public async Task Page_WithoutTheToken_IsRefused(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(path.Contains("/api/", StringComparison.Ordinal) ? "SUI8212" : "SUI8220"));
    }

    [Test]
    public async Task Token_LetsOneBrowserIn_Once_AndStandsInNoLaterAddress()
    {
        using var wrong = await _client.GetAsync(new Uri("/open?token=" + new string('0', 64), UriKind.Relative));
        using var first = await _client.GetAsync(_host.Link);
        using var other = Client();
        using var second = await other.GetAsync(_host.Link);
        using var again = await _client.GetAsync(_host.Link);
        var cookie = first.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("sui-session-", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(_host.Address.Host, Is.EqualTo("127.0.0.1"));
            Assert.That((wrong.StatusCode, first.StatusCode, second.StatusCode), Is.EqualTo((HttpStatusCode.Forbidden, HttpStatusCode.Redirect, HttpStatusCode.Forbidden)));
            Assert.That(first.Headers.Location!.OriginalString, Is.EqualTo("/sui/cases?lang=cy"));
            Assert.That(cookie, Does.Contain("httponly").And.Contain("samesite=strict").And.Not.Contain("expires"));
            Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), "the browser that is in may follow the link again");
        });
        Assert.That(await _client.GetStringAsync("/sui/cases?lang=cy"), Does.Contain("Arolygiadau").And.Contain("Lead inspector, A. Rees"));
    }

    [TestCase("evil.example")]
    [TestCase("evil.example:{port}")]
    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.1:1")]
    public async Task Request_ByAnotherNameOfTheMachine_GetsNothing(string name)
    {
        using (await _client.GetAsync(_host.Link))
        {
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, "/sui/cases");
        request.Headers.Host = name.Replace("{port}", _host.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        using var answer = await _client.SendAsync(request);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MisdirectedRequest));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("SUI8223"));
    }

    [Test]
    public async Task Case_IsMadeFromAPackOfTheFolder_AndListed()
    {
        using (await _client.GetAsync(_host.Link))
        {
        }

        Assert.That((await MakeAsync("../middling", "far")).StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That((await MakeAsync("middling", "eastmere")).StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
        Assert.That(await _client.GetStringAsync("/sui/cases"), Does.Contain("eastmere").And.Not.Contain(">far<"));
        Assert.That(Directory.GetFiles(_folder, "*.sui").Select(Path.GetFileName), Is.EqualTo(new[] { "eastmere.sui" }));
    }

    [Test]
    public async Task Somebody_WhoHasNotSaidWhoTheyAre_LooksOnly()
    {
        await _host.DisposeAsync();
        await StartAsync(null);
        using (await _client.GetAsync(_host.Link))
        {
        }

        Assert.That(await _client.GetStringAsync("/sui/cases"), Does.Not.Contain("/cases/new"));
        using var answer = await _client.GetAsync(new Uri("/sui/cases/new", UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("SUI8222"));
    }

    [Test]
    public async Task Port_OfAnotherProgram_IsNotTaken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        Assert.That(await ServeHost.StartAsync(new ServeSettings(_folder, ((IPEndPoint)other.LocalEndpoint).Port), TextWriter.Null), Is.Null);
    }

    private async Task StartAsync(CaseActor? by)
    {
        _host = (await ServeHost.StartAsync(new ServeSettings(_folder, Language: "cy", By: by), TextWriter.Null))!;
        _client = Client();
    }

    private async Task<HttpResponseMessage> MakeAsync(string pack, string id)
    {
        var page = await _client.GetStringAsync("/sui/cases/new");
        var token = System.Text.RegularExpressions.Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["id"] = id, ["placements"] = "blind", ["pack"] = pack });
        return await _client.PostAsync(new Uri("/sui/cases/new", UriKind.Relative), form);
    }

    private HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = _host.Address };
}
