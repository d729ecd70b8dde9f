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
        Assert.That(ran.Output, Does.Contain("decision: error SUI5201").And.Contain("1 error, 2 warnings"));
    }

    [Test]
    public void PublishCheck_EverythingLookedAt_IsReady()
    {
        var ran = Shell.Run(["publish-check", Middling, .. Reviews]);
        Assert.That((ran.Code, ran.Output), Is.EqualTo((0, "Nothing is missing: the annex can be published.\n")));
    }

    // A century that no clock of a test reaches.
    [Test]
    public void PublishCheckAndAnnex_DatedYearsAhead_AreNoFinal()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder, from: Middling);
        Packs.Edit(pack, "pack.json", "\"decidedOn\": \"2019-07-12\"", "\"decidedOn\": \"2119-07-12\"");

        var check = Shell.Run(["publish-check", pack, .. Reviews]);
        var annex = Shell.Run(["annex", pack, "--out", folder.File("annex.json"), "--part", "annex"]);
        var ahead = Shell.Run(["publish-check", Middling, "--date", "2119-08-01", .. Reviews]);

        Assert.That(check.Code, Is.EqualTo(1));
        Assert.That(check.Output, Does.Contain("error SUI5223"));
        Assert.That(annex.Code, Is.Zero, annex.Problems);
        Assert.That(File.ReadAllText(folder.File("annex.json")), Does.Contain("\"draft\": true").And.Contain("is dated after the day on which this was made"));
        Assert.That(ahead.Code, Is.EqualTo(1));
        Assert.That(ahead.Output, Does.Contain("error SUI5224"));
    }

    [Test]
    public void PublishCheck_Json_ListsTheSame()
    {
        var ran = Shell.Run("publish-check", Middling, "--json");
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("\"code\": \"SUI5206\""));
    }

    // The same is missing whatever the form; a workbook is said by sheet, row, letter and heading, and never by pack.json and columns of files.
    [TestCase("en", "sheet Decision, row 8, column B (Moderated by): error SUI5203", "sheet Decision, row 5, column B (Rating): warning SUI5210",
        "sheet Sources, row 2, column D (Title): warning SUI5206", "sheet Remarks, row 2, column C (Remark): warning SUI5206",
        "sheet Findings, column N (Finding), 8 rows", "sheet Quotations, row 7, column J (Consent): warning SUI5208")]
    [TestCase("cy", "sheet Penderfyniad, row 8, column B (", "sheet Canfyddiadau, column N (", "sheet Dyfyniadau, row 7, column J (")]
    public void PublishCheck_Workbook_NamesSheetsAndCells(string language, params string[] places)
    {
        using var folder = new TemporaryFolder();
        var workbook = folder.File("evidence.xlsx");
        var pack = Packs.Copy(folder, from: Middling);
        Packs.Edit(pack, "pack.json", "\"moderatedBy\": \"deputy chief inspector\"", "\"moderatedBy\": \"lead inspector\"");
        Packs.Edit(pack, "pack.json", "\"rating\": \"RequiresImprovement\"", "\"rating\": \"Outstanding\"");
        Packs.Edit(pack, "pack.json", "I would have said Good.", "Two of five people would have said Good.");
        Packs.Edit(pack, "pack.json", "Telephone interviews by inspectors", "Two of five women, rung by inspectors");
        Assert.That(Shell.Run("pack", "convert", pack, "--out", workbook, "--lang", language).Code, Is.Zero);

        var (files, book) = (Shell.Run("publish-check", pack, "--json").Json(), Shell.Run("publish-check", workbook, "--json").Json());

        Assert.That(Codes(book), Is.EqualTo(Codes(files)));
        Assert.That(Codes(book), Has.Exactly(10).EqualTo("SUI5206").And.Some.EqualTo("SUI5203").And.Some.EqualTo("SUI5208").And.Some.EqualTo("SUI5210"));
        foreach (var problem in book.GetProperty("problems").EnumerateArray())
        {
            Assert.That(problem.GetProperty("file").GetString(), Is.EqualTo("evidence.xlsx"));
            Assert.That(problem.ToString(), Does.Not.Contain("pack.json"));
            if (problem.GetProperty("code").GetString() != "SUI5205")
            {
                Assert.That(problem.GetProperty("sheet").GetString(), Is.Not.Null);
                Assert.That(problem.GetProperty("cell").GetString(), Does.Match("^[A-Z]+[0-9]+$"));
            }
        }

        var text = Shell.Run("publish-check", workbook).Output;
        Assert.That(places.Where(place => !text.Contains(place, StringComparison.Ordinal)), Is.Empty, text);

        static string?[] Codes(System.Text.Json.JsonElement root) =>
            [.. root.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString())];
    }

    [Test]
    public void PublishCheck_DraftsAndRequestsAlone_AreSeenAndHinderNothing()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder, from: Middling);
        Packs.Edit(pack, "pack.json", "\"files\": [", "\"files\": [{ \"kind\": \"drafts\", \"path\": \"own-drafts.csv\" }, { \"kind\": \"absences\", \"path\": \"own-absences.csv\" },");
        File.WriteAllText(
            Path.Combine(pack, "own-drafts.csv"),
            "id,source,event_date,recorded_date,received_date,experience,words,criterion,direction,strength,statement\n"
                + $"own1,{Packs.FirstSource(pack)},2019-06,,,Lived,They asked and nobody wrote it down.,,,,\n");
        File.WriteAllText(
            Path.Combine(pack, "own-absences.csv"), "id,criterion,absence,requested_on,note\nown2,C2,RequestedNotSupplied,2019-06,Minutes of the board\n");

        var check = Shell.Run(["publish-check", pack, .. Reviews]);
        var annex = Shell.Run(["annex", pack, "--out", folder.File("annex.html"), "--part", "annex", "--require-final", .. Reviews]);

        Assert.That((check.Code, annex.Code), Is.EqualTo((0, 0)), check.Output + check.Problems + annex.Problems);
        Assert.That(check.Output, Does.Contain("own-drafts.csv").And.Contain("SUI5214").And.Contain("SUI5215").And.Contain("hinders nothing"));
        Assert.That(check.Output, Does.Not.Contain("wrote it down").And.Not.Contain("Minutes"));
        Assert.That(annex.Problems, Does.Contain("To be seen before it is published").And.Contain("SUI5214"));
        Assert.That(Shell.Run(["publish-check", pack, .. Reviews, "--reviewed", "drafts", "--reviewed", "requests"]).Output, Does.Contain("Nothing is missing"));
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
