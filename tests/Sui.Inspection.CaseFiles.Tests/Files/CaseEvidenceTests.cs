using System.Text;
using Sui.Inspection.CaseFiles.Tests.Support;
using static Sui.Inspection.CaseFiles.Tests.Support.Refusals;

namespace Sui.Inspection.CaseFiles.Tests.Files;

/// <summary>Evidence is added, withdrawn and erased; two who change one thing are told of each other.</summary>
public class CaseEvidenceTests
{
    [Test]
    public async Task Withdraw_OfARow_LeavesItOutOfThePackAndInTheFile()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var before = await file.Evidence.ExportAsync();
        var row = (await file.Evidence.GetItemsAsync()).Last(item => item.File == "findings.csv");

        await file.Evidence.WithdrawAsync([row.Id], TemporaryCases.Lead, "Entered twice.");

        var after = await file.Evidence.ExportAsync();
        Assert.That(Lines(after["findings.csv"]), Is.EqualTo(Lines(before["findings.csv"]).SkipLast(1)));
        Assert.That((await file.RefreshAsync()).Withdrawn, Is.EqualTo(1));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Erase_OfARow_TakesItsWordsOutOfTheFile_AndTheJournalStillVerifies()
    {
        const string Words = "The words of one person that nobody may keep";
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            var width = Lines((await file.Evidence.ExportAsync())["findings.csv"])[0].Split(',').Length;
            var added = await file.Evidence.AddRowAsync("findings.csv", [.. Enumerable.Repeat(Words, width)], TemporaryCases.Lead);
            Assert.That(Lines((await file.Evidence.ExportAsync())["findings.csv"])[^1], Does.Contain(Words));

            await file.Evidence.EraseAsync(added.Items, TemporaryCases.Lead, "Consent was withdrawn.");

            Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
            Assert.That((await file.RefreshAsync()).Erased, Is.EqualTo(1));
            foreach (var part in Directory.GetFiles(Path.GetDirectoryName(path)!))
            {
                Assert.That(Encoding.Latin1.GetString(await ReadShared(part)), Does.Not.Contain("nobody may keep"), Path.GetFileName(part));
            }
        }

