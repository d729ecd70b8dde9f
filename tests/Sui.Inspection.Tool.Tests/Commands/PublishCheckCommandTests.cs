using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

[TestFixture]
internal sealed class PublishCheckCommandTests
{
    private static readonly string[] Reviews =
        ["--reviewed", "names", "--reviewed", "small-numbers", "--reviewed", "quotations", "--reviewed", "masks", "--reviewed", "departure"];

    private static string Middling => Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling");

    [Test]
    public void PublishCheck_NobodyHasDecided_ListsItWithExitCodeOne()
    {
        var ran = Shell.Run("publish-check", Repository.WorkedCase);
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("decision: error SUI5201").And.Contain("1 error, 1 warning"));
    }

    [Test]
    public void PublishCheck_EverythingLookedAt_IsReady()
    {
        var ran = Shell.Run(["publish-check", Middling, .. Reviews]);
        Assert.That((ran.Code, ran.Output), Is.EqualTo((0, "Nothing is missing: the annex can be published.\n")));
    }

    [Test]
    public void PublishCheck_Json_ListsTheSame()
    {
        var ran = Shell.Run("publish-check", Middling, "--json");
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("\"code\": \"SUI5206\""));
    }

    [Test]
    public void PublishCheck_UnknownReview_IsWrongUsage() =>
        Assert.That(Shell.Run("publish-check", Middling, "--reviewed", "everything").Code, Is.EqualTo(2));

    [Test]
    public void Annex_RequireFinalWithSomethingMissing_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("annex.pdf"), "--require-final");
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("SUI5201: No inspector has decided").And.Contain("No annex was written: a final one was asked for."));
        Assert.That(folder.Names, Is.Empty);
    }

    [Test]
    public void Annex_RequireFinalWithNothingMissing_IsWrittenWithoutAWord()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(["annex", Middling, "--out", folder.File("annex.html"), "--part", "annex", "--require-final", .. Reviews]);
        Assert.That((ran.Code, ran.Problems), Is.EqualTo((0, string.Empty)));
        Assert.That(folder.Names, Is.EqualTo(new[] { "annex.html" }));
    }

    [Test]
    public void Annex_Working_SaysNothingOfPublication()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("working.html"), "--audience", "working");
        Assert.That((ran.Code, ran.Problems), Is.EqualTo((0, string.Empty)));
    }
}
