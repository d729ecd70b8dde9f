using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Hosting;

public class HeaderTests
{
    [TestCase("/sui/cases")]
    [TestCase("/sui/cases/eastmere")]
    [TestCase("/sui/cases/eastmere/comments")]
    [TestCase("/sui/cases/none")]
    [TestCase("/sui/cases/eastmere/annex/annex.html")]
    [TestCase("/sui/cases/eastmere/annex/annex.pdf")]
    [TestCase("/sui/api/v1/instruments")]
    public async Task Answer_OfOurs_HasStrictHeaders(string path)
    {
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "Published");
        using var lead = host.As(TestPerson.Lead);
        var answer = await lead.GetAsync(path);
        Assert.Multiple(() =>
        {
            Assert.That(answer.Header("Content-Security-Policy"), Does.StartWith("default-src 'none'").And.Contain("frame-ancestors 'none'").And.Not.Contain("unsafe"));
            Assert.That(answer.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
            Assert.That(answer.Header("Referrer-Policy"), Is.EqualTo("no-referrer"));
            Assert.That(answer.Header("X-Frame-Options"), Is.EqualTo("DENY"));
            Assert.That(answer.Header("Cache-Control"), Does.Contain("no-store"));
            Assert.That(answer.Text, Does.Not.Contain("<script").And.Not.Contain(" style=\"").And.Not.Contain("javascript:"));
        });
    }

    [Test]
    public async Task Style_IsKeptForEver_UnderAnAddressWithItsHash()
    {
        await using var host = await PagesHost.StartAsync();
        using var lead = host.As(TestPerson.Lead);
        var page = (await lead.GetAsync("/sui/cases")).Text;
        var address = System.Text.RegularExpressions.Regex.Match(page, "rel=\"stylesheet\" href=\"([^\"]+)\"").Groups[1].Value;
        var style = await lead.GetAsync(address);
        Assert.Multiple(() =>
        {
            Assert.That(address, Does.Match("^/sui/assets/[0-9a-f]{16}/sui.css$"));
            Assert.That(style.Header("Content-Type"), Does.StartWith("text/css"));
            Assert.That(style.Header("Cache-Control"), Does.Contain("immutable"));
            Assert.That(page.Length + style.Bytes.Length, Is.LessThan(100 * 1024), "a page weighs less than 100 KB");
        });
    }
}