        Assert.That(Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path)), Does.Not.Contain("nobody may keep"));
    }

    /// <summary>An id that is held is refused, whoever added it, and free again once its row is withdrawn.</summary>
    [Test]
    public async Task AddRow_OfAnIdThatIsHeld_IsRefused()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var mine = await TemporaryCases.OpenAsync(path);
        await using var theirs = await TemporaryCases.OpenAsync(path);
        var width = (await mine.Evidence.GetTableAsync("findings.csv"))!.Headings.Count;
        await Refuses("SUI7245", () => mine.Evidence.AddRowAsync("findings.csv", Row(" f01 "), TemporaryCases.Lead));
        await mine.Evidence.AddRowAsync("findings.csv", Row("n1"), TemporaryCases.Lead);
        await theirs.Evidence.AddRowAsync("findings.csv", Row("n2"), TemporaryCases.Second);
        await Refuses("SUI7245", () => theirs.Evidence.AddRowAsync("findings.csv", Row("n1"), TemporaryCases.Second));
        await mine.Evidence.AttachAsync("photo.jpg", new MemoryStream([1]), TemporaryCases.Lead);
        await Refuses("SUI7245", () => mine.Evidence.AddRowAsync("findings.csv", Row("n2"), TemporaryCases.Lead));
        await mine.Evidence.AddRowAsync("findings.csv", Row(string.Empty), TemporaryCases.Lead);
        await mine.Evidence.AddRowAsync("findings.csv", Row(string.Empty), TemporaryCases.Lead);

        var row = (await mine.Evidence.GetTableAsync("findings.csv"))!.Rows.Single(one => one.Cells[0] == "n2").Item;
        await Refuses("SUI7245", () => mine.Evidence.ReplaceRowAsync(row, Row("n1"), TemporaryCases.Lead, "Mended."));
        row = (await mine.Evidence.ReplaceRowAsync(row, Row("n2"), TemporaryCases.Lead, "Mended.")).Items[0];
        await Refuses("SUI7245", () => theirs.Evidence.AddRowAsync("findings.csv", Row("n2"), TemporaryCases.Second));
        await mine.Evidence.WithdrawAsync([row], TemporaryCases.Lead, "Not theirs.");
        await theirs.Evidence.AddRowAsync("findings.csv", Row("n2"), TemporaryCases.Second);
        Assert.That((await mine.Journal.VerifyAsync()).Problems, Is.Empty);

        string[] Row(string id) => [id, .. Enumerable.Repeat("x", width - 1)];
    }

    /// <summary>A name that shows as another one is none.</summary>
    [TestCase("gpj.\u202Etohp.exe")]
    [TestCase("photo\u200F.jpg")]
    [TestCase("photo\u001B[31m.jpg")]
    [TestCase("photo\n.jpg")]
    public async Task Attach_UnderANameThatTurnsOrControlsText_IsRefused(string name)
    {
        using var cases = new TemporaryCases();
        await using var file = await cases.CreateAsync();
        await Refuses("SUI7018", () => file.Evidence.AttachAsync(name, new MemoryStream([1]), TemporaryCases.Lead));
        Assert.That(await file.Evidence.GetItemsAsync(), Is.Empty);
    }

    [Test]
    public async Task Withdraw_OfWhatSomebodyElseWithdrew_NamesBothChanges()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var mine = await TemporaryCases.OpenAsync(path);
        await using var theirs = await TemporaryCases.OpenAsync(path);
        var rows = (await mine.Evidence.GetItemsAsync()).Where(item => item.Part == CaseItemPart.Row).ToList();
        await theirs.Evidence.WithdrawAsync([rows[0].Id], TemporaryCases.Second, "Not of this provider.");

        var refused = (await Assert.ThrowsAsync<CaseFileException>(
            () => mine.Evidence.EraseAsync([rows[0].Id, rows[1].Id], TemporaryCases.Lead, "Consent was withdrawn.")))!.Problems.Single();
        Assert.That(refused.Code, Is.EqualTo("SUI7011"));
        Assert.That(refused.Message, Does.Contain("yours (item.erased)").And.Contain("(item.withdrawn) by Inspector/B. Owen"));

        // Nothing of it was written; what nobody else touched can be changed without looking again, and all of it after.
        await mine.Evidence.WithdrawAsync([rows[1].Id], TemporaryCases.Lead, "Entered twice.");
        await mine.RefreshAsync();
        await mine.Evidence.EraseAsync([rows[0].Id], TemporaryCases.Lead, "Consent was withdrawn.");
        Assert.That((await mine.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Import_OfASecondPack_IsRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        await Refuses("SUI7016", () => file.Evidence.ImportAsync(Packs.Files("synthetic-strong"), TemporaryCases.Lead));
    }

    [Test]
    public async Task Import_WithoutAPack_WritesNothing()
    {
        using var cases = new TemporaryCases();
        await using var file = await cases.CreateAsync();
        var import = await file.Evidence.ImportAsync(
            new Dictionary<string, ReadOnlyMemory<byte>> { ["pack.json"] = Encoding.UTF8.GetBytes("{}") }, TemporaryCases.Lead);

        Assert.That(import.Change, Is.Null);
        Assert.That(import.Problems.Select(problem => problem.Code), Has.Member("SUI7015").And.Member("SUI1103"));
        Assert.That((await file.RefreshAsync()).Entries, Is.EqualTo(1));
    }

    [Test]
    public async Task Changes_ThatCannotBe_AreRefused()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var items = await file.Evidence.GetItemsAsync();
        await Refuses("SUI7012", () => file.Evidence.WithdrawAsync([new string('0', 64)], TemporaryCases.Lead, "No."));
        await Refuses("SUI7013", () => file.Evidence.WithdrawAsync([items[0].Id], TemporaryCases.Lead, "The manifest stays."));
        await Refuses("SUI7018", () => file.Evidence.WithdrawAsync([items[^1].Id], TemporaryCases.Lead, " "));
        await Refuses("SUI7018", () => file.Evidence.WithdrawAsync([items[^1].Id], new CaseActor("Lead/inspector", "A"), "No."));
        await Refuses("SUI7018", () => file.Evidence.WithdrawAsync([items[^1].Id], new CaseActor("Lead", "A\nB"), "No."));
        await Refuses("SUI7012", () => file.Evidence.AddRowAsync("nosuch.csv", ["a"], TemporaryCases.Lead));
        await Refuses("SUI7017", () => file.Evidence.AddRowAsync("findings.csv", ["a"], TemporaryCases.Lead));
        await Refuses("SUI7014", () => file.Evidence.AttachAsync("film.mp4", new MemoryStream(new byte[(32 << 20) + 1]), TemporaryCases.Lead));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Attach_OfAPhoto_KeepsItBesideThePack()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var before = Packs.Assessment(await file.Evidence.ExportAsync());
        await file.Evidence.AttachAsync("wall.jpg", new MemoryStream(new byte[1 << 20]), TemporaryCases.Lead);

        var item = (await file.Evidence.GetItemsAsync())[^1];
        Assert.That((item.Part, item.File), Is.EqualTo((CaseItemPart.Attachment, "wall.jpg")));
        Assert.That(Packs.Assessment(await file.Evidence.ExportAsync()), Is.EqualTo(before));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }

    [Test]
    public async Task Import_ThatIsCancelled_WritesNothing()
    {
        using var cases = new TemporaryCases();
        await using var file = await cases.CreateAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        Assert.That(
            async () => await file.Evidence.ImportAsync(Packs.Files("synthetic-middling"), TemporaryCases.Lead, cancellationToken: cancelled.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That((await file.RefreshAsync()).Entries, Is.EqualTo(1));
    }

    private static string[] Lines(ReadOnlyMemory<byte> file) =>
        Encoding.UTF8.GetString(file.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<byte[]> ReadShared(string path)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
