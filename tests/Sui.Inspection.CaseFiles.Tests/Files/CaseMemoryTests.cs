using System.Security.Cryptography;
using System.Text;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>What a store keeps of cases between openings, and what makes it let go.</summary>
public class CaseMemoryTests
{
    private static ICaseFileStore Store(int kept, TimeProvider? time = null) => SuiCaseFiles.CreateStore(
        ExamplePacks.Inspection, new CaseFileOptions { Time = time ?? TimeProvider.System, Random = RandomNumberGenerator.Create(), KeptCases = kept });

    private static async Task<T> WithAsync<T>(ICaseFileStore store, string path, Func<ICaseFile, Task<T>> work)
    {
        var opened = await store.OpenAsync(path);
        await using var file = opened.File ?? throw new AssertionException(string.Join("\n", opened.Problems));
        return await work(file);
    }

    private static Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> ExportAsync(ICaseFileStore store, string path) => WithAsync(store, path, file => file.Evidence.ExportAsync());

    private static string Findings(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => Encoding.UTF8.GetString(files["findings.csv"].Span);

    [TestCase(0, false)]
    [TestCase(1, true)]
    public async Task Export_OfACaseThatIsAsItWas_IsTheSame_WhereCasesAreKept(int kept, bool same)
    {
        using var cases = new TemporaryCases();
        var (store, path) = (Store(kept), await cases.FilledAsync());
        var (first, second) = (await ExportAsync(store, path), await ExportAsync(store, path));
        Assert.That(ReferenceEquals(first, second), Is.EqualTo(same));
    }

    /// <summary>What pages read and assess of a case, the case has read and assessed already: it comes out as it would by itself, byte for byte, whether the decision in it is that of the pack, the case's, or
    /// published.</summary>
    [Test]
    public async Task Export_IsReadAndAssessedOnce_AndAsItWouldBeByItself([Values("of the pack", "of the case", "published")] string decision)
    {
        using var cases = new TemporaryCases();
        var (store, path) = (Store(1), await cases.FilledAsync());
        await WithAsync(store, path, async file =>
        {
            await (decision switch { "of the pack" => Task.CompletedTask, "of the case" => PublishedCases.ToFactualAccuracyAsync(file), _ => PublishedCases.PublishAsync(file) });
            return true;
        });
        var export = await ExportAsync(store, path);
        var content = CaseContent.Of(export, ExamplePacks.Inspection)!;
        Assert.That(ReferenceEquals(content.AssessExport(default), content.AssessExport(default)), Is.True);
        Assert.That(ReferenceEquals(content.ReadExport(default), content.ReadExport(default)), Is.True);
        var alone = ExamplePacks.Inspection.Assess(ExamplePacks.Inspection.Read(export));
        Assert.That(Json(content.AssessExport(default)), Is.EqualTo(Json(alone)));
        var (own, others) = (content.ReadExport(default).Pack!.Decision, alone.Evidence.Decision);
        Assert.That((own is null, own?.IsProvisional, own?.Reason), Is.EqualTo((others is null, others?.IsProvisional, others?.Reason)));
        Assert.That(content.ReadExport(default).Problems, Is.EqualTo(ExamplePacks.Inspection.Read(export).Problems));
        Assert.That(CaseContent.Of(export, SuiInspection.Create()), Is.Null, "with other data it is read anew");
        Assert.That(CaseContent.Of(Packs.Files("synthetic-middling"), ExamplePacks.Inspection), Is.Null);

        static byte[] Json(Sui.Inspection.Assessments.Assessment assessment)
        {
            using var json = new MemoryStream();
            Sui.Inspection.Assessments.AssessmentJson.Write(assessment, json);
            return json.ToArray();
        }
    }

    [Test]
    public async Task Erasing_LetsGoOfTheWords_InThisProcessAndInAnother()
    {
        using var cases = new TemporaryCases();
        var (store, path) = (Store(4), await cases.FilledAsync());
        var before = Findings(await ExportAsync(store, path));
        var rows = (await WithAsync(store, path, file => file.Evidence.GetTableAsync("findings.csv")))!.Rows;
        Assert.That(before, Does.Contain("f01,").And.Contain("f02,"));
        await WithAsync(store, path, file => file.Evidence.EraseAsync([rows[0].Item], TemporaryCases.Lead, "Taken back."));
        Assert.That(Findings(await ExportAsync(store, path)), Does.Not.Contain("f01,").And.Contain("f02,"));
        await WithAsync(TemporaryCases.Store, path, file => file.Evidence.EraseAsync([rows[1].Item], TemporaryCases.Lead, "Taken back."));
        Assert.That(Findings(await ExportAsync(store, path)), Does.Not.Contain("f01,").And.Not.Contain("f02,"));
    }

    [Test]
    public async Task Erasing_DropsWhatWasKept_AtOnce()
    {
        using var cases = new TemporaryCases();
        var (store, path) = (Store(4), await cases.FilledAsync());
        var kept = await KeptAsync(store, path);
        await CollectAsync();
        Assert.That(kept.IsAlive, Is.True, "kept while nothing changes");
        await EraseAsync(store, path);
        await CollectAsync();
        Assert.That(kept.IsAlive, Is.False, "nobody asked for the case since");
    }

    [Test]
    public async Task Erasing_InAnotherProcess_DropsWhatWasKept_WithinAMinute()
    {
        using var cases = new TemporaryCases();
        var time = new Minutes();
        var (store, path) = (Store(4, time), await cases.FilledAsync());
        var kept = await KeptAsync(store, path);
        time.Pass();
        await CollectAsync();
        Assert.That(kept.IsAlive, Is.True, "nothing changed");
        await EraseAsync(TemporaryCases.Store, path);
        time.Pass();
        await CollectAsync();
        Assert.That(kept.IsAlive, Is.False);
    }

    [Test]
    public async Task Disposing_OfTheStore_LetsGoOfEverything()
    {
        using var cases = new TemporaryCases();
        var (store, path) = (Store(4), await cases.FilledAsync());
        var kept = await KeptAsync(store, path);
        ((IDisposable)store).Dispose();
        await CollectAsync();
        Assert.That(kept.IsAlive, Is.False);
    }

    [Test]
    public async Task Cases_AreKeptApart_AndTheOneUsedLongestAgoGoes()
    {
        using var cases = new TemporaryCases();
        var store = Store(2);
        var (first, second, third) = (await cases.FilledAsync(name: "1.sui"), await cases.FilledAsync("synthetic-strong", "2.sui"), await cases.FilledAsync("synthetic-paper", "3.sui"));
        var one = await ExportAsync(store, first);
        var two = await ExportAsync(store, second);
        Assert.That(Findings(two), Is.Not.EqualTo(Findings(one)));
        Assert.That(await ExportAsync(store, first), Is.SameAs(one));
        await ExportAsync(store, third);
        Assert.That(await ExportAsync(store, first), Is.SameAs(one));
        Assert.That(await ExportAsync(store, second), Is.Not.SameAs(two));
    }

    /// <summary>A copy of the same case that went on apart has the same id, and may be put in its place.</summary>
    [Test]
    public async Task Copy_InThePlaceOfACase_IsReadAnew()
    {
        using var cases = new TemporaryCases();
        var store = Store(2);
        var (first, second) = await cases.CopiesAsync();
        var before = await ExportAsync(store, first);
        await EraseAsync(TemporaryCases.Store, second);
        File.Copy(second, first, overwrite: true);
        Assert.That(Findings(await ExportAsync(store, first)), Is.Not.EqualTo(Findings(before)).And.Not.Contain("f01,"));
    }

    [TestCase("UPDATE journal SET bytes = CAST('x' || CAST(bytes AS TEXT) AS BLOB) WHERE sequence = 40")]
    [TestCase("UPDATE journal SET state = 1 WHERE sequence = 40")]
    [TestCase("DELETE FROM journal WHERE sequence = 40")]
    public async Task Tampering_ThatLeavesTheLastEntry_IsFound(string statement)
    {
        using var cases = new TemporaryCases();
        var (store, path) = (Store(4), await cases.FilledAsync());
        await ExportAsync(store, path);
        Shell.Run(path, statement);
        var refused = await Assert.ThrowsAsync<CaseFileException>(() => ExportAsync(store, path));
        Assert.That(refused!.Problems, Is.Not.Empty);
        await Assert.ThrowsAsync<CaseFileException>(() => WithAsync(store, path, file => file.Evidence.GetItemsAsync()));
    }

    [Test]
    public async Task Opinions_AndTriggers_AreTheSame_WhetherCasesAreKeptOrNot()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        var kept = Store(4);
        foreach (var trigger in new[] { "start-gathering", "close-gathering" })
        {
            await WithAsync(kept, path, file => file.Workflow.FireAsync(trigger, TemporaryCases.Lead));
        }

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.That(await TextAsync(kept, path), Is.EqualTo(await TextAsync(Store(0), path)));
        }

