using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary><c>--against</c>: an annex beside the one that was published before.</summary>
[TestFixture]
internal sealed class AgainstTests
{
    private static string Middling => Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling");

    [Test]
    public void Annex_AgainstItself_IsWritten()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("former.json")).Code, Is.Zero);

        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("annex.html"), "--against", folder.File("former.json"));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(folder.Names, Does.Contain("annex.html"));
    }

    [Test]
    public void Annex_AgainstAnotherProvider_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Shell.Run("annex", Middling, "--out", folder.File("former.json")).Code, Is.Zero);

        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("annex.html"), "--against", folder.File("former.json"));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("former.json").And.Contain("SUI5322").And.Contain("No annex was written"));
        Assert.That(folder.Names, Has.None.StartsWith("annex"));
    }

    // Each former version is compared: the first of two that fits does not hide the other.
    [Test]
    public void Annex_AgainstSeveral_IsComparedWithEach()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("former.json")).Code, Is.Zero);
        Assert.That(Shell.Run("annex", Middling, "--out", folder.File("other.json")).Code, Is.Zero);

        var ran = Shell.Run("annex", Repository.WorkedCase, "--out", folder.File("annex.html"), "--against", folder.File("former.json"), "--against", folder.File("other.json"));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("other.json").And.Contain("SUI5322").And.Not.Contain("former.json"));
    }

    [Test]
    public void Annex_OverTheFormerOne_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Shell.Run("annex", Middling, "--out", folder.File("former.json")).Code, Is.Zero);

        Assert.That(Shell.Run("annex", Middling, "--out", folder.File("former.json"), "--against", folder.File("former.json")).Code, Is.EqualTo(2));
    }

    [Test]
    public void Annex_AgainstWithAWorkingPaper_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("annex", Middling, "--out", folder.File("working.html"), "--audience", "working", "--against", folder.File("former.json"));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("--against is for the published annex"));
    }

    [Test]
    public void Annex_AgainstAFileThatIsNotThere_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Shell.Run("annex", Middling, "--out", folder.File("annex.html"), "--against", folder.File("former.json")).Code, Is.EqualTo(2));
        Assert.That(folder.Names, Is.Empty);
    }

    [Test]
    public void PublishCheck_AgainstNoAnnex_ListsIt()
    {
        var ran = Shell.Run("publish-check", Middling, "--against", Path.Combine(Middling, "pack.json"), "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("\"code\": \"SUI5310\""));
    }
}
