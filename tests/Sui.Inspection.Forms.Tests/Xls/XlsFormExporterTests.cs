using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Instruments;
using Row = System.Collections.Generic.Dictionary<string, string>;

namespace Sui.Inspection.Forms.Tests.Xls;

/// <summary>Rules from the XLSForm specification (xlsform.org), checked on what a reader of spreadsheets finds.</summary>
[TestFixture]
internal sealed partial class XlsFormExporterTests
{
    private static IEnumerable<Instrument> Instruments => Exported.Instruments;

    [TestCaseSource(nameof(Instruments))]
    public void Export_AnyInstrument_KeepsTheRulesOfTheFormat(Instrument instrument)
    {
        var sheets = Exported.Sheets(Exported.Bytes(instrument, "xlsform"));
        var (survey, choices, settings) = (sheets["survey"], sheets["choices"], sheets["settings"].Single());
        var names = survey.ConvertAll(row => row["name"]);
        var lists = choices.ToLookup(row => row["list_name"], row => row["name"]);

        Assert.Multiple(() =>
        {
            Assert.That(sheets.Keys, Is.EqualTo(new[] { "survey", "choices", "settings" }));
            Assert.That(names, Is.Unique.IgnoreCase.And.All.Match("^[A-Za-z][A-Za-z0-9_.-]*$"));
            Assert.That(
                survey.Where(row => row["type"] != "note").Select(row => row["name"]).SkipLast(instrument.Questions.Count),
                Is.EqualTo(Exported.AskedBeside(instrument)));
            Assert.That(lists.Select(list => list.Key), Is.Unique.IgnoreCase);
            Assert.That(lists.Select(list => list.Count()), Is.EqualTo(lists.Select(list => list.Distinct().Count())), "choices once");
            Assert.That(choices.Select(row => row["name"]), Has.All.Match("^[A-Za-z0-9_.-]+$"));
            Assert.That(settings["version"], Is.EqualTo(instrument.Identity.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Assert.That(settings["form_id"], Is.EqualTo(instrument.Identity.Id).And.Match("^[A-Za-z][A-Za-z0-9_.-]*$"));
            Assert.That(settings["default_language"], Is.EqualTo("English (en)"));
            Assert.That(survey, Has.All.ContainKey("label::English (en)").And.All.ContainKey("label::Welsh (cy)"));
            Assert.That(survey.Where(row => row["type"].StartsWith("select", StringComparison.Ordinal)).Select(row => row["type"].Split(' ')[1]),
                Has.All.Matches<string>(list => list is not null && lists.Contains(list)));
        });
        CheckReferences(survey, lists);
    }

    [Test]
    public void Export_EveryScale_HasItsType()
    {
        var survey = Survey();
        Assert.That(survey.ToDictionary(row => row["name"], row => row["type"]), Is.EquivalentTo(new Row
        {
            ["introduction"] = "note",
            ["person"] = "text",
            ["event_date"] = "date",
            ["took_part"] = "select_one yes_partly_no",
            ["proposal_raised"] = "select_one yes_partly_no",
            ["proposal_answered"] = "select_one yes_partly_no",
            ["quote"] = "select_one yes_partly_no_2",
            ["fair"] = "select_one agreement",
            ["ways"] = "select_multiple ways",
            ["letter_clear"] = "select_one yes_partly_no",
            ["times"] = "integer",
            ["costs"] = "decimal",
            ["last_day"] = "date",
            ["q_1st_words"] = "text",
        }));
    }

    [TestCase("took_part", null)]
    [TestCase("proposal_raised", "not(selected(${took_part}, 'no'))")]
    [TestCase("proposal_answered",
        "not(selected(${took_part}, 'no')) and (selected(${proposal_raised}, 'yes') or selected(${proposal_raised}, 'partly'))")]
    [TestCase("letter_clear", "selected(${ways}, 'letter')")]
    public void Export_Conditions_AreExpressions(string name, string? relevant) =>
        Assert.That(Question(name).GetValueOrDefault("relevant"), Is.EqualTo(relevant));

    [TestCase("times", ". >= 0 and . <= 50", "Write a number from 0 to 50.")]
    [TestCase("costs", ". >= 0 and . <= 99.50", "Write a number from 0 to 99.50.")]
    [TestCase("ways", "not(selected(., 'prefer_not_to_say') and count-selected(.) > 1)",
        "“I would rather not say” cannot be chosen together with another answer.")]
    public void Export_Limits_AreConstraintsWithMessages(string name, string constraint, string message)
    {
        Assert.That(Question(name)["constraint"], Is.EqualTo(constraint));
        Assert.That(Question(name)["constraint_message::English (en)"], Is.EqualTo(message));
    }

    [Test]
    public void Export_RequiredQuestion_SaysSoInEachLanguage()
    {
        Assert.That(Survey().Where(row => row.ContainsKey("required")).Select(row => row["name"]), Is.EqualTo(new[] { "took_part" }));
        Assert.That(Question("took_part")["required"], Is.EqualTo("yes"));
        Assert.That(Question("took_part")["required_message::Welsh (cy)"], Is.EqualTo("Mae angen ateb i’r cwestiwn hwn."));
    }

    [Test]
    public void Export_Words_AreNeitherFormulasNorReferences()
    {
        var hint = Question("q_1st_words")["hint::English (en)"];
        Assert.That(hint, Does.StartWith("=1+1").And.Not.Contain("${"));
        Assert.That(hint.Replace("\u2060", string.Empty, StringComparison.Ordinal), Does.Contain("${took_part}"));
        Assert.That(Question("introduction")["label::English (en)"], Does.Contain("voluntary.\n\nYour"));
    }

    [Test]
    public void Export_WordsMissingInWelsh_StandInEnglish() =>
        Assert.That(Question("fair")["label::Welsh (cy)"], Is.EqualTo("I was treated fairly."));

    [Test]
    public void Export_InWelsh_StartsInWelsh()
    {
        var settings = Exported.Sheets(Exported.Bytes(SampleInstrument.Create(), "xlsform", "cy"))["settings"].Single();
        Assert.That(settings["default_language"], Is.EqualTo("Welsh (cy)"));
        Assert.That(settings["form_title"], Does.StartWith("Offeryn"));
    }

    [Test]
    public void Export_NamesThatToolsUse_GetAPrefix()
    {
        var instrument = SampleInstrument.Create();
        string[] ids = ["meta", "Meta", "xmlns", "a b", "introduction", "person"];
        var survey = Exported.Sheets(Exported.Bytes(
            instrument with { Questions = [.. ids.Select(id => instrument.Questions[^1] with { Id = id })] }, "xlsform"))["survey"];
        Assert.That(survey.Select(row => row["name"]), Is.EqualTo(
            new[] { "introduction_2", "person_2", "event_date", "q_meta", "q_Meta_2", "q_xmlns", "a_b", "introduction", "person" }));
    }

    [Test]
    public void Export_NoRespondentNumber_LeavesItOut() => Assert.That(
        Exported.Sheets(Exported.Bytes(SampleInstrument.Create(), "xlsform", new InstrumentExportRequest { RespondentNumber = false }))["survey"]
            .Select(row => row["name"]),
        Does.Not.Contain("person"));

    [TestCaseSource(nameof(Instruments))]
    public void Export_AnyInstrument_IsAValidWorkbook(Instrument instrument)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Exported.Bytes(instrument, "xlsform")), isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(error => error.Description), Is.Empty);
    }

    [Test]
    public void Export_Package_CarriesNoTimeAndNoRandomName()
    {
        using var zip = new ZipArchive(new MemoryStream(Exported.Bytes(SampleInstrument.Create(), "xlsform")));
        Assert.That(zip.Entries.Select(entry => entry.LastWriteTime.Year), Has.All.EqualTo(1980));
        Assert.That(zip.Entries[0].FullName, Is.EqualTo("[Content_Types].xml"));
        Assert.That(zip.Entries.Select(entry => entry.FullName), Has.None.Match("[0-9a-f]{8}"));
    }

    private static void CheckReferences(List<Row> survey, ILookup<string, string> lists)
    {
        var before = new Dictionary<string, Row>();
        foreach (var row in survey)
        {
            foreach (Match match in Reference().Matches(row.GetValueOrDefault("relevant", string.Empty)))
            {
                Assert.That(before, Does.ContainKey(match.Groups[1].Value), "the question stands earlier");
                Assert.That(lists[before[match.Groups[1].Value]["type"].Split(' ')[1]], Does.Contain(match.Groups[2].Value));
            }

            foreach (var (column, words) in row.Where(cell => cell.Key.Contains("::", StringComparison.Ordinal)))
            {
                Assert.That(words, Does.Not.Contain("${"), column);
            }

            before.Add(row["name"], row);
        }
    }

    private static List<Row> Survey() => Exported.Sheets(Exported.Bytes(SampleInstrument.Create(), "xlsform"))["survey"];

    private static Row Question(string name) => Survey().Single(row => row["name"] == name);

    [GeneratedRegex(@"selected\(\$\{([^}]*)\}, '([^']*)'\)")]
    private static partial Regex Reference();
}
