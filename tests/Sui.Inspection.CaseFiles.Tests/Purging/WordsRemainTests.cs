using System.Text;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Purging;

/// <summary>Where another process keeps the log from being cut, whoever erases is told that the words still stand there; and the next to open the file cuts it.</summary>
public sealed class WordsRemainTests
{
    [TestCase("erase")]
    [TestCase("consent")]
    [TestCase("purge")]
    public async Task Erased_WhileAnotherReads_IsToldToRemain_AndGoesWhenTheFileIsOpenedNext(string how)
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        using var other = CaseAccess.Connect(CaseAccess.Writing(path));
        string words;
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            var table = (await file.Evidence.GetTableAsync("quotes.csv"))!;
            var (id, text) = (table.Headings.ToList().IndexOf("id"), table.Headings.ToList().IndexOf("text"));
            var row = table.Rows.First(one => one.Cells[text].Length > 30);
            words = row.Cells[text];
            // Written anew, so that the log holds them.
            await file.Evidence.ReplaceRowAsync(row.Item, [.. row.Cells], TemporaryCases.Lead, "Written anew.");
            var item = (await file.Evidence.GetTableAsync("quotes.csv"))!.Rows.Single(one => one.Cells[id] == row.Cells[id]).Item;
            using (var reading = other.BeginTransaction(deferred: true))
            {
                Sql.Value(other, "SELECT count(*) FROM journal", reading);
                var change = how switch
                {
                    "erase" => await file.Evidence.EraseAsync([row.Item, item], TemporaryCases.Lead, "Not theirs."),
                    "consent" => await file.Retention.WithdrawConsentAsync(row.Cells[id], TemporaryCases.Lead, "Taken back."),
                    _ => (await file.Retention.PurgeAsync(new CasePurgeRequest { Before = new DateOnly(2030, 1, 1), Kinds = ["quotes"] }, TemporaryCases.Lead, "Old.")).Change!,
                };
                Assert.That(change.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI7330" }));
                Assert.That(change.Problems[0].Message, Does.Not.Contain(words));
            }

            Assert.That(Holds(path, words), Is.True, "the words are what is warned of");
        }

        Assert.That(CaseAccess.HasLog(path), Is.True);
        await using (var next = await TemporaryCases.OpenAsync(path))
        {
            Assert.That((CaseAccess.HasLog(path), Holds(path, words)), Is.EqualTo((false, false)));
            Assert.That((await next.Journal.VerifyAsync()).Problems, Is.Empty);
        }
    }

    [Test]
    public async Task Erased_AndNobodyElseThere_SaysNothing()
    {
        using var cases = new TemporaryCases();
        await using var file = await TemporaryCases.OpenAsync(await cases.FilledAsync());
        var item = (await file.Evidence.GetTableAsync("quotes.csv"))!.Rows[0].Item;
        Assert.That((await file.Evidence.EraseAsync([item], TemporaryCases.Lead, "Not theirs.")).Problems, Is.Empty);
    }

    private static bool Holds(string path, string words) => new[] { path, path + "-wal" }.Where(File.Exists).Any(name =>
    {
        using var stream = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    });
}
