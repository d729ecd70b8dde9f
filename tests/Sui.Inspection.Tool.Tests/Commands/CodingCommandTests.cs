using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CodingCommandTests
{
    private const string Drafts = "id,source,experience,person,question,words,consent\nd1,interviews,Lived,p1,q,=words of one,Given\nd2,interviews,Lived,p2,q,words of two,\nd3,interviews,Lived,p1,q,more words,Refused\n";
    private const string Headings = "excerpt,source,experience,consent,question,words,codebook,coder,codes,remark\n";

    [Test]
    public void Sheet_ShowsWordsAndConsent_AndNobodysCodes()
    {
        using var folder = new TemporaryFolder();
        var (drafts, sheet) = (folder.Write("drafts.csv", Drafts), folder.File("ab.csv"));

        Assert.That(Shell.Run(["coding", "sheet", drafts, "--coder", "AB", "--out", sheet]).Code, Is.Zero);
        Assert.That(File.ReadAllText(sheet).ReplaceLineEndings("\n"), Is.EqualTo(
            Headings + "d1,interviews,Lived,Given,q,'=words of one,sui-verbatim/1,AB,,\nd2,interviews,Lived,NotRecorded,q,words of two,sui-verbatim/1,AB,,\n"
            + "d3,interviews,Lived,Refused,q,,sui-verbatim/1,AB,,\n"));
        Assert.That(Shell.Run(["coding", "sheet", drafts, "--coder", "AB", "--out", sheet]).Code, Is.EqualTo(2), "a sheet that somebody coded in is not replaced");
        Assert.That(Codes(["coding", "sheet", sheet, "--coder", "CD", "--out", folder.File("cd.csv")]), Does.Contain("SUI8540"));
        var coded = folder.Write("coded.csv", "id,source,experience,words,codes\nd1,interviews,Lived,w,none\n");
        Assert.That(Codes(["coding", "sheet", coded, "--coder", "CD", "--out", folder.File("cd.csv")]), Does.Contain("SUI8541"));
    }

    [Test]
    public void Compare_UnfinishedSheets_IsRefusedUntilTold()
    {
        using var folder = new TemporaryFolder();
        var (ab, cd) = (folder.Write("ab.csv", Sheet("AB", "self_efficacy", "none", "")), folder.Write("cd.csv", Sheet("CD", "self_efficacy", "Social_Ties | self_efficacy", "none")));

        Assert.That(Shell.Run(["coding", "compare", ab, cd, "--json"]).Code, Is.EqualTo(1));
        var json = Shell.Run(["coding", "compare", ab, cd, "--leave-uncoded", "--json"]).Json();

        Assert.That((json.GetProperty("excerpts").GetInt32(), json.GetProperty("compared").GetInt32()), Is.EqualTo((3, 2)));
        Assert.That(json.GetProperty("differing").EnumerateArray().Select(id => id.GetString()), Is.EqualTo((string[])["d2"]));
        Assert.That(json.GetProperty("sheets")[1].GetProperty("sha256").GetString(), Has.Length.EqualTo(64));
        Assert.That(json.GetProperty("problems")[0].GetProperty("code").GetString(), Is.EqualTo("SUI8547"));
    }

    // Rows taken out are not coded either: whoever compares would see the others' codes before.
    [Test]
    public void Compare_RowsTakenOut_IsRefusedUntilTold()
    {
        using var folder = new TemporaryFolder();
        var (ab, cd, agreed) = (folder.Write("ab.csv", Sheet("AB", "self_efficacy", "none", "none")), folder.Write("cd.csv", Sheet("CD", "self_efficacy")), folder.File("agreed.csv"));

        var ran = Shell.Run(["coding", "compare", ab, cd, "--out", agreed]);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("SUI8547").And.Contain("2 excerpts of the other sheets do not stand in this one"));
        Assert.That(File.Exists(agreed), Is.False);
        Assert.That(Shell.Run(["coding", "compare", ab, cd, "--leave-uncoded", "--out", agreed]).Code, Is.Zero);
    }

    [Test]
    public void Compare_SheetToAgreeOn_IsFilledWhereAllAgree()
    {
        using var folder = new TemporaryFolder();
        var (ab, cd, agreed) = (folder.Write("ab.csv", Sheet("AB", "self_efficacy", "none", "none")), folder.Write("cd.csv", Sheet("CD", "self_efficacy", "social_ties", "none")), folder.File("agreed.csv"));

        Assert.That(Shell.Run(["coding", "compare", ab, cd, "--out", agreed]).Code, Is.Zero);
        Assert.That(File.ReadAllLines(agreed)[1..].Select(line => string.Join(',', line.Split(',')[8..])), Is.EqualTo((string[])
            ["self_efficacy,,self_efficacy,self_efficacy", ",,none,social_ties", "none,,none,none"]));
    }

    [TestCase("|", "SUI8545")]
    [TestCase("nonsense", "SUI8545")]
    [TestCase("self_efficacy|self_efficacy", "SUI8545")]
    [TestCase("none|self_efficacy", "SUI8545")]
    [TestCase("self_efficacy=much", "SUI8546")]
    public void Compare_WhatIsNoCode_IsNamedByRow(string codes, string code)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(["coding", "compare", folder.Write("ab.csv", Sheet("AB", "none", codes, "none")), folder.Write("cd.csv", Sheet("CD", "none", "none", "none")), "--json"]);
        var problem = ran.Json().GetProperty("problems")[0];
        Assert.That((ran.Code, problem.GetProperty("code").GetString(), problem.GetProperty("row").GetInt32(), problem.GetProperty("column").GetString()), Is.EqualTo((1, code, 3, "codes")));
    }

    [Test]
    public void Compare_OtherSheets_AreRefused()
    {
        using var folder = new TemporaryFolder();
        var ab = folder.Write("ab.csv", Sheet("AB", "none", "none", "none"));
        Assert.That(Codes(["coding", "compare", ab, ab]), Does.Contain("SUI8543"));
        Assert.That(Codes(["coding", "compare", ab, folder.Write("cd.csv", Sheet("CD", "none", "none", "none").Replace("sui-verbatim/1", "sui-verbatim/2"))]), Does.Contain("SUI8544"));
        Assert.That(Codes(["coding", "compare", ab, folder.Write("ef.csv", Headings)]), Does.Contain("SUI8403"));
        Assert.That(Codes(["coding", "compare", ab, folder.Write("gh.csv", Sheet("GH", "none", "none", "none").Replace("d2,", "d1,"))]), Does.Contain("SUI8542"));
        Assert.That(Shell.Run(["coding", "compare", ab]).Code, Is.EqualTo(2));
    }

    [Test]
    public void Table_CountsPeople_AndHidesFew()
    {
        using var folder = new TemporaryFolder();
        var rows = Enumerable.Range(1, 12).ToList();
        var drafts = folder.Write("drafts.csv", "id,source,experience,person,words\n" + string.Concat(rows.Select(at => $"d{at},interviews,Lived,p{(at == 12 ? 1 : at)},w\n")));
        var sheet = folder.Write("agreed.csv", Headings + string.Concat(rows.Select(at => $"d{at},,,,,,sui-verbatim/1,agreed,{(at <= 5 || at == 12 ? "self_efficacy" : at <= 8 ? "social_ties" : "none")},\n")));

        var shown = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--json"]).Json();
        var working = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--working", "--json"]).Json();

        Assert.That(shown.GetProperty("columns")[0].GetProperty("people").GetInt32(), Is.EqualTo(11), "who spoke twice is one person");
        Assert.That((Of(shown, "self_efficacy"), Of(shown, "social_ties"), Of(shown, "desistance")), Is.EqualTo(("5", "null", "0")));
        Assert.That((Of(working, "self_efficacy"), Of(working, "social_ties"), Of(working, "desistance")), Is.EqualTo(("5", "3", "0")));
        Assert.That(Codes(["coding", "table", sheet, "--excerpts", folder.Write("others.csv", Drafts)]), Does.Contain("SUI8548"));

        static string Of(System.Text.Json.JsonElement json, string code) => json.GetProperty("themes").EnumerateArray()
            .Single(theme => theme.GetProperty("code").GetString() == code).GetProperty("people")[0].ToString() is { Length: > 0 } count ? count : "null";
    }

    [TestCase("02/07/2019,6,fine,", "on")]
    [TestCase("2019-07-02,0,fine,", "people")]
    [TestCase("2019-07-02,6,,", "said")]
    public void Table_ASenseCheckThatIsNotWhole_IsRefused(string row, string column)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(
        [
            "coding", "table", folder.Write("agreed.csv", Sheet("agreed", "none", "none", "none")), "--excerpts", folder.Write("drafts.csv", Drafts),
            "--sense-check", folder.Write("sense.csv", "on,people,said,changed\n" + row + "\n"), "--json",
        ]);
        var problem = ran.Json().GetProperty("problems")[0];
        Assert.That((ran.Code, problem.GetProperty("code").GetString(), problem.GetProperty("column").GetString()), Is.EqualTo((1, "SUI8549", column)));
    }

    [Test]
    public void Drafts_HaveTheCriteriaOfTheirThemes_AndWordsToTheLetter()
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("coded.csv");
        var ran = Shell.Run(
        [
            "coding", "drafts", folder.Write("agreed.csv", Sheet("agreed", "changes_to_delivery|lack_of_acceptance", "none", "social_ties")),
            "--excerpts", folder.Write("drafts.csv", Drafts), "--out", target,
        ]);
        Assert.That(ran.Code, Is.Zero);
        Assert.That(File.ReadAllText(target).ReplaceLineEndings("\n"), Is.EqualTo(
            "id,source,experience,person,question,words,consent,criterion,direction,strength,statement\nd1,interviews,Lived,p1,q,=words of one,Given,U1|C6|P5,,,\n"
            + "d3,interviews,Lived,p1,q,,Refused,,,,\n"));
    }

    private static string Sheet(string coder, params string[] codes) =>
        Headings + string.Concat(codes.Select((given, at) => $"d{at + 1},interviews,Lived,Given,q,w,sui-verbatim/1,{coder},{given},\n"));

    private static IEnumerable<string?> Codes(string[] arguments)
    {
        var ran = Shell.Run(arguments);
        Assert.That(ran.Code, Is.EqualTo(1));
        return System.Text.RegularExpressions.Regex.Matches(ran.Problems, "SUI[0-9]{4}").Select(match => match.Value);
    }
}
