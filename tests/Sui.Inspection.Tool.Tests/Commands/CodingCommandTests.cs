using Sui.Inspection.Coding;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CodingCommandTests
{
    private const string Drafts = "id,source,experience,person,question,words,consent\nd1,interviews,Lived,p1,q,=words of one,Given\nd2,interviews,Lived,p2,q,words of two,\nd3,interviews,Lived,p1,q,more words,Refused\n";
    private const string Three = "id,source,experience,person,question,words,consent\nd1,interviews,Lived,p1,q,w,Given\nd2,interviews,Lived,p2,q,w,Given\nd3,interviews,Lived,p3,q,w,Given\n";
    private const string LeftOut = "excerpt,coder,decided_by,on,reason\n";
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

    // Whoever hands in an unfinished sheet would get the others' codes for it: in numbers, in the sheet to agree on, in JSON.
    [TestCase("not coded", "SUI8547")]
    [TestCase("rows taken out", "SUI8547")]
    [TestCase("one coded", "SUI8547")]
    [TestCase("none throughout", "SUI8554")]
    public void Compare_ASheetThatIsNotFinished_ShowsNothingOfTheOthers(string what, string code)
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three);
        string[] codes = what switch
        {
            "one coded" => ["none", "", ""],
            "none throughout" => ["none", "none", "none"],
            "rows taken out" => ["social_ties"],
            _ => ["", "", ""],
        };
        var (ab, cd, agreed) = (folder.Write("ab.csv", Sheet("AB", codes)), folder.Write("cd.csv", Sheet("CD", "self_efficacy", "desistance", "none")), folder.File("agreed.csv"));

        var ran = Shell.Run(["coding", "compare", ab, cd, "--excerpts", drafts, "--out", agreed]);
        var json = Shell.Run(["coding", "compare", ab, cd, "--excerpts", drafts, "--json"]);

        Assert.That((ran.Code, json.Code, File.Exists(agreed)), Is.EqualTo((1, 1, false)));
        Assert.That(ran.Problems, Does.Contain(code));
        Assert.That(ran.Output + ran.Problems + json.Output, Does.Not.Contain("self_efficacy").And.Not.Contain("desistance"));
        Assert.That(json.Json().EnumerateObject().Select(member => member.Name), Is.EqualTo((string[])["problems"]));
    }

    [Test]
    public void Compare_WhatAThirdPersonLeftOut_IsNeitherComparedNorShown()
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three);
        var (ab, cd, agreed) = (folder.Write("ab.csv", Sheet("AB", "self_efficacy", "none", "")), folder.Write("cd.csv", Sheet("CD", "self_efficacy", "Social_Ties | self_efficacy", "desistance")), folder.File("agreed.csv"));
        var left = folder.Write("left.csv", LeftOut + "d3,AB,EF,2019-07-01,Fell ill\n");

        var ran = Shell.Run(["coding", "compare", ab, cd, "--excerpts", drafts, "--left-out", left, "--out", agreed, "--json"]);
        var json = ran.Json();

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That((json.GetProperty("excerpts").GetInt32(), json.GetProperty("compared").GetInt32()), Is.EqualTo((3, 2)));
        Assert.That(json.GetProperty("differing").EnumerateArray().Select(id => id.GetString()), Is.EqualTo((string[])["d2"]));
        Assert.That(json.GetProperty("sheets")[0].GetProperty("leftOut").GetInt32(), Is.EqualTo(1));
        Assert.That(json.GetProperty("sheets")[1].GetProperty("sha256").GetString(), Has.Length.EqualTo(64));
        Assert.That(json.GetProperty("decisions").GetProperty("sha256").GetString(), Has.Length.EqualTo(64));
        Assert.That(File.ReadAllText(agreed), Does.Not.Contain("desistance"), "what one alone coded is theirs");
    }

    [TestCase("d3,AB,CD,2019-07-01,Fell ill", "SUI8553")]
    [TestCase("d3,AB,ab,2019-07-01,Fell ill", "SUI8553")]
    [TestCase("d3,GH,EF,2019-07-01,Fell ill", "SUI8552")]
    [TestCase("d1,AB,EF,2019-07-01,Fell ill", "SUI8552")]
    [TestCase("d9,AB,EF,2019-07-01,Fell ill", "SUI8552")]
    [TestCase("d3,AB,EF,1 July,Fell ill", "SUI8552")]
    [TestCase("d3,AB,EF,2019-07-01,", "SUI8552")]
    [TestCase("d3,AB,,2019-07-01,Fell ill", "SUI8552")]
    [TestCase("d2,AB,EF,2019-07-01,Fell ill\nd3,AB,EF,2019-07-01,Fell ill", "SUI8554")]
    public void Compare_ADecisionThatDoesNotHold_IsRefused(string rows, string code)
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three);
        var ab = folder.Write("ab.csv", rows.StartsWith("d2", StringComparison.Ordinal) ? Sheet("AB", "self_efficacy", "", "") : Sheet("AB", "self_efficacy", "none", ""));
        var ran = Shell.Run(
        [
            "coding", "compare", ab, folder.Write("cd.csv", Sheet("CD", "self_efficacy", "desistance", "none")), "--excerpts", drafts,
            "--left-out", folder.Write("left.csv", LeftOut + rows + "\n"), "--json",
        ]);
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain(code));
        Assert.That(ran.Output, Does.Not.Contain("desistance"));
    }

    [Test]
    public void Compare_NoneThroughout_CountsWhereAThirdPersonConfirmsIt()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(
        [
            "coding", "compare", folder.Write("ab.csv", Sheet("AB", "none", "none", "none")), folder.Write("cd.csv", Sheet("CD", "none", "none", "desistance")),
            "--excerpts", folder.Write("drafts.csv", Three), "--left-out", folder.Write("left.csv", LeftOut + "*,AB,EF,2019-07-01,They mean it\n"), "--json",
        ]);
        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(ran.Json().GetProperty("compared").GetInt32(), Is.EqualTo(3));
    }

    // Nobody can agree on what nobody reads: 'none' and 'none' beside no words would be agreement.
    [Test]
    public void Compare_ExcerptsWithoutWords_AreNoUnits()
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three.Replace("d3,interviews,Lived,p3,q,w,Given", "d3,interviews,Lived,p3,q,w,Refused").Replace("d2,interviews,Lived,p2,q,w", "d2,interviews,Lived,p2,q,"));
        var (ab, cd) = (Refusing("AB", "self_efficacy", "none", "none"), Refusing("CD", "self_efficacy", "none", ""));

        var ran = Shell.Run(["coding", "compare", folder.Write("ab.csv", ab), folder.Write("cd.csv", cd), "--excerpts", drafts, "--json"]);
        var json = ran.Json();

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That((json.GetProperty("excerpts").GetInt32(), json.GetProperty("compared").GetInt32(), json.GetProperty("withoutWords").GetInt32()), Is.EqualTo((1, 1, 2)));
        Assert.That(Shell.Run(["coding", "compare", folder.File("ab.csv"), folder.File("cd.csv"), "--excerpts", drafts]).Output, Does.Contain("Left out: 2 excerpts without words"));

        static string Refusing(string coder, params string[] codes) => Sheet(coder, codes).Replace("d3,interviews,Lived,Given,q,w", "d3,interviews,Lived,Refused,q,").Replace("d2,interviews,Lived,Given,q,w", "d2,interviews,Lived,Given,q,");
    }

    // Codes of other words are codes of something else.
    [TestCase("d2,interviews,Lived,Given,q,w", "d2,interviews,Lived,Given,q,other words", "words")]
    [TestCase("d2,interviews,Lived,Given,q,w", "d2,interviews,Lived,Given,q,", "words")]
    [TestCase("d2,interviews,Lived,Given,q,w", "d2,interviews,Lived,Refused,q,w", "consent")]
    [TestCase("d2,interviews,Lived,Given,q,w", "d2,interviews,Lived,Given,other,w", "question")]
    public void Compare_ACellThatIsNotTheExcerpts_IsNamed(string own, string changed, string column)
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three);
        var cd = folder.Write("cd.csv", Sheet("CD", "self_efficacy", "none", "none").Replace(own, changed));
        string[][] commands =
        [
            ["coding", "compare", folder.Write("ab.csv", Sheet("AB", "self_efficacy", "none", "none")), cd, "--excerpts", drafts, "--json"],
            ["coding", "table", cd, "--excerpts", drafts, "--json"],
        ];
        foreach (var command in commands)
        {
            var ran = Shell.Run(command);
            var problem = ran.Json().GetProperty("problems")[0];
            Assert.That(
                (ran.Code, problem.GetProperty("code").GetString(), problem.GetProperty("file").GetString(), problem.GetProperty("row").GetInt32(), problem.GetProperty("column").GetString()),
                Is.EqualTo((1, "SUI8551", "cd.csv", 3, column)));
            Assert.That(ran.Output, Does.Not.Contain("other words"));
        }
    }

    // What a spreadsheet does to a cell that it does not change: white space, and the apostrophe before a formula.
    [Test]
    public void Compare_ACellAsASpreadsheetSavesIt_IsTheSame()
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three.Replace("d2,interviews,Lived,p2,q,w", "d2,interviews,Lived,p2,q,\"=one\r\ntwo\""));
        var (ab, cd) = (Sheet("AB", "self_efficacy", "none", "none").Replace("d2,interviews,Lived,Given,q,w", "d2,interviews,Lived,Given,q,\"'=one\ntwo \""),
            Sheet("CD", "self_efficacy", "none", "none").Replace("d2,interviews,Lived,Given,q,w", "d2,interviews,Lived,Given,q,\"=one two\""));

        var ran = Shell.Run(["coding", "compare", folder.Write("ab.csv", ab), folder.Write("cd.csv", cd), "--excerpts", drafts]);

        Assert.That(ran.Code, Is.Zero, ran.Problems);
    }

    [Test]
    public void Compare_SheetToAgreeOn_IsFilledWhereAllAgree()
    {
        using var folder = new TemporaryFolder();
        var (ab, cd, agreed) = (folder.Write("ab.csv", Sheet("AB", "self_efficacy", "none", "none")), folder.Write("cd.csv", Sheet("CD", "self_efficacy", "social_ties", "none")), folder.File("agreed.csv"));

        Assert.That(Shell.Run(["coding", "compare", ab, cd, "--excerpts", folder.Write("drafts.csv", Three), "--out", agreed]).Code, Is.Zero);
        Assert.That(File.ReadAllLines(agreed)[1..].Select(line => string.Join(',', line.Split(',')[8..])), Is.EqualTo((string[])
            ["self_efficacy,,self_efficacy,self_efficacy", ",,none,social_ties", "none,,none,none"]));
    }

    // What a case keeps of a coding: who coded what, by hash, how far they agreed and by which codebook; nobody's words.
    [Test]
    public void Compare_Json_IsKeptInACase_AndHoldsNoWords()
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three.Replace(",w,", ",Reneklode,"));
        var (ab, cd, record, file) = (folder.Write("ab.csv", Plums("AB")), folder.Write("cd.csv", Plums("CD")), folder.File("coding.json"), folder.File("case.sui"));
        var json = Shell.Run(["coding", "compare", ab, cd, "--excerpts", drafts, "--json"]).Output;
        File.WriteAllText(record, json);

        Assert.That(Shell.Run(["case", "new", file, "--from", Repository.WorkedCase, "--as", "Inspector/A"]).Code, Is.Zero);
        var kept = Shell.Run(["case", "attach", file, record, "--why", "Coding compared", "--as", "Inspector/A", "--json"]);

        Assert.That(kept.Code, Is.Zero, kept.Problems);
        Assert.That(Shell.Run(["case", "verify", file]).Code, Is.Zero);
        Assert.That(json, Does.Not.Contain("Reneklode").And.Contain("sui-coding-comparison/1"));
        using var read = System.Text.Json.JsonDocument.Parse(json);
        Assert.That(read.RootElement.GetProperty("codebook").GetProperty("sha256").GetString(), Is.EqualTo(Codebooks.Verbatim.Identify().Sha256));
        foreach (var (name, path) in new[] { (read.RootElement.GetProperty("drafts"), drafts), (read.RootElement.GetProperty("sheets")[1], cd) })
        {
            Assert.That(name.GetProperty("sha256").GetString(), Is.EqualTo(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))));
        }

        static string Plums(string coder) => Sheet(coder, "self_efficacy", "none", "none").Replace(",q,w,", ",q,Reneklode,");
    }

    [TestCase("|", "SUI8545")]
    [TestCase("nonsense", "SUI8545")]
    [TestCase("self_efficacy|self_efficacy", "SUI8545")]
    [TestCase("none|self_efficacy", "SUI8545")]
    [TestCase("self_efficacy=much", "SUI8546")]
    public void Compare_WhatIsNoCode_IsNamedByRow(string codes, string code)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(["coding", "compare", folder.Write("ab.csv", Sheet("AB", "none", codes, "none")), folder.Write("cd.csv", Sheet("CD", "none", "none", "none")), "--excerpts", folder.Write("drafts.csv", Three), "--json"]);
        var problem = ran.Json().GetProperty("problems")[0];
        Assert.That((ran.Code, problem.GetProperty("code").GetString(), problem.GetProperty("row").GetInt32(), problem.GetProperty("column").GetString()), Is.EqualTo((1, code, 3, "codes")));
    }

    [Test]
    public void Compare_OtherSheets_AreRefused()
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", Three);
        var (ab, sound) = (folder.Write("ab.csv", Sheet("AB", "none", "none", "none")), Sheet("CD", "none", "none", "none"));
        Assert.That(With(ab), Does.Contain("SUI8543"));
        Assert.That(With(folder.Write("cd.csv", sound.Replace("sui-verbatim/1", "sui-verbatim/2"))), Does.Contain("SUI8544"));
        Assert.That(With(folder.Write("ef.csv", Headings)), Does.Contain("SUI8403"));
        Assert.That(With(folder.Write("gh.csv", sound.Replace("d2,", "d1,"))), Does.Contain("SUI8542"));
        Assert.That(With(folder.Write("ij.csv", sound.Replace("d2,", "d9,"))), Does.Contain("SUI8548"));
        Assert.That(Shell.Run(["coding", "compare", ab, "--excerpts", drafts]).Code, Is.EqualTo(2));

        IEnumerable<string?> With(string other) => Codes(["coding", "compare", ab, other, "--excerpts", drafts]);
    }

    [Test]
    public void Table_CountsPeople_AndHidesFew()
    {
        using var folder = new TemporaryFolder();
        var rows = Enumerable.Range(1, 12).ToList();
        var drafts = folder.Write("drafts.csv", "id,source,experience,person,words\n" + string.Concat(rows.Select(at => $"d{at},interviews,Lived,p{(at == 12 ? 1 : at)},w\n")));
        var sheet = folder.Write("agreed.csv", Headings + string.Concat(rows.Select(at => $"d{at},,,NotRecorded,,w,sui-verbatim/1,agreed,{(at <= 5 || at == 12 ? "self_efficacy" : at <= 8 ? "social_ties" : "none")},\n")));

        var shown = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--json"]).Json();
        var working = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--working", "--json"]).Json();

        Assert.That(shown.GetProperty("columns")[0].GetProperty("people").GetInt32(), Is.EqualTo(11), "who spoke twice is one person");
        Assert.That((Of(shown, "self_efficacy"), Of(shown, "social_ties"), Of(shown, "desistance")), Is.EqualTo(("5", "null", "0")));
        Assert.That((Of(working, "self_efficacy"), Of(working, "social_ties"), Of(working, "desistance")), Is.EqualTo(("5", "3", "0")));
        Assert.That(Codes(["coding", "table", sheet, "--excerpts", folder.Write("others.csv", Drafts)]), Does.Contain("SUI8548"));

        static string Of(System.Text.Json.JsonElement json, string code) => json.GetProperty("themes").EnumerateArray()
            .Single(theme => theme.GetProperty("code").GetString() == code).GetProperty("people")[0].ToString() is { Length: > 0 } count ? count : "null";
    }

    // Two sources; of the first every excerpt is coded, or all but so many.
    [TestCase(0, "Every excerpt with words is coded: 30 of 30 excerpts are coded.", "20", "20")]
    [TestCase(5, "Not every excerpt with words is coded, and the themes are those of the others: 25 of 30 excerpts are coded; left out: 5 without codes in the sheet.", "15", "20")]
    [TestCase(3, "Not every excerpt with words is coded, and the themes are those of the others.", "[c]", "20")]
    public void Table_SaysOfHowManyExcerptsItIs(int blank, string sentence, string people, string of)
    {
        using var folder = new TemporaryFolder();
        var (drafts, sheet) = Thirty(folder, blank);

        var ran = Shell.Run(["coding", "table", sheet, "--excerpts", drafts]);
        var text = string.Join(' ', ran.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var column = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--json"]).Json().GetProperty("columns")[0];

        Assert.That(text, Does.Contain(sentence));
        Assert.That((Of("people"), Of("ofPeople")), Is.EqualTo((people, of)));
        Assert.That(ran.Problems.Contains("SUI8547", StringComparison.Ordinal), Is.EqualTo(blank > 0));
        Assert.That(blank != 3 || !ran.Problems.Contains(" 3 ", StringComparison.Ordinal), "nor does the problem tell");

        string Of(string name) => column.GetProperty(name).ToString() is { Length: > 0 } count ? count : "[c]";
    }

    // 17 of 20 were coded, which is hidden: nor is 17 of them shown in a cell, nor in a total of excerpts.
    [Test]
    public void Table_HowManyAreNotCoded_FollowsFromNothingShown()
    {
        using var folder = new TemporaryFolder();
        var (drafts, sheet) = Thirty(folder, 3);

        var json = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--json"]).Json();
        var working = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--working"]);

        var numbers = Numbers(json).ToList();
        Assert.That(numbers, Does.Not.Contain(17).And.Not.Contain(27).And.Not.Contain(3));
        Assert.That(string.Join(' ', working.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Does.Contain("27 of 30 excerpts are coded; left out: 3 without codes in the sheet."));

        static IEnumerable<int> Numbers(System.Text.Json.JsonElement json) => json.ValueKind switch
        {
            System.Text.Json.JsonValueKind.Number => [json.GetInt32()],
            System.Text.Json.JsonValueKind.Array => json.EnumerateArray().SelectMany(Numbers),
            System.Text.Json.JsonValueKind.Object => json.EnumerateObject().Where(member => member.Name != "codebook" && member.Name != "problems").SelectMany(member => Numbers(member.Value)),
            _ => [],
        };
    }

    // Every number of people of a source, of those coded and of those who spoke of a theme: whatever is printed leaves three values or more of each number that is not.
    [TestCase(5)]
    [TestCase(9)]
    [TestCase(14)]
    public void Table_WhatIsShown_LeavesThreeValuesOfWhatIsHidden(int people)
    {
        using var folder = new TemporaryFolder();
        var drafts = folder.Write("drafts.csv", "id,source,experience,person,words\n" + string.Concat(Enumerable.Range(1, people).Select(at => $"d{at},interviews,Lived,p{at},w\n")));
        var printed = new List<(string Shown, bool HidesCoded, bool HidesTheme, int Coded, int Theme)>();
        for (var coded = 0; coded <= people; coded++)
        {
            for (var theme = 0; theme <= coded; theme++)
            {
                var sheet = folder.Write("agreed.csv", Headings + string.Concat(Enumerable.Range(1, people).Select(at =>
                    $"d{at},,,NotRecorded,,w,sui-verbatim/1,agreed,{(at <= theme ? "self_efficacy" : at <= coded ? "none" : "")},\n")));
                var ran = Shell.Run(["coding", "table", sheet, "--excerpts", drafts, "--json"]);
                var json = ran.Json();
                printed.Add((
                    ran.Output, json.GetProperty("columns")[0].GetProperty("people").ValueKind == System.Text.Json.JsonValueKind.Null,
                    json.GetProperty("themes").EnumerateArray().Single(one => one.GetProperty("code").GetString() == "self_efficacy").GetProperty("people")[0].ValueKind == System.Text.Json.JsonValueKind.Null,
                    coded, theme));
            }
        }

        Assert.That(printed, Has.Some.Matches<(string, bool HidesCoded, bool HidesTheme, int, int)>(one => one.HidesCoded && !one.HidesTheme) | Has.Count.LessThan(60));
        foreach (var same in printed.GroupBy(one => one.Shown))
        {
            Assert.That(same.First().HidesCoded ? same.Select(one => one.Coded).Distinct().Count() : 3, Is.GreaterThanOrEqualTo(3), same.Key);
            Assert.That(same.First().HidesTheme && same.First().Coded > 0 ? same.Select(one => one.Theme).Distinct().Count() : 3, Is.GreaterThanOrEqualTo(3), same.Key);
        }
    }

    [Test]
    public void Table_WhatWasSaidAtTheSenseCheck_IsMasked()
    {
        using var folder = new TemporaryFolder();
        string[] command =
        [
            "coding", "table", folder.Write("agreed.csv", Sheet("agreed", "none", "none", "none")), "--excerpts", folder.Write("drafts.csv", Three),
            "--sense-check", folder.Write("sense.csv", "on,people,said,changed\n2019-07-02,6,Ring me on 07700 900123,Ask Zebedee Quillfeather\n"), "--names", folder.Write("names.txt", "Zebedee Quillfeather\n"),
        ];
        foreach (var ran in (Ran[])[Shell.Run(command), Shell.Run([.. command, "--json"])])
        {
            Assert.That(ran.Code, Is.Zero, ran.Problems);
            Assert.That(ran.Output, Does.Contain("[phone]").And.Contain("[name]").And.Not.Contain("900123").And.Not.Contain("Quillfeather"));
            Assert.That(ran.Output + ran.Problems, Does.Contain("SUI8555"));
        }
    }

    [TestCase("02/07/2019,6,fine,", "on")]
    [TestCase("2019-07-02,0,fine,", "people")]
    [TestCase("2019-07-02,6,,", "said")]
    public void Table_ASenseCheckThatIsNotWhole_IsRefused(string row, string column)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(
        [
            "coding", "table", folder.Write("agreed.csv", Sheet("agreed", "none", "none", "none")), "--excerpts", folder.Write("drafts.csv", Three),
            "--sense-check", folder.Write("sense.csv", "on,people,said,changed\n" + row + "\n"), "--json",
        ]);
        var problem = ran.Json().GetProperty("problems")[0];
        Assert.That((ran.Code, problem.GetProperty("code").GetString(), problem.GetProperty("column").GetString()), Is.EqualTo((1, "SUI8549", column)));
    }

    [Test]
    public void Drafts_HaveTheCriteriaOfTheirThemes_AndWordsToTheLetter()
    {
        using var folder = new TemporaryFolder();
        var (drafts, target) = (folder.Write("drafts.csv", Drafts), folder.File("coded.csv"));
        var ran = Shell.Run(["coding", "drafts", Agreed(folder, drafts, "changes_to_delivery|lack_of_acceptance", "none", "social_ties"), "--excerpts", drafts, "--out", target]);
        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(File.ReadAllText(target).ReplaceLineEndings("\n"), Is.EqualTo(
            "id,source,experience,person,question,words,consent,criterion,direction,strength,statement\nd1,interviews,Lived,p1,q,=words of one,Given,U1|C6|P5,,,\n"
            + "d3,interviews,Lived,p1,q,,Refused,,,,\n"));
    }

    // What stands in the evidence is coded for its themes, and does not come in again.
    [Test]
    public void Drafts_WhatStandsInTheEvidence_IsNotWrittenAgain()
    {
        using var folder = new TemporaryFolder();
        var (drafts, target) = (folder.Write("words.csv", Drafts.Replace("consent\n", "consent,known_as\n").Replace(",Given\n", ",Given,finding\n").Replace("words of two,\n", "words of two,,\n").Replace(",Refused\n", ",Refused,\n")), folder.File("coded.csv"));
        var ran = Shell.Run(["coding", "drafts", Agreed(folder, drafts, "changes_to_delivery", "social_ties", "none"), "--excerpts", drafts, "--out", target]);
        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(File.ReadAllLines(target), Has.Length.EqualTo(2).And.All.Not.Contain("known_as").And.All.Not.StartWith("d1"));
        Assert.That(ran.Output, Does.Contain("1 coded excerpt stands in the evidence as a draft or a finding already, and is not written again."));
    }

    private static string Agreed(TemporaryFolder folder, string drafts, params string[] codes)
    {
        var sheet = folder.File("made.csv");
        Assert.That(Shell.Run(["coding", "sheet", drafts, "--coder", "agreed", "--out", sheet]).Code, Is.Zero);
        return folder.Write("agreed.csv", string.Join('\n', File.ReadAllLines(sheet).Index().Select(line => line.Index == 0 ? line.Item : line.Item[..^1] + codes[line.Index - 1] + ",")));
    }

    private static (string Drafts, string Sheet) Thirty(TemporaryFolder folder, int blank)
    {
        var rows = Enumerable.Range(1, 30).ToList();
        return (
            folder.Write("drafts.csv", "id,source,experience,person,words\n" + string.Concat(rows.Select(at => $"d{at},{(at <= 20 ? "interviews" : "survey")},Lived,p{at},w\n"))),
            folder.Write("agreed.csv", Headings + string.Concat(rows.Select(at => $"d{at},,,NotRecorded,,w,sui-verbatim/1,agreed,{(at <= blank ? "" : "self_efficacy")},\n"))));
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
