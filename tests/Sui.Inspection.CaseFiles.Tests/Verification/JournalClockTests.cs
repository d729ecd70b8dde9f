using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Verification;

/// <summary>A journal whose moments go back verifies, and whoever verifies is told which entries they are.</summary>
public sealed class JournalClockTests
{
    private static readonly DateTimeOffset Start = new(2019, 6, 7, 16, 30, 0, TimeSpan.Zero);

    private static readonly CaseActor Lead = TemporaryCases.Lead;

    [TestCase(0, null)]
    [TestCase(5, null)]
    [TestCase(6, "Entries 3 to 4 are dated before entry 2, by up to 6 minutes.")]
    [TestCase(60 * 24 * 30, "Entries 3 to 4 are dated before entry 2, by up to 30 days.")]
    public async Task Verify_OfEntriesThatGoBack_NamesThem_AndEverythingFollows(int minutes, string? told)
    {
        using var cases = new TemporaryCases();
        var clock = new Clock { Now = Start };
        var store = StoreWith(clock);
        await using var file = await store.CreateAsync(cases.Path(), new CaseCreation("eastmere", Lead, BlindPlacements: false));
        await FireAsync(file, "start-gathering");
        clock.Now = Start - TimeSpan.FromMinutes(minutes);
        await file.Retention.SetDaysAsync(new Dictionary<string, int> { ["quotes"] = 400, ["survey"] = 400 }, Lead, "As the notice says.");
        clock.Now = Start + TimeSpan.FromMinutes(1);
        await file.Retention.SetDaysAsync(new Dictionary<string, int> { ["findings"] = 400 }, Lead, "As the notice says.");
        var verified = await file.Journal.VerifyAsync();
        Assert.That(verified.Problems, Is.Empty);
        Assert.That(verified.Notices.Select(notice => (notice.Code, notice.Message, notice.Location.Id)), told is null ? Is.Empty : Is.EqualTo(new[] { ("SUI7109", told, "3") }));
    }

    /// <summary>The laptop on the train was a day behind throughout: nothing of it went back.</summary>
    [Test]
    public async Task Verify_OfACopyWithAnotherClock_ComparesItWithItself([Values] bool goesBack)
    {
        using var cases = new TemporaryCases();
        var clock = new Clock { Now = Start };
        var store = StoreWith(clock);
        await (await store.CreateAsync(cases.Path(), new CaseCreation("eastmere", Lead, BlindPlacements: false))).DisposeAsync();
        var (first, second) = cases.Copied(cases.Path());
        await using (var file = (await store.OpenAsync(first)).File!)
        {
            await FireAsync(file, "start-gathering");
        }

        clock.Now = Start - TimeSpan.FromDays(1);
        await using (var file = (await store.OpenAsync(second)).File!)
        {
            await file.Retention.SetDaysAsync(new Dictionary<string, int> { ["quotes"] = 400 }, Lead, "As the notice says.");
            clock.Now = Start - TimeSpan.FromDays(goesBack ? 2 : 0.5);
            await file.Retention.SetDaysAsync(new Dictionary<string, int> { ["survey"] = 400 }, Lead, "As the notice says.");
        }

        clock.Now = Start + TimeSpan.FromHours(1);
        await using var merged = (await store.MergeAsync(new CaseMergeRequest(first, second, cases.Path("merged.sui"), Lead))).File;
        var verified = await merged.Journal.VerifyAsync();
        Assert.That(verified.Problems, Is.Empty);
        Assert.That(verified.Notices.Select(notice => notice.Message), goesBack ? Is.EqualTo(new[] { "Entry 5, as carried over, is dated before entry 4, by up to 24 hours." }) : Is.Empty);
    }

    private static ICaseFileStore StoreWith(TimeProvider clock) =>
        SuiCaseFiles.CreateStore(ExamplePacks.Inspection, new CaseFileOptions { Time = clock, Random = RandomNumberGenerator.Create() });

    private static Task<CaseChange> FireAsync(ICaseFile file, string trigger) => file.Workflow.FireAsync(trigger, Lead);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
