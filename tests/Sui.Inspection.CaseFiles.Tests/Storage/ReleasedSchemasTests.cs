using System.Security.Cryptography;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Storage;

/// <summary>A file of every schema that was released opens, verifies and gives back what it held. The files are never made anew.</summary>
public class ReleasedSchemasTests
{
    private static string Fixture(string name) => Path.Combine(Repository.Root(), "tests", "Sui.Inspection.CaseFiles.Tests", "Fixtures", name);

    /// <summary>The numbers were noted when the file was made, by another program: SQLite and hashlib of Python, the tree written after RFC 6962.</summary>
    [TestCase("schema-1.sui", 26L, "5b9c96a21b7120e69e82857056d1a7d3d9ee1e97f2651440ca65e75fd774d51c", "a4dedc712a7403930865c3e6b034e5eaab047cb4b7886b9007b06e3f5a5f270f")]
    [TestCase("schema-2.sui", 26L, "5a83ec9c64d77ad27a755c5db783959d2694b98c64775b8cc58b7cd1062b996e", "a4dedc712a7403930865c3e6b034e5eaab047cb4b7886b9007b06e3f5a5f270f")]
    public async Task Open_OfAReleasedSchema_GivesWhatItHeld(string name, long entries, string root, string findings)
    {
        using var cases = new TemporaryCases();
        File.Copy(Fixture(name), cases.Path());
        await using var file = await TemporaryCases.OpenAsync(cases.Path());

        var verified = await file.Journal.VerifyAsync();
        var pack = await file.Evidence.ExportAsync();

        Assert.That(verified.Problems, Is.Empty);
        Assert.That((verified.Entries, verified.Root), Is.EqualTo((entries, root)));
        Assert.That(Convert.ToHexStringLower(SHA256.HashData(pack["findings.csv"].Span)), Is.EqualTo(findings));
    }

    [Test, Explicit("Makes the file of a schema, once, before it is released.")]
    public async Task Make()
    {
        using var cases = new TemporaryCases();
        var path = await cases.FilledAsync("worked-case");
        await using (var file = await TemporaryCases.OpenAsync(path))
        {
            var rows = (await file.Evidence.GetItemsAsync()).Where(item => item.Part == CaseItemPart.Row).ToList();
            await file.Evidence.WithdrawAsync([rows[0].Id], TemporaryCases.Lead, "Entered twice.");
            await file.Evidence.EraseAsync([rows[1].Id], TemporaryCases.Second, "Consent was withdrawn.");
            await file.Evidence.AttachAsync("wall.jpg", new MemoryStream([1, 2, 3]), TemporaryCases.Lead);
            await file.Workflow.FireAsync("start-gathering", TemporaryCases.Lead);
            await file.Workflow.FireAsync("close-gathering", TemporaryCases.Lead);
            await file.Workflow.ReviewAsync(CaseReview.Errors, TemporaryCases.Lead, "None.");
            await file.Workflow.FireAsync("begin-judgement", TemporaryCases.Lead);
            await file.Workflow.JudgeAsync(new CaseJudgement { Confirms = true, Reason = "The evidence is of one piece.", LivedExperienceTookPart = true }, TemporaryCases.Lead);
            await file.Workflow.FireAsync("submit-judgement", TemporaryCases.Lead);
            await file.Workflow.ModerateAsync(true, "The evidence bears it.", TemporaryCases.Second);
            await file.Workflow.FireAsync("finish-moderation", TemporaryCases.Second);
        }

        File.Copy(path, Fixture(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"schema-{Sui.Inspection.CaseFiles.Storage.Migrations.Newest}.sui")));
    }
}
