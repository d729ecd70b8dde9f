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
        Assert.That(Shell.Run("case", "assess", file, "--json"), Is.EqualTo(Shell.Run("assess", Middling, "--json")));
        Sui(0, "annex", Middling, "--out", folder.File("pack.md"), "--format", "md");
        Sui(0, "case", "annex", file, "--out", folder.File("case.md"), "--format", "md");
        Assert.That(File.ReadAllText(folder.File("case.md")), Does.Contain("raft").And.Not.EqualTo(File.ReadAllText(folder.File("pack.md"))), "what nobody judged is no final annex");
        Assert.That(Sui(1, "case", "assess", Path.Combine(Middling, "pack.json")).Problems, Does.Contain("SUI7002"));
        Sui(0, "case", "export", file, "--out", folder.File("out"));
        Assert.That(
            Directory.GetFiles(folder.File("out")).Order().Select(File.ReadAllBytes),
            Is.EqualTo(Directory.GetFiles(Middling, "*.*").Where(path => path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal))
                .Order().Select(File.ReadAllBytes)));
        Sui(0, "pack", "convert", file, "--out", folder.File("out.xlsx"));
        Sui(0, "case", "new", folder.File("again.sui"), "--from", folder.File("out.xlsx"), "--as", Lead);
        Sui(0, "case", "new", folder.File("third.sui"), "--from", file, "--as", Lead);
    }

    /// <summary>What does not verify is not written to, and its status says so.</summary>
    [Test]
    public void CaseFile_ThatDoesNotVerify_IsNotWrittenTo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        Assert.That(Sui(0, "case", "status", file).Output, Does.Contain("\nVerified: "));
        Tamper(file);

        var status = Sui(1, "case", "status", file);
        Assert.That(status.Output, Does.Contain("\nNot verified: "));
        Assert.That(status.Problems, Does.Contain("SUI71"));
        Assert.That(Sui(1, "case", "status", file, "--json").Json().GetProperty("verifies").GetBoolean(), Is.False);
        Assert.That(Sui(1, "case", "fire", file, "start-gathering", "--as", Lead).Problems, Does.Contain("SUI71"));
        Assert.That(Sui(1, "case", "status", file).Output, Does.StartWith("Case synthetic-middling: Planned\n"));
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

        var printed = Sui(0, "case", "checkpoint", file, "--key", folder.File("key.pem"), "--key-name", "cases.example.org/inspections", "--json").Json();
        Assert.That(printed.GetProperty("checkpoint").GetString(), Does.StartWith(printed.GetProperty("origin").GetString() + "\n" + printed.GetProperty("entries").GetInt64() + "\n"));
        var exported = Sui(0, "case", "export", file, "--out", folder.File("exported"), "--json").Json();
        Assert.That(
            exported.GetProperty("files").EnumerateArray().Select(name => name.GetString()!),
            Is.EquivalentTo(Directory.GetFiles(folder.File("exported"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.File("exported"), path))));

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
        Assert.That(Sui(1, "case", "checkpoint", file, "--key", folder.File("public.pem"), "--key-name", "cases.example.org/inspections").Problems, Does.Contain("SUI7126"));
    }

    /// <summary>A witness verifies first; whoever reads later can rely on either signature.</summary>
    [Test]
    public void Cosign_ByAWitness_AddsASignature_OfACaseThatVerifiesAlone()
    {
        using var folder = new TemporaryFolder();
        var (file, older, checkpoint, cosigned) = (folder.File("case.sui"), folder.File("older.sui"), folder.File("checkpoint"), folder.File("cosigned"));
        foreach (var name in new[] { "host", "witness" })
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            File.WriteAllText(folder.File(name + ".pem"), key.ExportECPrivateKeyPem());
            File.WriteAllText(folder.File(name + ".pub.pem"), key.ExportSubjectPublicKeyInfoPem());
        }

        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        File.Copy(file, older);
        Sui(0, "case", "fire", file, "start-gathering", "--as", Lead);
        Sui(0, "case", "checkpoint", file, "--key", folder.File("host.pem"), "--key-name", "cases.example.org/host", "--out", checkpoint);
        string[] from = ["--checkpoint", checkpoint, "--key", folder.File("host.pub.pem"), "--key-name", "cases.example.org/host"];
        string[] witness = ["--witness-key", folder.File("witness.pem"), "--witness-name", "witness.example.org/audit", "--out", cosigned];
        Assert.That(Sui(1, ["case", "cosign", older, .. from, .. witness]).Problems, Does.Contain("SUI7124"));
        Assert.That(File.Exists(cosigned), Is.False);
        Assert.That(Sui(1, ["case", "cosign", file, .. from, "--witness-key", folder.File("witness.pub.pem"), .. witness[2..]]).Problems, Does.Contain("SUI7126"));
        Assert.That(Sui(1, ["case", "cosign", file, .. from, "--witness-key", folder.File("host.pem"), .. witness[2..]]).Problems, Does.Contain("SUI7127"));
        Sui(0, ["case", "cosign", file, .. from, .. witness]);
        foreach (var (key, name) in new[] { ("host.pub.pem", "cases.example.org/host"), ("witness.pub.pem", "witness.example.org/audit") })
        {
            Sui(0, "case", "verify", file, "--checkpoint", cosigned, "--key", folder.File(key), "--key-name", name);
        }
    }

    [Test]
    public void Review_OfWhatIsNone_NamesWhatThereIs()
    {
        using var folder = new TemporaryFolder();
        Assert.That(
            Sui(2, "case", "review", folder.File("case.sui"), "foo", "--why", "Seen.", "--as", Lead).Problems,
            Does.Contain("it must be errors, masks or requests").And.Not.Contain("CaseReview"));
    }

    /// <summary>What stands in a journal for ever must not identify anybody.</summary>
    [Test]
    public void Why_ThatIdentifiesAPerson_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("case.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead);
        var refused = Sui(1, "case", "withdraw", file, "proposals.csv/r01", "--why", "She rang from 07700 900123.", "--as", Lead);
        Assert.That(refused.Problems, Does.Contain("SUI7021").And.Not.Contain("07700"));
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

    /// <summary>What was published is replayed and verified, from the command line, and a changed annex is found.</summary>
    [Test]
    public void Published_IsReplayed_AndItsAnnexVerified()
    {
        using var folder = new TemporaryFolder();
        var (file, copy) = (folder.File("eastmere.sui"), folder.File("copy.sui"));
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead, "--open-placements");
        File.Copy(file, copy);
        foreach (var trigger in new[] { "start-gathering", "close-gathering", "begin-judgement" })
        {
            Sui(0, "case", "fire", file, trigger, "--as", Lead);
        }

        Sui(0, "case", "judge", file, "--rating", "RequiresImprovement", "--rung", "2", "--lived-experience", "yes", "--why", "Seen at two sites.", "--as", Lead);
        Sui(0, "case", "fire", file, "submit-judgement", "--as", Lead);
        Sui(0, "case", "moderate", file, "--agree", "--why", "The evidence bears it.", "--as", Second);
        Sui(0, "case", "fire", file, "finish-moderation", "--as", Second);
        Sui(0, "case", "review", file, "masks", "--why", "Looked at.", "--as", Lead);
        Sui(0, "case", "review", file, "requests", "--why", "Looked at.", "--as", Lead);
        Sui(0, "case", "fire", file, "publish", "--as", Lead);
        Assert.That(Sui(0, "case", "replay", file, "--out", folder.File("re")).Output, Does.Contain("comes out again, byte for byte."));
        Assert.That(File.ReadAllText(Directory.GetFiles(folder.File("re")).Single()), Is.EqualTo(Shell.Run("assess", file, "--json").Output));

        Sui(0, "annex", file, "--out", folder.File("annex.pdf"));
        Sui(0, "annex", file, "--out", folder.File("annex.json"));
        Assert.That(Sui(0, "annex", "verify", folder.File("annex.pdf"), "--case", file).Problems, Is.Empty);
        Assert.That(Sui(1, "annex", "verify", folder.File("annex.pdf"), "--case", copy).Problems, Does.Contain("SUI7311"));
        var pdf = File.ReadAllBytes(folder.File("annex.pdf"));
        pdf[200] ^= 1;
        File.WriteAllBytes(folder.File("changed.pdf"), pdf);
        Assert.That(Sui(1, "annex", "verify", folder.File("changed.pdf"), "--case", file).Problems, Does.Contain("SUI7312").And.Contain("It first differs on page 1"));
        File.WriteAllText(folder.File("changed.json"), File.ReadAllText(folder.File("annex.json")).Replace("\"rung\": 2,", "\"rung\": 4,", StringComparison.Ordinal));
        var changed = Sui(1, "annex", "verify", folder.File("changed.json"), "--json").Json();
        Assert.That(changed.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()), Is.SupersetOf(new[] { "SUI5421", "SUI5433" }));
        Assert.That(Sui(1, "annex", "verify", file).Problems, Does.Contain("SUI5420"));
    }

    [Test]
    public void Copies_AreComparedAndMerged()
    {
        using var folder = new TemporaryFolder();
        var (file, copy, merged) = (folder.File("eastmere.sui"), folder.File("copy.sui"), folder.File("merged.sui"));
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead, "--open-placements");
        File.Copy(file, copy);
        Assert.That(Sui(0, "case", "diff", file, copy).Output, Is.EqualTo("Nothing differs in meaning.\n"));
        var words = Sui(0, "case", "consent-withdrawn", file, "--quotation", "q01", "--why", "Taken back.", "--as", Lead);
        Assert.That(words.Output, Does.StartWith("Wrote entries"));
        var difference = Sui(1, "case", "diff", copy, file, "--json").Json();
        Assert.That(difference.GetProperty("evidence")[0].GetProperty("id").GetString(), Is.EqualTo("q01"));
        Assert.That(Sui(1, "case", "diff", copy, file).Output, Is.EqualTo("Removed  Quote q01\n"), "the decision of the pack was none of the case");
        Sui(0, "case", "fire", copy, "start-gathering", "--as", Second);
        Assert.That(Sui(0, "case", "merge", file, copy, "--out", merged, "--as", Lead, "--json").Json().GetProperty("carried").GetInt32(), Is.GreaterThan(0));
        Sui(0, "case", "verify", merged);
        Assert.That(Sui(0, "case", "diff", file, merged).Output, Is.EqualTo("Nothing differs in meaning.\n"));
        Assert.That(Sui(1, "case", "merge", file, copy, "--out", merged, "--as", Lead).Problems, Does.Contain("SUI7007"));
    }

    [Test]
    public void Case_IsPurged_AndSealed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("eastmere.sui");
        Sui(0, "case", "new", file, "--from", Middling, "--as", Lead, "--open-placements");
        var before = Shell.Run("assess", file, "--json").Json().GetProperty("rating").GetRawText();
        Assert.That(Sui(0, "case", "purge", file, "--before", "2030-01-01", "--dry-run").Output, Does.Contain("Nothing was written."));
        Sui(2, "case", "purge", file, "--before", "2030-01-01");
        Sui(2, "case", "purge", file, "--keep", "quotes", "--dry-run");
        Assert.That(Sui(1, "case", "purge", file, "--kind", "letters", "--dry-run").Problems, Does.Contain("SUI7332"));
        Assert.That(Sui(0, "case", "purge", file, "--before", "2030-01-01", "--as", Lead, "--why", "Old.", "--json").Json().GetProperty("written").GetBoolean(), Is.True);
        Assert.That(Shell.Run("assess", file, "--json").Json().GetProperty("rating").GetRawText(), Is.EqualTo(before));
        Sui(0, "case", "verify", file);

        File.WriteAllText(folder.File("passphrase.txt"), "correct horse battery\n");
        File.WriteAllText(folder.File("short.txt"), "short\n");
        Sui(0, "case", "seal", file, "--out", folder.File("case.suix"), "--passphrase-file", folder.File("passphrase.txt"));
        Sui(0, "case", "unseal", folder.File("case.suix"), "--out", folder.File("again.sui"), "--passphrase-file", folder.File("passphrase.txt"));
        Assert.That(File.ReadAllBytes(folder.File("again.sui")), Is.EqualTo(File.ReadAllBytes(file)));
        Assert.That(Sui(1, "case", "unseal", folder.File("case.suix"), "--out", folder.File("third.sui"), "--passphrase-file", folder.File("short.txt")).Problems, Does.Contain("SUI7345"));
        Sui(2, "case", "seal", file, "--out", folder.File("other.suix"));
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

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
