using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Verification;

/// <summary>What does not match its commitment is not read out.</summary>
public sealed class ReadOutTests
{
    private const string Kept = "We met in March, too.";
    private const string Put = "We agree to all of it";

    [Test]
    public async Task Words_ThatWereAltered_AreNotReadOut()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        string comment;
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            await PublishedCases.ToFactualAccuracyAsync(file);
            comment = (await file.Opinions.CommentAsync(
                [new CaseComment { From = CaseCommentFrom.Provider, Role = "Head of service", Text = Kept }], TemporaryCases.Second))!.Items[0];
        }

        var bytes = File.ReadAllBytes(path);
        System.Text.Encoding.UTF8.GetBytes(Put).CopyTo(bytes, bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Kept)));
        File.WriteAllBytes(path, bytes);

        await using var altered = await TemporaryCases.OpenAsync(path);
        Func<Task>[] reads =
        [
            () => altered.Opinions.GetCommentsAsync(), () => altered.Opinions.GetAsync(TemporaryCases.Second), () => altered.Evidence.ReadAsync(comment),
            () => altered.Evidence.GetItemsAsync(), () => altered.Evidence.GetTableAsync("quotes.csv"), () => altered.Retention.GetDaysAsync(),
            () => altered.Retention.CountAsync(new CasePurgeRequest()), () => altered.Proposals.GetAsync(), () => altered.Publications.GetAsync(),
        ];
        foreach (var read in reads)
        {
            await Refusals.Refuses("SUI7105", read);
        }

        Assert.That((await altered.RefreshAsync()).State, Is.EqualTo("FactualAccuracy"), "how it stands can be seen all the same");
    }

    /// <summary>A file that was verified is verified again where somebody else wrote meanwhile.</summary>
    [Test]
    public async Task Words_AlteredByTheShell_WhileTheFileIsOpen_AreNotReadOut()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync();
        await using var file = await TemporaryCases.OpenAsync(path);
        Assert.That(await file.Proposals.GetAsync(), Is.Not.Empty);
        Shell.Run(path, "UPDATE journal SET bytes = CAST('x' AS BLOB) WHERE sequence = (SELECT max(sequence) FROM journal WHERE part = 'Row')");
        await Refusals.Refuses("SUI7105", () => file.Proposals.GetAsync());
    }
}
