using System.Globalization;
using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>Processes that write are killed at random moments, and two write at once: nothing that was said to be there is lost.
/// SUI_CASE_KILLS says how many are killed, SUI_CASE_WRITES how many rows the two write.</summary>
public class KillTests
{
    [Test]
    public async Task Kill_AtRandomMoments_LosesNothingThatWasAcknowledged()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync("worked-case");
        var width = Width(await Export(path));
        var random = new Random(12);
        var (said, killed) = (new List<string>(), 0);
        for (var kill = TestSetting.Of("SUI_CASE_KILLS", 12); kill > 0; kill--)
        {
            using var child = new Child(path, string.Create(CultureInfo.InvariantCulture, $"k{kill}"), rows: 100_000, width);
            child.Begin();
            // On a busy machine a process takes longer to come to its first entry.
            await Task.Delay(random.Next(400 + (said.Count == 0 ? 200 * killed : 0)));
            child.Kill();
            said.AddRange(child.End());
            killed += child.ExitCode == 0 ? 0 : 1;
        }

        Assert.That(killed, Is.EqualTo(TestSetting.Of("SUI_CASE_KILLS", 12)));
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
        var rows = Rows(await Export(path));
        Assert.That(said, Is.Not.Empty.And.SubsetOf(rows));
        TestContext.Out.WriteLine($"{said.Count} rows were acknowledged, {killed} processes killed.");
    }

    [Test]
    public async Task TwoProcesses_ThatWriteAtOnce_LoseNothing()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync("worked-case");
        var width = Width(await Export(path));
        var each = TestSetting.Of("SUI_CASE_WRITES", 400) / 2;
        using var one = new Child(path, "one", each, width);
        using var other = new Child(path, "other", each, width);
        var said = await Task.WhenAll(Task.Run(() => Said(one)), Task.Run(() => Said(other)));

        Assert.That(said.Select(rows => rows.Count), Is.All.EqualTo(each));
        Assert.That(said.SelectMany(rows => rows), Is.SubsetOf(Rows(await Export(path))));
        Assert.That(await TemporaryCases.CodesAsync(path), Is.Empty);
    }

    private static IReadOnlyList<string> Said(Child child)
    {
        child.Begin();
        return child.End();
    }

    private static async Task<string[]> Export(string path)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        return Encoding.UTF8.GetString((await file.Evidence.ExportAsync())["findings.csv"].Span).Split('\n');
    }

    private static int Width(string[] lines) => lines[0].Split(',').Length;

    private static HashSet<string> Rows(string[] lines) => [.. lines.Select(line => line.Split(',')[0])];
}
