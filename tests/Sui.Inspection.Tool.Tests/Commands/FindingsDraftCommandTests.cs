using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.VisualBasic.FileIO;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary><c>sui findings draft</c>: the words of a pack become drafts, once, and nobody's words are printed.</summary>
public sealed class FindingsDraftCommandTests
{
    private static readonly string[] Forms = ["folder", "workbook", "Welsh workbook", "zip"];

    // Fixtures/words: interviews – one agrees to be quoted, one refuses, one says nothing of it and answers a question that speaks to no criterion,
    // one declined, one wrote a dash; notes of a meeting by inspectors, in the provider's source; quotations – to code, refused, coded by the
    // finding, the words of the first interview once more, and one on no criterion.
    private static readonly string[] Said = ["Zwetschge", "Mirabelle", "Quitte", "mended", "heating", "wrote down", "07700", "It is what it is"];

    [TestCaseSource(nameof(Forms))]
    public void Draft_AddsEachOnce_WithWhatIsKnownOfIt(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);

        var ran = Shell.Run("findings", "draft", pack);

        Assert.That(ran.Code, Is.Zero, ran.Output + ran.Problems);
        Assert.That(ran.Output, Does.Contain("7 new draft findings, 2 of people who refused to be quoted").And.Contain(form == "folder" ? "drafts.csv" : "Wrote"));
        Assert.That(Said.Where(ran.Output.Contains), Is.Empty);
        Assert.That(Drafts(pack), Is.EqualTo(new[]
        {
            "i1-what_changed-finding,interviews,2019-06-04,2019-06-05,Lived,,p1,what_changed,The bell was mended; ring [phone],U1,Given",
            "i2-what_changed-finding,interviews,2019-06-04,,Lived,,p2,what_changed,,U1,Refused",
            "i3-anything_else-finding,interviews,2019-06-05,,Lived,,,anything_else,Nobody, ever, called Mirabelle back,,NotRecorded",
            "c1-who_raised-finding,council,2019-05-02,,Record,Inspectorate,,who_raised,A member, of the item on heating,P1,NotRecorded",
            "q1-finding,council,2019-05-02,,Lived,,,,They wrote down what I said.,C2|U1,Given",
            "q2-finding,interviews,2019-06-04,,Lived,,,,,C6,Refused",
            "q5-finding,interviews,2019-06-04,,Lived,,,,It is what it is.,,NotRecorded",
        }));
        Assert.That(Shell.Run("validate", pack), Has.Property("Code").Zero);
        Assert.That(Shell.Run("findings", "list", pack).Output, Does.Contain("7 draft findings, 2 of people who refused"));
    }

    [Test]
    public void Draft_NamesQuestionsByTheirWords()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");

        var output = Shell.Run("findings", "draft", pack, "--dry-run").Output;

        Assert.That(output, Does.Contain("What changed here because people spoke up?"));
        Assert.That(output[..output.IndexOf("Refused to be quoted", StringComparison.Ordinal)], Does.Not.Contain("what_changed").And.Not.Contain("anything_else"));
        Assert.That(
            Shell.Run("findings", "draft", pack, "--dry-run", "--json").Json().GetProperty("added")[0].GetProperty("asked").GetString(),
            Is.EqualTo("What changed here because people spoke up?"));
    }

    [Test]
    public void Draft_OfOneQuestion_TakesItsAnswersAlone()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");

        var ran = Shell.Run("findings", "draft", pack, "--question", "anything_else", "--question", "who_raised");
        var drafts = Drafts(pack).Select(draft => draft.Split(',')[0]).ToList();
        var rest = Shell.Run("findings", "draft", pack);

        Assert.That(ran.Code, Is.Zero, ran.Output + ran.Problems);
        Assert.That(drafts, Is.EqualTo(new[] { "i3-anything_else-finding", "c1-who_raised-finding" }));
        Assert.That(rest.Output, Does.Contain("5 new draft findings"));
    }

    [Test]
    public void Draft_QuestionThatIsNotThere_NamesThoseThatAre()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");

        var ran = Shell.Run("findings", "draft", pack, "--question", "what_chnged");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("'what_chnged'").And.Contain("what_changed"));
        Assert.That(File.Exists(Path.Combine(pack, "drafts.csv")), Is.False);
    }

    [Test]
    public void Draft_RowWithAnError_SaysLastWhatWasWrittenAndWhatNot()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");
        var path = Path.Combine(pack, "interviews.csv");
        File.WriteAllText(path, File.ReadAllText(path).Replace("i2,interviews,2019-06-04", "i2,interviews,June", StringComparison.Ordinal));

        var ran = Shell.Run("findings", "draft", pack);
        var again = Shell.Run("findings", "draft", pack);

        Assert.That((ran.Code, again.Code), Is.EqualTo((1, 1)));
        Assert.That(ran.Output.TrimEnd(), Does.EndWith("The 6 drafts of sound rows were written. Rows with errors were left out: mend them and run this again, which adds theirs."));
        Assert.That(again.Output.TrimEnd(), Does.Contain("No draft was written. Rows with errors were left out"));
        Assert.That(Drafts(pack).Count(), Is.EqualTo(6));
    }

    [TestCaseSource(nameof(Forms))]
    public void Draft_Again_AddsNothing_AndOnlyWhatIsNewOnceThereIsMore(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        Assert.That(Shell.Run("findings", "draft", pack).Code, Is.Zero);
        var before = Bytes(pack);

        var again = Shell.Run("findings", "draft", pack);

        Assert.That(again.Output, Does.Contain("Nothing new: 7 texts stand as a draft or a finding already."));
        Assert.That(Bytes(pack), Is.EqualTo(before));
    }

    // The worked case has none: what is left out is named by its place, and not a word of it.
    [Test]
    public void Draft_Json_NamesPlacesAndReasons_AndNoWords()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "workbook");

        var ran = Shell.Run("findings", "draft", pack, "--dry-run", "--json");

        Assert.That(Said.Where(ran.Output.Contains), Is.Empty);
        var root = ran.Json();
        Assert.That(root.GetProperty("format").GetString(), Is.EqualTo("sui-drafted/1"));
        Assert.That(
            root.GetProperty("leftOut").EnumerateArray().Select(one => (one.GetProperty("reason").GetString(), Place(one))), Is.EqualTo(new[]
            {
                ("DidNotTakePart", "Telephone interview with row 5"),
                ("CodedAlready", "Quotations row 4"),
                ("StandsAmongAnswers", "Quotations row 5"),
            }));
        var refused = root.GetProperty("added").EnumerateArray().First(one => one.GetProperty("consent").GetString() == "Refused").GetProperty("at");
        Assert.That(refused.GetProperty("column").GetString(), Is.EqualTo("What changed here because people spoke up?"));
        Assert.That(refused.GetProperty("cell").GetString(), Does.Match("^[A-Z]+3$"));
        Assert.That(root.GetProperty("added").EnumerateArray().Single(one => one.GetProperty("masked").GetBoolean()).GetProperty("id").GetString(), Is.EqualTo("i1-what_changed-finding"));

        static string Place(System.Text.Json.JsonElement one) =>
            $"{one.GetProperty("at").GetProperty("place").GetString()} row {one.GetProperty("at").GetProperty("row").GetInt32()}";
    }

    [TestCaseSource(nameof(Forms))]
    public void Draft_DryRun_WritesNothing(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        var before = Bytes(pack);

        var ran = Shell.Run("findings", "draft", pack, "--dry-run");

        Assert.That(ran.Output, Does.Contain("Would go into").And.Contain("7 new draft findings").And.Contain("Nothing was written (--dry-run)."));
        Assert.That(Bytes(pack), Is.EqualTo(before));
    }

    // Its words are coded as a finding of the same id; then nothing of it is drafted again, wherever the row stands.
    [Test]
    public void Draft_CodedDraft_IsNotAddedAgain([Values] bool moved)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");
        Assert.That(Shell.Run("findings", "draft", pack).Code, Is.Zero);
        var path = Path.Combine(pack, "drafts.csv");
        var lines = File.ReadAllLines(path).ToList();
        var row = lines.FindIndex(line => line.StartsWith("i3-", StringComparison.Ordinal));
        if (moved)
        {
            lines.RemoveAt(row);
            File.AppendAllText(Path.Combine(pack, "findings.csv"), "i3-anything_else-finding,interviews,2019-06-05,,,Lived,C5,Against,Slight,One person heard nothing.\n");
        }
        else
        {
            lines[row] = lines[row].Replace(",NotRecorded,,,", ",NotRecorded,Against,Slight,One person heard nothing.", StringComparison.Ordinal)
                .Replace("back\",,", "back\",C5,", StringComparison.Ordinal);
        }

        File.WriteAllLines(path, lines);
        Assert.That(Shell.Run("validate", pack).Code, Is.Zero);

        Assert.That(Shell.Run("findings", "draft", pack).Output, Does.Contain("Nothing new: 7 texts"));
    }

    // A row of a workbook without an id has another once it is corrected; its draft is known by what was said.
    [Test]
    public void Draft_RowWithoutIdIsCorrected_IsNotAddedAgain()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.File("evidence.xlsx");
        Assert.That(Shell.Run("new", pack, "--provider", "Eastmere").Code, Is.Zero);
        FilledWorkbook.Field(pack, "Inspection", "Period from", "01/06/2018");
        FilledWorkbook.Field(pack, "Inspection", "Period to", "31/05/2019");
        FilledWorkbook.Field(pack, "Inspection", "Fieldwork from", "03/06/2019");
        FilledWorkbook.Field(pack, "Inspection", "Fieldwork to", "07/06/2019");
        FilledWorkbook.Rows(pack, "Sources", [("Id", "interviews"), ("Kind", "Interview"), ("Origin", "Inspectorate"), ("Title", "Telephone interviews")]);
        Fill("Yes");
        Assert.That(Shell.Run("findings", "draft", pack).Output, Does.Contain("2 new draft findings, 1 of people who refused"));

        Fill("No");

        Assert.That(Shell.Run("findings", "draft", pack).Output, Does.Contain("Nothing new: 2 texts"));

        void Fill(string answer) => FilledWorkbook.Rows(pack, "Telephone interview with",
            Row(answer, "They mended the bell.", "Yes"), Row(answer, "They mended the other bell.", "No"));

        static (string, string)[] Row(string answer, string words, string consent) =>
        [
            ("Source", "interviews"), ("Date of the event", "04/06/2019"), ("Experience", "Lived experience"), ("Outcome", "Completed"),
            ("Would you know how to get something changed here?", answer), ("What changed here because people spoke up?", words),
            ("May we use your words in our report, without your name?", consent),
        ];
    }

    [Test]
    public void Draft_Out_WritesAFileAsAnImportDoes_AndLeavesThePack()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "workbook");
        var before = Bytes(pack);
        var drafts = folder.File("drafts.csv");

        var ran = Shell.Run("findings", "draft", pack, "--out", drafts);

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(Bytes(pack), Is.EqualTo(before));
        Assert.That(File.ReadLines(drafts).First(), Is.EqualTo(
            "id,source,event_date,recorded_date,received_date,experience,origin,person,question,words,criterion,consent,direction,strength,statement"));
        Assert.That(File.ReadAllText(drafts), Does.Not.Contain("Zwetschge").And.Contain("Mirabelle"));
        Assert.That(Shell.Run("findings", "draft", pack, "--out", drafts).Code, Is.EqualTo(2));
        Assert.That(Shell.Run("findings", "draft", pack, "--out", drafts, "--force").Code, Is.Zero);
    }

    // Themes of some of what people said would be themes of a choice: a finding speaks to q3 already, a draft holds i1, and the words of d9 stand in no answer.
    [TestCaseSource(nameof(Forms))]
    public void Draft_All_LeavesNoWordsOut_AndSaysWhatStandsInTheEvidence(string form)
    {
        using var folder = new TemporaryFolder();
        Packs.Copy(folder, "words", Packs.Words);
        Packs.Edit(folder.File("words"), "pack.json", "\"files\": [", "\"files\": [{ \"kind\": \"drafts\", \"path\": \"own-drafts.csv\" },");
        File.WriteAllText(
            Path.Combine(folder.File("words"), "own-drafts.csv"),
            "id,source,event_date,recorded_date,received_date,experience,person,question,words,criterion,consent,direction,strength,statement\n"
            + "i1-what_changed-finding,interviews,2019-06-04,,,Lived,p1,what_changed,The bell was mended,U1,Given,,,\n"
            + "d8,interviews,2019-06-04,,,Lived,p8,anything_else,Reneklode,U1,Given,For,Slight,Something changed.\n"
            + "d9,interviews,2019-06-04,,,Lived,p9,anything_else,ring 07700 900124,,NotRecorded,,,\n");
        var (pack, words) = (Make(folder, form), folder.File("words.csv"));

        var ran = Shell.Run("findings", "draft", pack, "--all", "--out", words);
        var known = File.ReadAllLines(words)[1..].ToDictionary(line => line.Split(',')[0], line => line.Split(',')[^1]);

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(known.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}".TrimEnd()), Is.EqualTo(new[]
        {
            "c1-who_raised-finding", "d8 finding", "d9 draft", "i1-what_changed-finding draft", "i2-what_changed-finding", "i3-anything_else-finding", "q1-finding", "q2-finding", "q3-finding finding", "q5-finding",
        }));
        Assert.That(File.ReadAllText(words), Does.Contain("[phone]").And.Not.Contain("07700").And.Not.Contain("Zwetschge"));
        Assert.That(ran.Output, Does.Contain("10 texts").And.Contain("Left out, 1 text,"));
        Assert.That(Shell.Run("coding", "sheet", words, "--coder", "AB", "--out", folder.File("ab.csv")).Output, Does.Contain("10 excerpts").And.Contain("2 without words need no code"));
        Assert.That(Shell.Run("findings", "draft", pack, "--all").Code, Is.EqualTo(2));
    }

    [Test]
    public void Draft_Into_AddsToOtherEvidenceWithTheSources_AndRefusesThatWithout()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");
        var other = Make(folder, "workbook");

        Assert.That(Shell.Run("findings", "draft", pack, "--into", other).Output, Does.Contain("7 new draft findings"));
        Assert.That(Shell.Run("findings", "draft", other).Output, Does.Contain("Nothing new"));

        var without = Shell.Run("findings", "draft", pack, "--into", folder.Pack("without"));
        Assert.That(without.Code, Is.EqualTo(2));
        Assert.That(without.Problems, Does.Contain("has no source 'interviews' and 'council'"));
    }

    [Test]
    public void Draft_WrongUse_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");
        string[][] wrong =
        [
            ["--out", folder.File("drafts.csv"), "--into", pack],
            ["--out", folder.File("drafts.xlsx")],
            ["--out", Path.Combine(pack, "quotes.csv"), "--force"],
            ["--into", folder.File("other.docx")],
        ];

        Assert.That(wrong.Select(one => Shell.Run(["findings", "draft", pack, .. one]).Code), Is.All.EqualTo(2));
        Assert.That(Shell.Run("findings", "draft", folder.File("nowhere")).Code, Is.EqualTo(1));
    }

    // Somebody who put no idea forward was not asked what became of one.
    [Test]
    public void Draft_QuestionThatWasNotToBeAsked_IsNamedAndLeftOut()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");
        Packs.Edit(pack, "pack.json", "\"instrument\": \"council-record\"", "\"instrument\": \"representatives-conversation\"");
        Packs.Edit(pack, "pack.json", "\"kind\": \"Council\"", "\"kind\": \"Group\"");
        File.WriteAllText(Path.Combine(pack, "council.csv"),
            "id,source,event_date,recorded_date,received_date,experience,outcome,own_matters,put_ideas,idea_turned_down\n"
            + "r1,council,2019-05-02,,,Lived,Completed,The heating,no,A bench\nr2,council,2019-05-02,,,Lived,Completed,,yes,A shelter\n");

        var root = Shell.Run("findings", "draft", pack, "--json").Json();

        Assert.That(
            root.GetProperty("added").EnumerateArray().Where(one => one.GetProperty("at").GetProperty("place").GetString() == "council.csv").Select(one => one.GetProperty("id").GetString()),
            Is.EqualTo(new[] { "r1-own_matters-finding", "r2-idea_turned_down-finding" }));
        var left = root.GetProperty("leftOut").EnumerateArray().Single(one => one.GetProperty("reason").GetString() == "NotToBeAsked").GetProperty("at");
        Assert.That((left.GetProperty("row").GetInt32(), left.GetProperty("column").GetString()), Is.EqualTo((2, "idea_turned_down")));
    }

    // Nothing is made of a row that is not read; the rest is.
    [Test]
    public void Draft_RowWithError_IsLeftOutAndListed()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "folder");
        Packs.Edit(pack, "interviews.csv", "i3,interviews", "i3,nobody");

        var ran = Shell.Run("findings", "draft", pack);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("6 new draft findings"));
        Assert.That(ran.Problems, Does.Contain("SUI2017"));
    }

    [Test]
    public void Draft_WorkbookWithoutTheSheet_GetsOneThatTheFormatAllows()
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, "workbook");

        Assert.That(Shell.Run("findings", "draft", pack).Code, Is.Zero);

        using var document = SpreadsheetDocument.Open(pack, isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(error => error.Path?.XPath + " " + error.Description), Is.Empty);
    }

    private static string Make(TemporaryFolder folder, string form)
    {
        var pack = folder.File("words");
        if (!Directory.Exists(pack))
        {
            Packs.Copy(folder, "words", Packs.Words);
        }

        if (form == "folder")
        {
            return pack;
        }

        var target = folder.File(form == "zip" ? "words.zip" : "words.xlsx");
        var converted = Shell.Run("pack", "convert", pack, "--out", target, "--lang", form == "Welsh workbook" ? "cy" : "en");
        Assert.That(converted.Code, Is.Zero, converted.Problems);
        return target;
    }

    private static byte[] Bytes(string pack) => File.Exists(pack)
        ? File.ReadAllBytes(pack) : [.. Directory.EnumerateFiles(pack).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];

    // The cells that say something, by the file that every form of a pack is turned into.
    private static IEnumerable<string> Drafts(string pack)
    {
        using var folder = new TemporaryFolder();
        var files = pack;
        if (!Directory.Exists(pack))
        {
            files = folder.File("files");
            Assert.That(Shell.Run("pack", "convert", pack, "--out", files).Code, Is.Zero);
        }

        using var table = new TextFieldParser(Path.Combine(files, "drafts.csv")) { Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        string[] columns = ["id", "source", "event_date", "recorded_date", "experience", "origin", "person", "question", "words", "criterion", "consent"];
        var header = table.ReadFields()!.ToList();
        var rows = new List<string>();
        while (table.ReadFields() is { } row)
        {
            rows.Add(string.Join(',', columns.Select(column => row[header.IndexOf(column)])));
        }

        return rows;
    }
}
