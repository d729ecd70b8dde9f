using System.Text;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>Coders' sheets in a case, from the command line.</summary>
public sealed class CaseCodingCommandTests
{
    private const string Lead = "Lead inspector/A. Rees";

    private static string Coding(string file) => Path.Combine(Repository.Root, "examples", "coding", "synthetic-" + file + ".csv");

    [Test]
    public void Sheets_GoIn_AreComparedOnceBothAreThere_AndComeOutAgain()
    {
        using var folder = new TemporaryFolder();
        var (path, drafts) = (folder.File("case.sui"), Coding("drafts"));
        Sui(0, "case", "new", path, "--from", Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling"), "--as", Lead);
        Assert.That(Sui(1, "case", "coding", "compare", path).Problems, Does.Contain("SUI7251"));
        Sui(0, "case", "coding", "open", path, drafts, "--coder", "AB", "--coder", "CD", "--as", Lead);
        Sui(0, "case", "coding", "add", path, Coding("coder-ab"), "--excerpts", drafts, "--as", Lead);
        Assert.That(Sui(0, "case", "coding", "list", path, "--json").Json().GetProperty("codings")[0].GetProperty("awaited")[0].GetString(), Is.EqualTo("CD"));
        var agreed = folder.File("agreed.csv");
        var early = Sui(1, "case", "coding", "compare", path, "--excerpts", drafts, "--out", agreed);
        Assert.That((early.Problems, early.Output, File.Exists(agreed)), Is.EqualTo((early.Problems, "", false)));
        Assert.That(early.Problems, Does.Contain("SUI7255"));
        Assert.That(Sui(1, "case", "coding", "export", path, "--coder", "AB", "--excerpts", drafts, "--out", folder.File("ab.csv")).Problems, Does.Contain("SUI7255"));

        Sui(0, "case", "coding", "add", path, Coding("coder-cd"), "--excerpts", drafts, "--as", Lead);

        // The same numbers, and the same sheet to agree on, as of the two files.
        var apart = Shell.Run(["coding", "compare", Coding("coder-ab"), Coding("coder-cd"), "--excerpts", drafts, "--out", folder.File("apart.csv")]);
        Assert.That(Sui(0, "case", "coding", "compare", path, "--excerpts", drafts, "--out", agreed).Output, Is.EqualTo(apart.Output));
        Assert.That(File.ReadAllBytes(agreed), Is.EqualTo(File.ReadAllBytes(folder.File("apart.csv"))));
        Assert.That(Sui(0, "case", "coding", "compare", path).Output, Does.Contain("(0006, 0009, 0011, 0016)"), "by places, where the drafts are gone");
        Sui(0, "case", "coding", "export", path, "--coder", "ab", "--excerpts", drafts, "--out", folder.File("ab.csv"));
        Assert.That(Shell.Run(["coding", "compare", folder.File("ab.csv"), Coding("coder-cd"), "--excerpts", drafts]).Output, Is.EqualTo(apart.Output));
        Assert.That(Sui(1, "case", "coding", "add", path, Coding("coder-ab"), "--excerpts", drafts, "--as", Lead).Problems, Does.Contain("SUI7253"));
        Sui(0, "case", "verify", path);

        // No word and no id of an excerpt stands in the file.
        var bytes = Encoding.Latin1.GetString(File.ReadAllBytes(path));
        Assert.That(bytes, Does.Not.Contain("draft-01").And.Not.Contain("They changed the opening times"));
    }

    [Test]
    public void Sheet_ThatIsNotFinished_OrOfOtherExcerpts_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("case.sui");
        var drafts = folder.Write("drafts.csv", "id,source,experience,person,question,words,consent\nd1,interviews,Lived,p1,q,w,Given\nd2,interviews,Lived,p2,q,w,Given\n");
        Sui(0, "case", "new", path, "--from", Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling"), "--as", Lead);
        Sui(0, "case", "coding", "open", path, drafts, "--coder", "AB", "--coder", "CD", "--as", Lead);
        var sheet = folder.Write(
            "ab.csv", "excerpt,source,experience,consent,question,words,codebook,coder,codes,remark\nd1,interviews,Lived,Given,q,w,sui-verbatim/1,AB,social_ties,\nd2,interviews,Lived,Given,q,w,sui-verbatim/1,AB,,\n");
        Assert.That(Sui(1, "case", "coding", "add", path, sheet, "--excerpts", drafts, "--as", Lead).Problems, Does.Contain("SUI8547"));
        var left = folder.Write("left.csv", "excerpt,coder,decided_by,on,reason\nd2,AB,EF,2019-07-02,Too short.\nd1,CD,EF,2019-07-02,Too short.\n");
        Assert.That(Sui(1, "case", "coding", "add", path, sheet, "--excerpts", Coding("drafts"), "--as", Lead).Problems, Does.Contain("SUI7256"));
        Sui(0, "case", "coding", "add", path, sheet, "--excerpts", drafts, "--left-out", left, "--as", Lead);
    }

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
