using System.Text.Json;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class InstrumentsCommandTests
{
    [Test]
    public void Show_InstrumentWithErrorsAsJson_IsOneDocumentOfProblems()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("instruments", "show", folder.Write("own.json", "{}"), "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems").GetArrayLength(), Is.Positive);
    }

    private static readonly string Data = Path.Combine(Repository.Root, "src", "Sui.Inspection", "Data", "instruments");

    // The newest of each instrument: no version is named on the command line.
    private static IEnumerable<string> Files => Directory.GetFiles(Data).Select(file => Path.GetFileName(file))
        .GroupBy(name => name[..name.LastIndexOf('-')]).Select(versions => versions.Order(StringComparer.Ordinal).Last())
        .Order();

    [Test]
    public void List_Json_HasEveryInstrumentWithItsLength()
    {
        var ran = Shell.Run("instruments", "list", "--json");
        var instruments = ran.Json().GetProperty("instruments").EnumerateArray().ToList();

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Json().GetProperty("format").GetString(), Is.EqualTo("sui-instruments/1"));
        Assert.That(
            instruments.Select(one => $"{one.GetProperty("id").GetString()}-{one.GetProperty("version").GetInt32()}.json"),
            Is.EqualTo(Files));
        var sms = instruments.Single(one => one.GetProperty("id").GetString() == "text-message-survey");
        Assert.That(sms.GetProperty("questions").GetInt32(), Is.EqualTo(5));
        Assert.That(sms.GetProperty("seconds").GetInt32(), Is.EqualTo(100));
        Assert.That(sms.GetProperty("criteria").EnumerateArray().Select(one => one.GetString()), Is.EqualTo(new[] { "I1", "I2", "C5", "C6" }));
    }

    [Test]
    public void List_InWelsh_HasWelshTitles() => Assert.That(
        Shell.Run("instruments", "list", "--lang", "cy").Output,
        Does.Contain("Cyfweliad ffôn â defnyddwyr gwasanaethau").And.Not.Contain("Telephone"));

    // What the command prints is the instrument's own file again, so that it can be kept, changed and read.
    [TestCaseSource(nameof(Files))]
    public void Show_Json_IsTheInstrumentsFile(string file)
    {
        var ran = Shell.Run("instruments", "show", file[..file.LastIndexOf('-')], "--json");
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Data, file)));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(JsonElement.DeepEquals(ran.Json(), expected.RootElement), Is.True);
    }

    [Test]
    public void Show_Instrument_SaysWhatCountsAndWhenItIsAsked()
    {
        var output = Shell.Run("instruments", "show", "telephone-interview").Output;

        Assert.Multiple(() =>
        {
            Assert.That(output, Does.Contain("19 questions, about"));
            Assert.That(output, Does.Contain("dont_know: I don't know (not favourable: it asks what people know or recall)"));
            Assert.That(output, Does.Contain("dont_know: I don't know (left out)"));
            Assert.That(output, Does.Contain("Asked       only if took_part is yes").Or.Contain("Asked      only if took_part is yes"));
            Assert.That(output, Does.Contain("the consent to be quoted"));
            Assert.That(output, Does.Contain("U1, by findings coded from the answers"));
            Assert.That(output, Does.Not.Contain("In because").And.Not.Contain("Left out"));
        });
    }

    [Test]
    public void Show_Minutes_ChoosesByThePack()
    {
        var ran = Shell.Run("instruments", "show", "telephone-interview", "--minutes", "5", "--pack", Repository.WorkedCase);
        var whole = Shell.Run("instruments", "show", "telephone-interview", "--minutes", "5");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("of the 19 questions").And.Contain("I2 is unsettled").And.Contain("Left out"));
        Assert.That(ran.Output, Does.Not.Contain("I1 is unsettled"));
        Assert.That(whole.Output, Does.Contain("I1 is unsettled"));
    }

    [Test]
    public void Show_MinutesAsJson_HasTheChoicesAndTheInstrument()
    {
        var json = Shell.Run(
            "instruments", "show", "telephone-interview", "--minutes", "5", "--pack", Repository.WorkedCase, "--json").Json();
        var instrument = json.GetProperty("instrument");

        Assert.That(json.GetProperty("format").GetString(), Is.EqualTo("sui-instrument-subset/1"));
        Assert.That(json.GetProperty("seconds").GetInt32(), Is.InRange(1, 300));
        Assert.That(json.GetProperty("choices").GetArrayLength(), Is.EqualTo(19));
        Assert.That(json.GetProperty("problems").GetArrayLength(), Is.Zero);
        Assert.That(
            json.GetProperty("choices").EnumerateArray().Where(one => one.GetProperty("included").GetBoolean())
                .Select(one => one.GetProperty("question").GetString()),
            Is.EqualTo(instrument.GetProperty("questions").EnumerateArray().Select(one => one.GetProperty("id").GetString())));
    }

    [Test]
    public void Show_PackWithErrors_ShowsThePartAndReturnsOne()
    {
        using var folder = new TemporaryFolder();
        var missing = Shell.Run("instruments", "show", "telephone-interview", "--minutes", "5", "--pack", folder.File("none"), "--json");
        var spoilt = Shell.Run(
            "instruments", "show", "telephone-interview", "--minutes", "5", "--pack",
            Path.Combine(Repository.Root, "tests", "Sui.Inspection.Tool.Tests", "Fixtures", "spoilt-pack"));

        Assert.That((missing.Code, missing.Json().GetProperty("problems").GetArrayLength()), Is.EqualTo((1, 1)));
        Assert.That(spoilt.Code, Is.EqualTo(1));
        Assert.That(spoilt.Output, Does.Contain("Left out"));
        Assert.That(spoilt.Problems, Does.Contain("SUI2013"));
    }

    [TestCase("show nowhere", "There is no instrument 'nowhere'")]
    [TestCase("show telephone-interview --pack x", "--pack needs --minutes")]
    [TestCase("show telephone-interview --minutes 0", "whole number from 1 to 120")]
    [TestCase("show telephone-interview --minutes 121", "whole number from 1 to 120")]
    [TestCase("show telephone-interview --minutes ten", "whole number from 1 to 120")]
    [TestCase("show telephone-interview --lang fr", "must be one of en, cy")]
    public void Show_WrongUsage_SaysWhatIsWrong(string command, string message)
    {
        var ran = Shell.Run(["instruments", .. command.Split(' ')]);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain(message));
    }

    [TestCase("list")]
    [TestCase("show document-checklist --lang cy")]
    [TestCase("show telephone-interview --minutes 10")]
    public void Output_OnATerminalOfEightyColumns_KeepsToIt(string command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter();
        var terminal = new Terminal(new Channel(output, isTerminal: true, colour: false, width: 80), new Channel(problems));

        Assert.That(Shell.Application(terminal).Run(["instruments", .. command.Split(' ')]), Is.Zero);
        Assert.That(output.ToString().Split('\n').Max(line => line.Length), Is.InRange(60, 80));
    }
}
