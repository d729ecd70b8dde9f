using Sui.Inspection.Evidence;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>People's own words that go into the evidence with the answers, as draft findings. All content is made up.</summary>
public sealed class ImportWithDraftsTests
{
    private const string First =
        "Response ID,know_how,what_changed,anything_else,consent_quote\n1,yes,The forum said lunches would come back.,,yes\n2,no,Nobody told me.,Nothing is said back.,no\n";

    private const string Grown = First + "3,yes,It opens later now.,,yes\n";

    private static readonly string[] Forms = ["folder", "workbook", "zip"];

    [TestCaseSource(nameof(Forms))]
    public void Import_WithDrafts_AddsEachOnceAndThePackValidates(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);

        var first = Import(folder, First, pack);
        var again = Import(folder, First, pack);
        var grown = Import(folder, Grown, pack);

        Assert.That(first.Output, Does.Contain("2 new rows").And.Match("3 new draft findings in (sheet 'Draft findings'|file 'drafts.csv')"));
        Assert.That(again.Output, Does.Contain("Nothing new: 2 rows are there already").And.Contain("0 new draft findings, 3 there already"));
        Assert.That(grown.Output, Does.Contain("1 new row\n").And.Match("1 new draft finding in .+, 3 there already"));
        var drafts = Read(pack).Drafts;
        Assert.That(drafts.Select(draft => $"{draft.Question} {draft.Consent}"), Is.EqualTo(
            new[] { "what_changed Given", "what_changed Refused", "anything_else Refused", "what_changed Given" }));
        Assert.That(Shell.Run("validate", pack).Code, Is.Zero);
    }

    [Test]
    public void Import_DraftThatWasCoded_IsNeitherOverwrittenNorAddedAgain()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        Import(folder, First, pack);
        var file = Path.Combine(pack, "drafts.csv");
        var lines = File.ReadAllLines(file);
        var coded = lines[1].Replace(",,,", ",For,Moderate,Lunches came back after the forum asked.", StringComparison.Ordinal);
        File.WriteAllLines(file, [lines[0], coded, .. lines[2..]]);
        var before = File.ReadAllText(file);

        var again = Import(folder, First, pack);

        Assert.That(again.Output, Does.Contain("0 new draft findings, 3 there already"));
        Assert.That(File.ReadAllText(file), Is.EqualTo(before).And.Contain("Lunches came back"));

        // A draft that became a finding is not drafted again either.
        File.WriteAllLines(file, [lines[0], .. lines[2..]]);
        File.AppendAllText(Path.Combine(pack, "findings.csv"),
            lines[1].Split(',')[0] + ",interviews,2019-06-04,,,Lived,U1,For,Moderate,Lunches came back after the forum asked.\n");
        Assert.That(Import(folder, First, pack).Output, Does.Contain("0 new draft findings, 3 there already"));
    }

    // The second person's response turns out to be a test. Both drafts of it refused quotation; the first person's stays.
    [TestCaseSource(nameof(Forms))]
    public void Import_ResponseIsTakenOut_ItsDraftsGoWithIt(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        Import(folder, WithStatus("complete"), pack);

        var left = Import(folder, WithStatus("test"), pack);
        var before = Read(pack).Drafts.Count;
        var dry = Import(folder, WithStatus("test"), pack, "--remove", "--dry-run");
        var removed = Import(folder, WithStatus("test"), pack, "--remove");

        Assert.That((before, left.Output), Is.EqualTo((3, left.Output)), left.Problems);
        Assert.That(left.Output, Does.Not.Contain("draft findings of what was said in them"));
        Assert.That(dry.Output, Does.Contain("2 draft findings of what was said in them, on which nobody had worked, would go with them:"));
        Assert.That(removed.Output, Does.Contain("2 draft findings of what was said in them, on which nobody had worked, went with them:")
            .And.Match(@"-what_changed-finding \((sheet 'Draft findings'|file 'drafts\.csv'), row \d+\)"));
        Assert.That(Read(pack).Drafts.Select(draft => draft.Consent.ToString()), Is.EqualTo(new[] { "Given" }));
        Assert.That(Shell.Run("validate", pack).Code, Is.Zero);
    }

    [Test]
    public void Import_ResponseIsTakenOut_WhatHoldsWorkStaysAndIsNamed()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        Import(folder, WithStatus("complete"), pack);
        var file = Path.Combine(pack, "drafts.csv");
        var lines = File.ReadAllLines(file);
        var coded = Array.FindIndex(lines, line => line.Contains("-anything_else-", StringComparison.Ordinal));
        lines[coded] += "Nobody is told.";
        File.WriteAllLines(file, lines);

        var removed = Import(folder, WithStatus("test"), pack, "--remove", "--json").Json().GetProperty("into").GetProperty("dependents").EnumerateArray()
            .Select(one => (one.GetProperty("kind").GetString(), one.GetProperty("removed").GetBoolean(), one.GetProperty("row").GetInt32())).ToList();
        var again = Import(folder, WithStatus("test"), pack, "--remove");

        Assert.That(removed, Is.EquivalentTo(new[] { ("drafts", true, coded), ("drafts", false, coded + 1) }));
        Assert.That(File.ReadAllLines(file), Has.Length.EqualTo(3).And.Some.Contain("Nobody is told."));
        Assert.That(again.Output, Does.Contain("1 row made of what was said in them holds somebody's work and stays; look at it").And.Not.Contain("Nobody is told."));
        Assert.That(again.Output.TrimEnd().Split('\n')[^1], Does.Contain("was made of what was taken out and stays, to be looked at: row"));
    }

    [Test]
    public void Import_WithDraftsDry_SaysTheSameAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Workbook();
        var before = File.ReadAllBytes(pack);

        var ran = Import(folder, First, pack, "--dry-run", "--json").Json().GetProperty("into");

        Assert.That((ran.GetProperty("drafts").GetProperty("added").GetArrayLength(), ran.GetProperty("written").GetBoolean()), Is.EqualTo((3, false)));
        Assert.That(File.ReadAllBytes(pack), Is.EqualTo(before));
    }

    [Test]
    public void Import_WithoutDrafts_SaysHowTheyComeAlong()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("import", folder.Write("export.csv", First), "--instrument", "face-to-face-interview", "--event-date", "2019-06-04", "--into", folder.Pack());

        Assert.That(ran.Output, Does.Contain("3 answers in people's own words were not taken over: --with-drafts adds them"));
    }

    [TestCase("--with-drafts", "needs --into")]
    [TestCase("--with-drafts --into pack --drafts drafts.csv", "give one of the two")]
    public void Import_OptionsThatDoNotFit_AreRefused(string options, string message)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(["import", folder.Write("export.csv", First), "--instrument", "face-to-face-interview", .. options.Split(' ')
            .Select(option => option is "pack" or "drafts.csv" ? folder.File(option) : option)]);

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((2, ran.Problems)));
        Assert.That(ran.Problems, Does.Contain(message));
    }

    private static string WithStatus(string second) =>
        "Response ID,Status,know_how,what_changed,anything_else,consent_quote\n1,complete,yes,The forum said lunches would come back.,,yes\n"
            + $"2,{second},no,Nobody told me.,Nothing is said back.,no\n";

    private static Ran Import(TemporaryFolder folder, string content, string pack, params string[] more) => Shell.Run([
        "import", folder.Write("export.csv", content), "--instrument", "face-to-face-interview", "--event-date", "2019-06-04", "--into", pack, "--with-drafts", .. more]);

    private static EvidencePack Read(string pack) => SuiInspection.Create().Read(pack).Pack!;

    private static string Make(TemporaryFolder folder, string form)
    {
        if (form == "workbook")
        {
            return folder.Workbook();
        }

        var pack = folder.Pack();
        if (form == "folder")
        {
            return pack;
        }

        System.IO.Compression.ZipFile.CreateFromDirectory(pack, folder.File("pack.zip"));
        return folder.File("pack.zip");
    }
}
