using System.Net;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Hosting;

/// <summary>Each handler, and what each role gets from it.</summary>
public class AuthorisationTests
{
    private const string Case = "/sui/cases/eastmere";
    private static readonly int[] Refused = [401, 403];
    private PagesHost _host = null!;

    // Inspector, moderator, viewer, provider: who gets through to the handler. Nobody else does.
    private static readonly (string Method, string Path, string Roles)[] Routes =
    [
        ("GET", "/sui/", "inspector moderator viewer provider"),
        ("GET", "/sui/cases", "inspector moderator viewer provider"),
        ("GET", "/sui/cases/new", "inspector"),
        ("POST", "/sui/cases/new", "inspector"),
        ("GET", Case, "inspector moderator viewer"),
        ("POST", Case + "/workflow", "inspector"),
        ("POST", Case + "/moderation/workflow", "moderator"),
        ("POST", Case + "/reviews", "inspector"),
        ("GET", Case + "/evidence", "inspector moderator viewer"),
        ("POST", Case + "/evidence", "inspector"),
        ("GET", Case + "/evidence/1", "inspector moderator"),
        ("POST", Case + "/evidence/1", "inspector"),
        ("GET", Case + "/evidence/findings/new", "inspector"),
        ("GET", Case + "/evidence/findings/new/P2", "inspector"),
        ("POST", Case + "/evidence/findings/new/P2", "inspector"),
        ("GET", Case + "/evidence/import", "inspector"),
        ("POST", Case + "/evidence/import", "inspector"),
        ("POST", Case + "/evidence/import/mapping", "inspector"),
        ("GET", Case + "/evidence/drafts", "inspector"),
        ("POST", Case + "/evidence/drafts", "inspector"),
        ("GET", Case + "/evidence/drafts/1", "inspector"),
        ("GET", Case + "/evidence/drafts/1/P2", "inspector"),
        ("POST", Case + "/evidence/drafts/1/P2", "inspector"),
        ("GET", Case + "/evidence/answers", "inspector"),
        ("GET", Case + "/evidence/answers/1", "inspector"),
        ("POST", Case + "/evidence/answers/1", "inspector"),
        ("GET", Case + "/evidence/proposals", "inspector moderator"),
        ("GET", Case + "/evidence/proposals/new", "inspector"),
        ("POST", Case + "/evidence/proposals/new", "inspector"),
        ("GET", Case + "/evidence/proposals/1", "inspector moderator"),
        ("POST", Case + "/evidence/proposals/1", "inspector"),
        ("GET", Case + "/board", "inspector moderator viewer"),
        ("GET", Case + "/assessment", "inspector moderator viewer"),
        ("POST", Case + "/assessment", "inspector moderator"),
        ("GET", Case + "/assessment/P2", "inspector moderator viewer"),
        ("GET", Case + "/judgement", "inspector moderator"),
        ("POST", Case + "/judgement", "inspector"),
        ("POST", Case + "/dissent", "inspector moderator"),
        ("GET", Case + "/moderation", "moderator"),
        ("POST", Case + "/moderation", "moderator"),
        ("GET", Case + "/comments", "inspector moderator viewer provider"),
        ("POST", Case + "/comments", "inspector provider"),
        ("POST", Case + "/comments/1", "inspector"),
        ("GET", Case + "/annex", "inspector moderator viewer provider"),
        ("GET", Case + "/annex/annex.json", "inspector moderator viewer provider"),
        ("GET", Case + "/quotations", "inspector"),
        ("POST", Case + "/quotations", "inspector"),
        ("GET", "/sui/whatever/else", "inspector moderator viewer provider"),
        ("GET", Style, "inspector moderator viewer provider"),
        ("POST", "/sui/api/v1/validate", "inspector"),
        ("POST", "/sui/api/v1/assess", "inspector"),
        ("POST", "/sui/api/v1/annex", "inspector"),
        ("GET", "/sui/api/v1/instruments", "inspector moderator viewer"),
        ("GET", "/sui/api/v1/instruments/telephone-interview", "inspector moderator viewer"),
        ("GET", "/sui/api/v1/openapi.json", "inspector moderator viewer"),
        ("HEAD", "/sui/api/v1/instruments", "inspector moderator viewer"),
        ("HEAD", "/sui/api/v1/instruments/telephone-interview", "inspector moderator viewer"),
        ("HEAD", "/sui/api/v1/openapi.json", "inspector moderator viewer"),
        ("GET", "/sui/api/v1/nothing", "inspector moderator viewer provider"),
    ];

    private static string Style => "/sui" + AspNetCore.Hosting.SuiStyle.Path;

    private static IEnumerable<TestCaseData> Cells() => Routes.SelectMany(route => TestPerson.All.Select(person =>
        new TestCaseData(route.Method, route.Path, person.Role, route.Roles.Split(' ').Contains(person.Role)).SetArgDisplayNames(
            route.Method, route.Path, person.Role.Length > 0 ? person.Role : "nobody")));

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _host = await PagesHost.StartAsync();
        await _host.MakeAsync("eastmere", "Published");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [TestCaseSource(nameof(Cells))]
    public async Task Route_LetsThroughThoseOfItsPoliciesAlone(string method, string path, string role, bool getsThrough)
    {
        using var visitor = _host.As(TestPerson.All.Single(person => person.Role == role));
        // Without a token or a pack: whoever gets through is refused by the handler, and changes nothing.
        var answer = method == "HEAD" ? await visitor.HeadAsync(path) : method == "GET" ? await visitor.GetAsync(path)
            : path.Contains("/api/", StringComparison.Ordinal) ? await visitor.PostAsync(path, Zip())
            : await visitor.PostAsync(path, [KeyValuePair.Create("nothing", "x")]);

        Assert.That(Refused.Contains((int)answer.Status), Is.EqualTo(!getsThrough), answer.Status.ToString());
        Assert.That((int)answer.Status, Is.LessThan(500), answer.Text);
    }

    private static ByteArrayContent Zip() => new([0x50, 0x4B]) { Headers = { ContentType = new("application/zip") } };

    [Test]
    public void Routes_OfTheTable_AreAllThatAreMapped()
    {
        var mapped = ((Microsoft.AspNetCore.Routing.EndpointDataSource)_host.Services.GetService(typeof(Microsoft.AspNetCore.Routing.EndpointDataSource))!).Endpoints
            .OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/sui", StringComparison.Ordinal)).ToList();

        Assert.That(mapped, Has.Count.EqualTo(Routes.Length));
        Assert.That(mapped.Select(endpoint => endpoint.Metadata.GetOrderedMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>().Count
            + endpoint.Metadata.GetOrderedMetadata<Microsoft.AspNetCore.Authorization.AuthorizationPolicy>().Count), Is.All.GreaterThan(0));
    }

    [Test]
    public async Task AnswersOfPolicies_LeaveTheHostsOwnPagesAlone()
    {
        using var nobody = _host.As(TestPerson.Nobody);
        var own = await nobody.GetAsync("/own");
        Assert.Multiple(() =>
        {
            Assert.That(own.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(own.Header("Content-Security-Policy"), Is.Null);
        });
    }
}
