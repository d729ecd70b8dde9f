using System.Security.Cryptography;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Mcp.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Mcp.Tests;

/// <summary>Case files: what is not published is told to nobody.</summary>
public class CaseFileTests
{
    private static readonly string[] OfPath = ["sui_validate", "sui_assess"];

    [Test]
    public async Task Case_ThatIsNotPublished_IsRefused_WhateverItsName()
    {
        using var folder = new TemporaryFolder();
        CaseSteps.AtFactualAccuracy(folder);
        foreach (var name in (string[])["case.zip", "case.xlsx", "case", "CASE.SUI"])
        {
            File.Copy(folder.File("eastmere.sui"), folder.File(name));
        }

        await using var door = await OpenAsync(folder);
        foreach (var path in (string[])["eastmere.sui", "case.zip", "case.xlsx", "case", "CASE.SUI"])
        {
            foreach (var tool in OfPath)
            {
                Assert.That((await door.AskAsync(tool, ("path", path))).Codes, Is.EqualTo(new[] { "SUI8305" }), path);
            }

            var explained = await door.AskAsync("sui_explain", ("path", path), ("criterion", "P2"));
            Assert.That(explained.Codes, Is.EqualTo(new[] { "SUI8305" }), path);
            Assert.That(explained.Everything, Does.Not.Contain("RequiresImprovement"), path);
            Assert.That((await door.AskAsync("sui_privacy_check", ("path", path))).Codes, Is.EqualTo(new[] { "SUI8307" }), path);
        }
    }

    [Test]
    public async Task Case_ThatIsPublished_IsAnswered_AndNotTouched()
    {
        using var folder = new TemporaryFolder();
        CaseSteps.Published(folder);
        var before = Tree.Of(folder.Path);
        await using (var door = await OpenAsync(folder))
        {
            var said = await door.AskAsync("sui_assess", ("path", "eastmere.sui"));
            Assert.That(said.IsError, Is.False, said.Plain);
            Assert.That(said.Found.GetProperty("draft").GetBoolean(), Is.False);
            Assert.That(said.Found.GetProperty("decidedByInspector").GetProperty("rating").GetString(), Is.EqualTo("RequiresImprovement"));
            Assert.That((await door.AskAsync("sui_explain", ("path", "eastmere.sui"), ("criterion", "P2"))).IsError, Is.False);
            Assert.That((await door.AskAsync("sui_validate", ("path", "eastmere.sui"))).IsError, Is.False);
            Assert.That(Tree.Of(folder.Path), Is.EqualTo(before));
        }

        Assert.That(Tree.Of(folder.Path), Is.EqualTo(before));
    }

    [Test]
    public async Task Case_WithoutAStore_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("case.sui"), "Nothing that is one.");
        await using var door = await Door.OpenAsync(folder.Path);
        await using var other = await OpenAsync(folder);

        Assert.That((await door.AskAsync("sui_assess", ("path", "case.sui"))).Codes, Is.EqualTo(new[] { "SUI8307" }));
        Assert.That((await other.AskAsync("sui_assess", ("path", "case.sui"))).Codes, Is.EqualTo(new[] { "SUI7002" }));
    }

    private static async Task<Door> OpenAsync(TemporaryFolder folder)
    {
        var inspection = Shell.Real();
        return await Door.OpenAsync(new SuiAssistantOptions
        {
            Roots = [folder.Path],
            Inspection = inspection,
            CaseFiles = SuiCaseFiles.CreateStore(inspection, new CaseFileOptions { Time = TimeProvider.System, Random = RandomNumberGenerator.Create(), ReadOnly = true }),
        });
    }
}
