using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Merging;

/// <summary>The bytes of an attachment that one copy erased come back with the other.</summary>
public sealed class ErasedAttachmentsTests
{
    private static readonly byte[] Photo = [1, 2, 3, 4];

    [Test]
    public async Task SameName_AndBytes_IsAConflict([Values] bool erasingFirst)
    {
        using var cases = new TemporaryCases();
        var (erasing, other) = await CopiesAsync(cases, "photo.jpg", Photo);
        var refused = (await Assert.ThrowsAsync<CaseFileException>(() => MergeAsync(cases, erasing, other, erasingFirst)))!;
        Assert.That(refused.Problems.Select(problem => (problem.Code, problem.Location.Item)), Is.EqualTo(new[] { ("SUI7327", "photo.jpg") }));

        // What the action says can be done.
        await using (var file = await TemporaryCases.OpenAsync(erasing))
        {
            await file.Evidence.AttachAsync("photo.jpg", new MemoryStream(Photo), TemporaryCases.Lead, "It may be kept.");
        }

        Assert.That(await MergeAsync(cases, erasing, other, erasingFirst), Is.Empty);
    }

    [TestCase("photo.jpg", "erase")]
    [TestCase("photo.jpg", "withdraw")]
    public async Task SameName_TakenAwayAgain_IsGone(string name, string how)
    {
        using var cases = new TemporaryCases();
        var (erasing, other) = await CopiesAsync(cases, name, Photo);
        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            var item = (await AttachmentsAsync(file)).Single(one => one.State == CaseItemState.Held).Id;
            await (how == "erase" ? file.Evidence.EraseAsync([item], TemporaryCases.Second, "To go.") : file.Evidence.WithdrawAsync([item], TemporaryCases.Second, "To go."));
        }

        Assert.That(await MergeAsync(cases, erasing, other, true), Is.Empty);
        await using var merged = await TemporaryCases.OpenAsync(cases.Path("merged.sui"));
        Assert.That((await AttachmentsAsync(merged)).Select(one => one.State), Is.All.EqualTo(CaseItemState.Erased));
    }

    [Test]
    public async Task OtherName_SameBytes_IsNamed([Values] bool erasingFirst)
    {
        using var cases = new TemporaryCases();
        var (erasing, other) = await CopiesAsync(cases, "wall.jpg", Photo);
        Assert.That(await MergeAsync(cases, erasing, other, erasingFirst), Is.EqualTo(new[] { "SUI7329 Warning wall.jpg" }));
    }

    [TestCase("photo.jpg")]
    [TestCase("wall.jpg")]
    public async Task OtherBytes_AreNothing(string name)
    {
        using var cases = new TemporaryCases();
        var (erasing, other) = await CopiesAsync(cases, name, [1, 2, 3, 5]);
        Assert.That(await MergeAsync(cases, erasing, other, true), Is.Empty);
    }

    // Both know the photo; one erases it, and the other withdraws it and attaches something.
    private static async Task<(string Erasing, string Other)> CopiesAsync(TemporaryCases cases, string name, byte[] bytes)
    {
        var (erasing, other) = (await cases.FilledAsync(), cases.Path("other.sui"));
        await using (var file = await TemporaryCases.OpenAsync(erasing))
        {
            await file.Evidence.AttachAsync("photo.jpg", new MemoryStream(Photo), TemporaryCases.Lead);
        }

        File.Copy(erasing, other);
        await using (var file = await TemporaryCases.OpenAsync(erasing))
        {
            await file.Evidence.EraseAsync([(await AttachmentsAsync(file))[0].Id], TemporaryCases.Lead, "Of somebody's face.");
        }

        await using (var file = await TemporaryCases.OpenAsync(other))
        {
            await file.Evidence.WithdrawAsync([(await AttachmentsAsync(file))[0].Id], TemporaryCases.Second, "Of another name.");
            await file.Evidence.AttachAsync(name, new MemoryStream(bytes), TemporaryCases.Second);
        }

        return (erasing, other);
    }

    private static async Task<string[]> MergeAsync(TemporaryCases cases, string erasing, string other, bool erasingFirst)
    {
        var merged = await TemporaryCases.Store.MergeAsync(
            new CaseMergeRequest(erasingFirst ? erasing : other, erasingFirst ? other : erasing, cases.Path("merged.sui"), TemporaryCases.Lead));
        await using var made = merged.File;
        return [.. merged.Problems.Select(problem => $"{problem.Code} {problem.Severity} {problem.Location.Item}")];
    }

    private static async Task<List<CaseItem>> AttachmentsAsync(ICaseFile file) => [.. (await file.Evidence.GetItemsAsync()).Where(item => item.Part == CaseItemPart.Attachment)];
}
