using System.Diagnostics;
using Sui.Inspection.AspNetCore.Tests.Support;

namespace Sui.Inspection.AspNetCore.Tests.Hosting;

public class TelemetryTests
{
    [Test]
    public async Task Telemetry_OfChangesAndRefusals_HasCountsAndNobodysWordsOrNames()
    {
        var activities = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Sui.Inspection",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => activities.Add(activity.DisplayName + string.Join(',', activity.TagObjects)),
        };
        ActivitySource.AddActivityListener(listener);
        await using var host = await PagesHost.StartAsync();
        await host.MakeAsync("eastmere", "FactualAccuracy");
        using var provider = host.As(TestPerson.Provider);
        await provider.SubmitAsync("/sui/cases/eastmere/comments", "/sui/cases/eastmere/comments", new Dictionary<string, string>
        {
            ["from"] = "Provider",
            ["role"] = "Head of service",
            ["text"] = "Wistaria tells otherwise.",
        });
        await provider.SubmitAsync("/sui/cases/eastmere/comments", "/sui/cases/eastmere/comments", new Dictionary<string, string> { ["text"] = string.Empty, ["about"] = "Wistaria again." });

        var own = host.Log.Lines.Where(line => line.Category == "Sui.Inspection.AspNetCore").ToList();
        var all = string.Join('\n', host.Log.Lines.Select(line => line.Text).Concat(activities));
        Assert.Multiple(() =>
        {
            Assert.That(own.Select(line => line.Event), Is.EquivalentTo(new[] { 8200, 8201 }));
            Assert.That(activities, Does.Contain("sui.comment"));
            Assert.That(host.Log.Lines.Where(line => line.Text.Contains("Hale", StringComparison.Ordinal)), Is.Empty);
            Assert.That(all, Does.Not.Contain("Wistaria").And.Not.Contain("Hale").And.Not.Contain("Head of service"));
        });
    }
}
