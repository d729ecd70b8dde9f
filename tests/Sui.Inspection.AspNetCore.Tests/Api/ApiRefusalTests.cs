using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Api;

/// <summary>Whatever the API refuses is problem details with a code and with what to do, and never a page, a stack or nothing.</summary>
public class ApiRefusalTests
{
    private const string Base = "/sui/api/v1/";

    [TestCase("POST", "validate", "text/plain", 415, "SUI8217")]
    [TestCase("POST", "validate", null, 415, "SUI8217")]
    [TestCase("POST", "annex?format=docx", "application/zip", 400, "SUI8207")]
    [TestCase("GET", "instruments/telephone-interview?version=x", null, 400, "SUI8207")]
    [TestCase("GET", "instruments/telephone-interview?version=99999999999", null, 400, "SUI8207")]
    [TestCase("GET", "instruments/none", null, 404, "SUI8207")]
    [TestCase("GET", "nothing", null, 404, "SUI8214")]
    [TestCase("POST", "validate/again", "application/zip", 404, "SUI8214")]
    [TestCase("GET", "validate", null, 405, "SUI8215")]
    [TestCase("POST", "instruments", "application/zip", 405, "SUI8215")]
    [TestCase("DELETE", "instruments/telephone-interview", null, 405, "SUI8215")]
    public async Task Call_ThatCannotBeAnswered_SaysWhy_InDevelopmentToo(string method, string call, string? type, int status, string code)
    {
        await using var host = await PagesHost.StartAsync(environment: "Development");
        using var lead = host.As(TestPerson.Lead);
        using var content = method == "POST" ? new ByteArrayContent("This is none."u8.ToArray()) : null;
        if (type is not null)
        {
            content!.Headers.ContentType = new(type);
        }

        Holds(await lead.SendAsync(method, Base + call, content), status, code);
    }

    [Test]
    public async Task Call_ThatFails_IsProblemDetails_AndTheLogNamesTheKindAlone()
    {
        await using var host = await PagesHost.StartAsync(
            options => options.AcceptUpload = (_, _) => throw new InvalidOperationException("Words that somebody said."), environment: "Development");
        using var lead = host.As(TestPerson.Lead);
        using var content = new ByteArrayContent([1]) { Headers = { ContentType = new("application/zip") } };
        Holds(await lead.SendAsync("POST", Base + "validate", content), 500, "SUI8216");
        Assert.That(string.Join('\n', host.Log.Lines), Does.Contain("InvalidOperationException").And.Not.Contain("Words that somebody said."));
    }

    /// <summary>An application whose sign-in leads to a page, and that lets nobody without the role do anything.</summary>
    [TestCase("GET", "instruments")]
    [TestCase("POST", "validate")]
    [TestCase("GET", "nothing")]
    public async Task Call_OfNobody_IsRefused_AndLeadsToNoSignIn(string method, string call)
    {
        await using var host = await PagesHost.StartAsync(builds: builder =>
        {
            builder.Services.AddAuthentication().AddCookie();
            builder.Services.PostConfigure<Microsoft.AspNetCore.Authentication.AuthenticationOptions>(
                options => options.DefaultChallengeScheme = options.DefaultForbidScheme = CookieAuthenticationDefaults.AuthenticationScheme);
        });
        using var nobody = host.As(TestPerson.Nobody);
        using var stranger = host.As(TestPerson.Stranger);
        Holds(await nobody.SendAsync(method, Base + call, null), 401, "SUI8212");
        Holds(await stranger.SendAsync(method, Base + call, null), 403, "SUI8213");
        Assert.That((await nobody.GetAsync("/sui/cases")).Status, Is.EqualTo(HttpStatusCode.Redirect), "pages lead to the sign-in as before");
    }

    [Test]
    public async Task Body_LargerThanTheLimit_SaysTheLimit()
    {
        await using var host = await PagesHost.StartAsync(options => options.MaxUploadBytes = 1000);
        using var lead = host.As(TestPerson.Lead);
        using var content = new ByteArrayContent(new byte[1001]) { Headers = { ContentType = new("application/zip") } };
        var answer = await lead.SendAsync("POST", Base + "validate", content);
        Holds(answer, 413, "SUI8204");
        Assert.That(answer.Text, Does.Contain("At most 1000 bytes."));
    }

    [Test]
    public async Task Description_NamesEachRefusal_AndWhatTheBodyIs()
    {
        await using var host = await PagesHost.StartAsync();
        using var lead = host.As(TestPerson.Lead);
        var paths = JsonDocument.Parse((await lead.GetAsync(Base + "openapi.json")).Bytes).RootElement.GetProperty("paths");
        var validate = paths.GetProperty(Base + "validate").GetProperty("post");
        var instrument = paths.GetProperty(Base + "instruments/{id}");
        Assert.Multiple(() =>
        {
            Assert.That(validate.GetProperty("responses").EnumerateObject().Select(one => one.Name), Is.EquivalentTo(new[] { "200", "400", "401", "403", "413", "415", "422", "500" }));
            Assert.That(validate.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(one => one.Name), Is.EquivalentTo(new[] { "application/zip", "application/octet-stream" }));
            Assert.That(validate.TryGetProperty("parameters", out _), Is.False);
            Assert.That(instrument.EnumerateObject().Select(one => one.Name), Is.EqualTo(new[] { "get" }));
            Assert.That(instrument.GetProperty("get").GetProperty("parameters").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "version").GetProperty("schema").GetProperty("type").GetString(), Is.EqualTo("integer"));
        });
    }

    private static void Holds(Answer answer, int status, string code) => Assert.Multiple(() =>
    {
        Assert.That((int)answer.Status, Is.EqualTo(status), answer.Text);
        Assert.That(answer.Header("Content-Type"), Does.StartWith("application/problem+json"));
        Assert.That(answer.Header("Cache-Control"), Does.Contain("no-store"));
        Assert.That(answer.Text, Does.Not.Contain("   at ").And.Not.Contain("Exception"));
        var json = answer.Bytes.Length == 0 ? default : JsonDocument.Parse(answer.Bytes).RootElement;
        Assert.That(json.GetProperty("code").GetString(), Is.EqualTo(code));
        Assert.That(json.GetProperty("status").GetInt32(), Is.EqualTo(status));
        Assert.That(json.GetProperty("problems")[0].GetProperty("action").GetString(), Is.Not.Empty);
        Assert.That(json.GetProperty("detail").GetString(), Is.Not.Empty);
    });
}