        static Task<string> TextAsync(ICaseFileStore store, string path) => WithAsync(store, path, async file =>
        {
            var opinions = await file.Opinions.GetAsync(TemporaryCases.Lead);
            var triggers = (await file.Workflow.CanFireAsync(TemporaryCases.Lead)).SelectMany(trigger => trigger.Unmet.Select(guard => $"{trigger.Trigger} {guard.Guard} {guard.Problem.Message}"));
            return string.Join("\n", [$"{opinions.ComputedRung} {opinions.ComputedLow} {opinions.ComputedHigh}", .. triggers, .. (await file.Publications.GetMissingAsync()).Select(problem => problem.Message)]);
        });
    }

    // In methods of their own, so that nothing on the stack of a test holds what was kept.
    private static async Task<WeakReference> KeptAsync(ICaseFileStore store, string path) => new(await ExportAsync(store, path));

    private static async Task EraseAsync(ICaseFileStore store, string path)
    {
        var rows = (await WithAsync(TemporaryCases.Store, path, file => file.Evidence.GetTableAsync("findings.csv")))!.Rows;
        await WithAsync(store, path, file => file.Evidence.EraseAsync([rows[0].Item], TemporaryCases.Lead, "Taken back."));
    }

    private static async Task CollectAsync()
    {
        // On a stack of its own: what went before may have ended on this one.
        await Task.Yield();
        for (var round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    private sealed class Minutes : TimeProvider
    {
        private readonly List<Action> _due = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Assert.That((dueTime, period), Is.EqualTo((TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1))));
            _due.Add(() => callback(state));
            return new Timer();
        }

        public void Pass() => _due.ToList().ForEach(due => due());

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
