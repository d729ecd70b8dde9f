using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>The annex of a published case names the commitment to the full record that stays in it.</summary>
public sealed class AnnexCommitmentTests
{
    private const string Lead = CaseSteps.Lead;
    private static readonly string Other = new('0', 64);

    [Test]
    public void Annex_OfAPublishedCase_NamesTheCommitment_AndVerifies()
    {
        using var folder = new TemporaryFolder();
        var file = Published(folder);
        var commitment = CommitmentIn(file);
        Sui(0, "annex", file, "--out", folder.File("annex"), "--format", "all");
        Sui(0, "case", "annex", file, "--out", folder.File("cy.pdf"), "--part", "both", "--lang", "cy", "--as", Lead);
        Sui(0, "annex", file, "--out", folder.File("easy.json"), "--part", "easy");
        foreach (var name in new[] { "annex.pdf", "annex.html", "annex.json", "annex-supplement.pdf", "annex-supplement.html", "annex-supplement.json", "cy.pdf", "cy-supplement.pdf", "easy.json" })
        {
            var verified = Sui(0, "annex", "verify", folder.File(name), "--case", file, "--json").Json();
            Assert.That(verified.GetProperty("recordCommitment").GetString(), Is.EqualTo(commitment), name);
        }

        Assert.That(File.ReadAllText(folder.File("annex.md")), Does.Contain($"The full record stays in the case file; its commitment is {commitment}."));
        Assert.That(File.ReadAllText(folder.File("annex-supplement.md")), Does.Contain("Commitment to the full record").And.Contain(commitment));
        Assert.That(
            Sui(0, "annex", "verify", folder.File("annex.pdf"), "--case", file).Output,
            Does.Contain($"The commitment to the full record is {commitment}, as the case published it.\n"));
        Assert.That(Sui(0, "annex", "verify", folder.File("annex.pdf")).Output, Does.Contain($"{commitment}; the case file alone can tell whether it is the right one.\n"));
    }

    /// <summary>The digest of the record does not cover it: the case file tells.</summary>
    [Test]
    public void Commitment_Doctored_IsNamedByTheCase()
    {
        using var folder = new TemporaryFolder();
        var file = Published(folder);
        var commitment = CommitmentIn(file);
        foreach (var name in new[] { "annex.json", "annex.html" })
        {
            var (annex, doctored, bare) = (folder.File(name), folder.File("doctored-" + name), folder.File("bare-" + name));
            Sui(0, "annex", file, "--out", annex, "--part", "annex");
            var text = File.ReadAllText(annex);
            File.WriteAllText(doctored, text.Replace(commitment, Other, StringComparison.Ordinal));

            // A page carries its data without text, and without a digest of all of it.
            Sui(name == "annex.json" ? 1 : 0, "annex", "verify", doctored);
            Assert.That(Sui(1, "annex", "verify", doctored, "--case", file).Problems, Does.Contain("SUI7313").And.Contain("recordCommitment").And.Not.Contain("SUI7312"), name);

            // Taken out of the data, and left in the print.
            File.WriteAllText(bare, text.Replace("recordCommitment", "formerCommitment", StringComparison.Ordinal));
            Assert.That(Sui(1, "annex", "verify", bare, "--case", file).Problems, Does.Contain("SUI7312"), name);
        }
    }

    /// <summary>What is printed depends on the fonts, so whoever compares it gives them too.</summary>
    [Test]
    public void Verify_AnnexWithAFont_IsComparedWithTheFont()
    {
        using var folder = new TemporaryFolder();
        var file = Published(folder, Packs.WithGeorgianQuote(folder));
        var font = folder.File("georgian.ttf");
        File.WriteAllBytes(font, TestFont.Sample.Build());
        foreach (var name in new[] { "annex.pdf", "annex.html" })
        {
            Sui(0, "annex", file, "--out", folder.File(name), "--font", font);

            Sui(0, "annex", "verify", folder.File(name), "--case", file, "--font", font);
            Assert.That(Sui(1, "annex", "verify", folder.File(name), "--case", file).Problems, Does.Contain("SUI7312").And.Contain("--font"), name);
        }
    }

    /// <summary>Once evidence is erased the case cannot make the annex again: nothing is said to be as it was published.</summary>
    [Test]
    public void Verify_EvidenceErasedSince_DoesNotSayThatTheFileIsWhatWasPublished()
    {
        using var folder = new TemporaryFolder();
        var file = Published(folder);
        var (annex, doctored) = (folder.File("annex.html"), folder.File("doctored.html"));
        Sui(0, "annex", file, "--out", annex, "--part", "annex");
        File.WriteAllText(doctored, File.ReadAllText(annex).Replace("</main>", "<p>More.</p></main>", StringComparison.Ordinal));
        Assert.That(Sui(1, "annex", "verify", doctored, "--case", file).Problems, Does.Contain("SUI7312").And.Contain("It first differs in the section '").And.Not.Contain("More."));
        var item = Sui(0, "case", "items", file, "--json").Json().GetProperty("items").EnumerateArray()
            .First(one => one.GetProperty("part").GetString() == "Row").GetProperty("item").GetString()!;
        Sui(0, "case", "erase", file, item, "--why", "Kept long enough.", "--as", Lead);

        foreach (var name in new[] { annex, doctored })
        {
            var (output, problems) = (Sui(1, "annex", "verify", name, "--case", file, "--json"), Sui(1, "annex", "verify", name, "--case", file));
            Assert.That(output.Json().GetProperty("comparedWithCase").GetBoolean(), Is.False);
            Assert.That(problems.Problems, Does.Contain("SUI7314"));
            Assert.That(problems.Output, Does.Not.Contain("byte for byte"));
        }
    }

    /// <summary>What was not published, or is not what was, names none.</summary>
    [Test]
    public void Annex_OfAnythingElse_NamesNone()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.OpenAtFactualAccuracy(folder);
        Assert.That(Written("--as", Lead), Does.Not.Contain("recordCommitment"), "not published yet");
        CaseSteps.Publish(file);
        var commitment = CommitmentIn(file);
        Assert.That(Written(), Does.Contain(commitment));
        Assert.That(Written("--audience", "working"), Does.Not.Contain(commitment), "a working paper");
        Sui(0, "case", "export", file, "--out", folder.File("pack"));
        Sui(0, "annex", folder.File("pack"), "--out", folder.File("pack.json"), "--part", "annex");
        Assert.That(File.ReadAllText(folder.File("pack.json")), Does.Not.Contain("recordCommitment"), "the pack without its case");
        Assert.That(Sui(0, "annex", "verify", folder.File("pack.json"), "--case", file, "--json").Json().GetProperty("recordCommitment").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Sui(0, "case", "fire", file, "reopen", "--why", "One more source came.", "--as", Lead);
        Assert.That(Written(), Does.Not.Contain("recordCommitment"), "opened again");

        string Written(params string[] options)
        {
            Sui(0, ["annex", file, "--out", folder.File("annex.json"), "--part", "annex", .. options]);
            return File.ReadAllText(folder.File("annex.json"));
        }
    }

    private static string CommitmentIn(string file) =>
        Sui(0, "case", "items", file, "--json").Json().GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("part").GetString() == "Publication").GetProperty("item").GetString()!;

    private static string Published(TemporaryFolder folder, string? pack = null)
    {
        var file = CaseSteps.OpenAtFactualAccuracy(folder, pack);
        CaseSteps.Publish(file);
        return file;
    }

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
