using Microsoft.AspNetCore.Builder;
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

    private static void Options(SuiInspectionPagesOptions options) =>
        (options.Actor, options.Folder) = (_ => new CaseActor("r", "n"), Path.GetTempPath());
}
