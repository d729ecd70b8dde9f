using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Tests.Support;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Tests.Hosting;

public class MountingTests
{
    [Test]
    public void Map_WithoutAPolicyOfTheHosts_IsRefusedByName()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSuiInspectionPages(Options);
        using var app = builder.Build();
        Assert.That(() => app.MapSuiInspection(), Throws.InvalidOperationException.With.Message.Contains("'Inspect'"));
    }

    [Test]
    public void Map_WithoutAFolderOrACatalogue_IsRefused()
    {
        var builder = WebApplication.CreateBuilder();
        PagesHost.AddPolicies(builder);
        builder.Services.AddSuiInspectionPages(options => options.Actor = _ => new CaseActor("r", "n"));
        using var app = builder.Build();
        Assert.That(() => app.MapSuiInspection(), Throws.InvalidOperationException.With.Message.Contains("Folder"));
    }

    [Test]
    public void Map_WithoutAdd_IsRefused()
    {
        using var app = WebApplication.CreateBuilder().Build();
        Assert.That(() => app.MapSuiInspection(), Throws.InvalidOperationException.With.Message.Contains("AddSuiInspectionPages"));
    }

    [TestCase("")]
    [TestCase("sui")]
    [TestCase("/")]
    [TestCase("/sui/")]
    public void Map_BelowWhatIsNoPath_IsRefused(string prefix)
    {
        var builder = WebApplication.CreateBuilder();
        PagesHost.AddPolicies(builder);
        builder.Services.AddSuiInspectionPages(Options);
        using var app = builder.Build();
        Assert.That(() => app.MapSuiInspection(prefix), Throws.ArgumentException);
    }

    [Test]
    public void Add_WithoutAnActor_IsRefused() =>
        Assert.That(() => new ServiceCollection().AddSuiInspectionPages(_ => { }), Throws.InvalidOperationException.With.Message.Contains("Actor"));

    [Test]
    public void Add_WithALimitOfNothing_IsRefused() => Assert.That(
        () => new ServiceCollection().AddSuiInspectionPages(options =>
        {
            Options(options);
            options.MaxUploadBytes = 0;
        }),
        Throws.InvalidOperationException);

    [Test]
    public async Task Map_BelowAnotherPath_LeadsEverythingBelowIt()
    {
        await using var host = await PagesHost.StartAsync(prefix: "/tools/involvement");
        await host.MakeAsync("eastmere");
        using var lead = host.As(TestPerson.Lead);
        var page = await lead.GetAsync("/tools/involvement/cases/eastmere");
        Assert.That(page.Text, Does.Contain("href=\"/tools/involvement/cases/eastmere/evidence\"").And.Not.Contain("\"/sui/"));
    }

    [Test]
    public async Task Map_WithAPolicyOfRateLimiting_LimitsEverythingOfOurs_AndNothingElse()
    {
        await using var host = await PagesHost.StartAsync(
            options => options.RateLimitingPolicy = "few",
            builder => builder.Services.AddRateLimiter(limits => limits.AddFixedWindowLimiter("few", window =>
            {
                window.PermitLimit = 2;
                window.Window = TimeSpan.FromHours(1);
            })));
        using var lead = host.As(TestPerson.Lead);
        var answers = new List<int>();
        foreach (var path in new[] { "/sui/cases", "/sui/api/v1/instruments", "/sui/cases", "/own" })
        {
            answers.Add((int)(await lead.GetAsync(path)).Status);
        }

        Assert.That(answers, Is.EqualTo(new[] { 200, 200, 503, 200 }));
    }

    [Test]
    public async Task Map_WithALayoutOfTheHosts_ThatThereIsNot_FailsBeforeAnythingIsShown()
    {
        await using var host = await PagesHost.StartAsync(options => options.Layout = "/Pages/Shared/_Missing.cshtml");
        using var lead = host.As(TestPerson.Lead);
        Assert.That(async () => await lead.GetAsync("/sui/cases"), Throws.InvalidOperationException.With.Message.Contains("_Missing"));
    }

    private static void Options(SuiInspectionPagesOptions options) =>
        (options.Actor, options.Folder) = (_ => new CaseActor("r", "n"), Path.GetTempPath());
}
