using System.Security.Cryptography;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>A whole inspection in a case file, by two people, from the command line.</summary>
public sealed class CaseCommandTests
{
    private const string Lead = "Lead inspector/A. Rees";
    private const string Second = "Inspector/B. Owen";

    private static string Middling => Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling");

    [Test]
    public void Case_FromNewToPublished_ByTwoPeople()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead, "--id", "eastmere");
        Sui(0, "case", "fire", file, "start-gathering", "--as", Lead);
        Sui(0, "case", "fire", file, "close-gathering", "--as", Lead);
        Sui(0, "case", "fire", file, "begin-judgement", "--as", Lead);
        Assert.That(Sui(1, "case", "fire", file, "submit-judgement", "--as", Lead).Problems, Does.Contain("SUI7213"));
        Assert.That(Sui(1, "case", "judge", file, "--confirm", "--lived-experience", "yes", "--why", "Seen.", "--as", Lead).Problems, Does.Contain("SUI7220"));
        Sui(0, "case", "place", file, "--rung", "2", "--why", "Seen at two sites.", "--as", Lead);
        Sui(0, "case", "judge", file, "--rating", "requires improvement", "--rung", "2", "--lived-experience", "yes", "--why", "Seen at two sites.", "--as", Lead);
        Sui(0, "case", "fire", file, "submit-judgement", "--as", Lead);
        Assert.That(Sui(1, "case", "moderate", file, "--agree", "--why", "I agree.", "--as", "Moderator/a. rees").Problems, Does.Contain("SUI7214"));
        Assert.That(Sui(1, "case", "moderate", file, "--agree", "--why", "I agree.", "--as", Second).Problems, Does.Contain("SUI7220"));
        Sui(0, "case", "place", file, "--rung", "2", "--rating", "good", "--why", "By what was seen.", "--as", Second);
        Sui(0, "case", "moderate", file, "--agree", "--why", "The evidence bears it.", "--as", Second);
        Sui(0, "case", "fire", file, "finish-moderation", "--as", Second);
        var status = Sui(0, "case", "status", file, "--as", Lead, "--json").Json();
        foreach (var unmet in status.GetProperty("triggers").EnumerateArray().Single(trigger => trigger.GetProperty("name").GetString() == "publish")
            .GetProperty("unmet").EnumerateArray().Select(guard => guard.GetString()))
        {
            Sui(0, "case", "review", file, unmet == "masks-reviewed" ? "masks" : "requests", "--why", "Looked at.", "--as", Lead);
        }

        Sui(0, "case", "fire", file, "publish", "--as", Lead);
        Assert.That(Sui(0, "case", "status", file).Output, Does.StartWith("Case eastmere: Published\n"));
        Assert.That(Sui(0, "case", "verify", file).Output, Does.Contain("entries verify, and everything follows from them."));
        Sui(0, "case", "export", file, "--out", folder.File("out"));
        Assert.That(File.ReadAllText(folder.File("out/pack.json")), Does.Contain("\"reason\": \"Seen at two sites.\"").And.Contain("\"moderatedBy\": \"Inspector\""));
        Assert.That(Sui(0, "annex", file, "--out", folder.File("annex.md"), "--format", "md").Output, Is.Not.Empty);
    }

    [Test]
    public void CaseFile_WhereAPackIsTaken_IsThePack()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead, "--open-placements");
        Assert.That(Shell.Run("assess", file, "--json"), Is.EqualTo(Shell.Run("assess", Middling, "--json")));
        Sui(0, "case", "export", file, "--out", folder.File("out"));
        Assert.That(
            Directory.GetFiles(folder.File("out")).Order().Select(File.ReadAllBytes),
            Is.EqualTo(Directory.GetFiles(Middling, "*.*").Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal))
                .Order().Select(File.ReadAllBytes)));
        Sui(0, "pack", "convert", file, "--out", folder.File("out.xlsx"));
        Sui(0, "case", "new", folder.File("again.sui"), "--from", folder.File("out.xlsx"), "--as", Lead);
        Sui(0, "case", "new", folder.File("third.sui"), "--from", file, "--as", Lead);
    }

    // A row withdrawn behind the journal's back would be missing from the assessment without a word.
    [TestCase("assess")]
    [TestCase("validate")]
    [TestCase("pack", "convert", "--out", "out.zip")]
    public void CaseFile_ThatDoesNotVerify_IsNoPack(params string[] command)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        Tamper(file);
        string[] arguments = [.. command.TakeWhile(one => one != "--out"), file, .. command.Contains("--out") ? ["--out", folder.File(command[^1])] : Array.Empty<string>()];

        // 'validate' prints its problems as its output.
        var ran = Sui(1, arguments);
        Assert.That(ran.Output + ran.Problems, Does.Contain("SUI71").And.Not.Contain("Exception"));
    }

    [Test]
    public void Verify_AgainstACheckpoint_FindsAnOlderCopy()
    {
        using var folder = new TemporaryFolder();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var (file, older, checkpoint) = (folder.File("case.sui"), folder.File("older.sui"), folder.File("checkpoint"));
        File.WriteAllText(folder.File("key.pem"), key.ExportECPrivateKeyPem());
        File.WriteAllText(folder.File("public.pem"), key.ExportSubjectPublicKeyInfoPem());
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        File.Copy(file, older);
        Sui(0, "case", "fire", file, "start-gathering", "--as", Lead);
        Sui(0, "case", "checkpoint", file, "--key", folder.File("key.pem"), "--key-name", "cases.example.org/inspections", "--out", checkpoint);

        string[] with = ["--checkpoint", checkpoint, "--key", folder.File("public.pem"), "--key-name", "cases.example.org/inspections"];
        Sui(0, ["case", "verify", file, .. with]);
        Sui(0, "case", "verify", older);
        Assert.That(Sui(1, ["case", "verify", older, .. with]).Problems, Does.Contain("SUI7124"));
        with[^1] = "cases.example.org/others";
        Assert.That(Sui(1, ["case", "verify", file, .. with]).Problems, Does.Contain("SUI7122"));
        Assert.That(Sui(1, "case", "checkpoint", file, "--key", checkpoint, "--key-name", "x").Problems, Does.Contain("SUI7126"));
        foreach (var own in new[] { file, folder.File("key.pem") })
        {
            Sui(2, "case", "checkpoint", file, "--key", folder.File("key.pem"), "--key-name", "cases.example.org/inspections", "--out", own, "--force");
        }

        Sui(0, "case", "verify", file);
    }

    [Test]
    public void New_OfWhatIsNoPack_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        Sui(1, "case", "new", folder.File("case.sui"), "--from", folder.File("nothing"), "--as", Lead);
        Assert.That(File.Exists(folder.File("case.sui")), Is.False);
        Sui(2, "case", "new", folder.File("case.sui"), "--from", Middling, "--as", "A. Rees");
        Assert.That(Sui(1, "case", "status", Path.Combine(Middling, "pack.json")).Problems, Does.Contain("SUI7002"));
        Assert.That(Sui(1, "assess", folder.File("nowhere.sui"), "--json").Json().GetProperty("problems")[0].GetProperty("code").GetString(), Is.EqualTo("SUI7001"));
    }

    // A word of the evidence is spelt otherwise: what was committed to is not what stands there.
    private static void Tamper(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var word = bytes.AsSpan().IndexOf("improvement log"u8);
        Assert.That(word, Is.Positive);
        bytes[word] ^= 0x20;
        File.WriteAllBytes(file, bytes);
    }

    private static Ran Sui(int code, params string[] arguments)
    {
        var ran = Shell.Run(arguments);
        Assert.That(ran.Code, Is.EqualTo(code), ran.Output + ran.Problems);
        return ran;
    }
}
