using System.Text.RegularExpressions;
using Sui.Inspection.Planning;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Planning;
using Sui.Inspection.Tool.Output.Planning.Wording;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed partial class BoardCommandTests
{
    private static readonly string[] Examples = ["synthetic-middling", "synthetic-paper", "synthetic-strong", "worked-case", "visited-sites"];

    private static string Pack(string name) => Path.Combine(Repository.Root, "examples", "packs", name);

    [TestCaseSource(nameof(Examples))]
    public void Text_KeepsToEightyColumns(string name)
    {
        var ran = Shell.Run("board", Pack(name), "--since", Pack("synthetic-middling"));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output.Split('\n').Select(line => line.Length), Is.All.AtMost(PageText.Width));
    }

    // Every word of the text is one of the board's words before they were laid out.
    [TestCaseSource(nameof(Examples))]
    public void Text_BreaksNoWord(string name)
    {
        var inspection = Shell.Real();
        var board = FieldworkBoards.Make(inspection.Assess(inspection.Read(Pack(name))), inspection.Instruments);
        var page = new BoardPage(board, BoardLimits.Terminal, BoardWording.In("en"));
        var words = page.Opening.Append(page.Title).Select(cell => cell.Text)
            .Concat(page.Sections.SelectMany(section => section.Before.Concat(section.After).Select(cell => cell.Text)
                .Append(section.Title)
                .Concat(section.Table is { } table
                    ? table.Rows.SelectMany(row => row.Select(cell => cell.Text))
                        .Concat(Enumerable.Range(0, table.Columns.Count).SelectMany(column => new[] { table.Name(column), table.Name(column) + ":" }))
                    : [])))
            .SelectMany(Words)
            .ToHashSet(StringComparer.Ordinal);

        Assert.That(Words(Shell.Run("board", Pack(name)).Output).Where(word => !Rule().IsMatch(word)).Distinct(), Is.SubsetOf(words));
    }

    // quotes.csv has what people said, interviews.csv and survey.csv their pseudonyms (p and four digits): none of them is on a board.
    [TestCase("text")]
    [TestCase("html")]
    [TestCase("json")]
    public void Board_HasNoWordsOfRespondentsAndNoPseudonyms(string format)
    {
        var pack = Shell.Real().Read(Pack("synthetic-middling")).Pack!;

        var output = Spaces().Replace(Shell.Run("board", Pack("synthetic-middling"), "--format", format).Output, " ");

        Assert.That(pack.Quotes.Select(quote => quote.Text).Where(text => text.Length > 0 && output.Contains(text, StringComparison.Ordinal)), Is.Empty);
        Assert.That(pack.Responses.Select(response => response.Person).OfType<string>().Where(person => output.Contains(person, StringComparison.Ordinal)), Is.Empty);
        Assert.That(output, Does.Contain("not for publication"));
    }

    [Test]
    public void Json_HasTheCountsOfTheBoard()
    {
        var json = Shell.Run("board", Pack("synthetic-middling"), "--format", "json").Json();

        // cut -d, -f9 interviews.csv | sort | uniq -c: 24 NotReached, 8 Declined.
        var calls = json.GetProperty("calls")[0];
        Assert.That(json.GetProperty("format").GetString(), Is.EqualTo("sui-board/1"));
        Assert.That((calls.GetProperty("notReached").GetInt32(), calls.GetProperty("declined").GetInt32()), Is.EqualTo((24, 8)));
        Assert.That(json.GetProperty("changes").ValueKind, Is.EqualTo(System.Text.Json.JsonValueKind.Null));
        Assert.That(json.GetProperty("open")[0].GetProperty("pivotal").GetBoolean(), Is.True);
    }

    // Fixtures/words/interviews.csv and the others, by hand: of the interviews five texts wait, two of people who refused, two that speak to no
    // criterion; of the council two. Suggested: U1 and C6 by the interviews, P1, C2 and U1 by the council, in the rubric's order.
    [Test]
    public void Drafts_AreCountedBySource_WithoutWords([Values("text", "html", "json")] string format)
    {
        using var folder = new TemporaryFolder();
        var pack = folder.File("words.xlsx");
        Assert.That(Shell.Run("pack", "convert", Packs.Words, "--out", pack).Code, Is.Zero);
        Assert.That(Shell.Run("board", pack).Output, Does.Not.Contain("still to be coded"));
        Assert.That(Shell.Run("findings", "draft", pack).Code, Is.Zero);

        var ran = Shell.Run("board", pack, "--format", format);

        Assert.That(ran.Output, Does.Not.Contain("Zwetschge").And.Not.Contain("Mirabelle").And.Not.Contain("mended").And.Not.Contain("07700"));
        if (format != "json")
        {
            var text = Spaces().Replace(ran.Output, " ");
            Assert.That(text, Does.Contain("Said, and still to be coded").And.Contain("7 draft findings wait for direction, strength and statement").And.Contain("2 of people who refused"));
            return;
        }

        Assert.That(
            ran.Json().GetProperty("drafts").EnumerateArray().Select(one => (
                one.GetProperty("source").GetString(), one.GetProperty("waiting").GetInt32(), one.GetProperty("refused").GetInt32(), one.GetProperty("unassigned").GetInt32(),
                string.Join(",", one.GetProperty("criteria").EnumerateArray().Select(id => id.GetString())))),
            Is.EqualTo(new[] { ("interviews", 5, 2, 2, "C6,U1"), ("council", 2, 0, 0, "C2,U1,P1") }));
    }

    // The words of the pack stay English and are marked so; the board's own are Welsh, as docs/welsh.md has the terms.
    [Test]
    public void Welsh_BoardHasItsOwnWordsInWelsh([Values("text", "html")] string format)
    {
        foreach (var name in Examples)
        {
            var ran = Shell.Run("board", Pack(name), "--lang", "cy", "--format", format, "--since", Pack("synthetic-middling"));

            Assert.That(ran.Code, Is.Zero);
            Assert.That(ran.Output, Does.Contain("Bwrdd gwaith maes: ").And.Contain("Pwy sydd heb eu clywed?").And.Contain("nid i"));
            Assert.That(EnglishOnly().Matches(ran.Output).Select(match => match.Value), Is.Empty);
            Assert.That(ran.Output, format == "html" ? Does.Contain("<html lang=\"cy\">").And.Contain("lang=\"en\"") : Does.Not.Contain("<"));
            if (format == "text")
            {
                Assert.That(ran.Output.Split('\n').Select(line => line.Length), Is.All.AtMost(PageText.Width));
            }
        }
    }

    [Test]
    public void Welsh_Json_HasStatementsInWelsh()
    {
        var text = Shell.Run("board", Pack("synthetic-strong"), "--lang", "cy").Output;
        Assert.That(text, Does.Contain("Rhyw, fel y dywedodd pobl").And.Contain("Oedran, fel").And.Not.Match(@"\b(Sex|Age|Ethnicity)\b"));
        var json = Shell.Run("board", Pack("synthetic-middling"), "--lang", "cy", "--format", "json").Json();

        Assert.That(json.GetProperty("language").GetString(), Is.EqualTo("cy"));
        Assert.That(json.GetProperty("open")[0].GetProperty("statement").GetString(), Is.Not.EqualTo(
            Shell.Run("board", Pack("synthetic-middling"), "--format", "json").Json().GetProperty("open")[0].GetProperty("statement").GetString()));
    }

    [Test]
    public void Wording_BothLanguages_HaveTheSameKeysAndPlaces()
    {
        var (english, welsh) = (Texts("BoardEnglish"), Texts("BoardWelsh"));

        Assert.That(welsh.Keys, Is.EqualTo(english.Keys));
        Assert.That(welsh.Select(text => Places(text.Value)), Is.EqualTo(english.Select(text => Places(text.Value))));
        Assert.That(welsh.Values, Is.All.Not.Empty);
        Assert.That(welsh.Where(text => text.Value.StartsWith('>') != english[text.Key].StartsWith('>')), Is.Empty);

        static string Places(string text) => string.Join(' ', text.Split('{').Skip(1).Select(part => part.Split('}')[0]).Order(StringComparer.Ordinal));

        static SortedDictionary<string, string> Texts(string name) => new(
            System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "src/Sui.Inspection.Tool/Output/Planning/Wording", name + ".resx"))
                .Root!.Elements("data").ToDictionary(text => text.Attribute("name")!.Value, text => text.Element("value")!.Value), StringComparer.Ordinal);
    }

    [Test]
    public void Since_AFormerVersion_SaysWhatChanged()
    {
        using var folder = new TemporaryFolder();
        var former = Packs.Copy(folder);
        Packs.Edit(former, "tallies.csv", "\nt5,", "\nt5b,");

        var ran = Shell.Run("board", Repository.WorkedCase, "--since", former);
        var json = Shell.Run("board", Repository.WorkedCase, "--since", former, "--format", "json").Json().GetProperty("changes");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("What changed since the former version").And.Contain("Tallies: 1 new, 1 gone."));
        Assert.That(json.GetProperty("items")[0].GetProperty("added").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void Since_SomethingThatCannotBeRead_MakesNoBoard()
    {
        var ran = Shell.Run("board", Repository.WorkedCase, "--since", "no-such-pack");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.Contain("No board was made: the former version cannot be read."));
    }

    [Test]
    public void Board_OfAPackWithProblems_SaysSoAndShowsTheRest()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("board", Packs.WithError(folder));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("The evidence has 1 error and 0 warnings").And.Contain("What is not settled"));
        Assert.That(ran.Problems, Does.Contain("SUI2013"));
    }

    [Test]
    public void Board_OfAPackThatIsNotThere_IsAnError()
    {
        var ran = Shell.Run("board", "no-such-pack", "--format", "json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void On_IsTheDayThatDaysAreCountedTo() => Assert.That(
        Shell.Run("board", Pack("synthetic-paper"), "--on", "2020-02-05", "--format", "json").Json().GetProperty("requests")[0]
            .GetProperty("daysOpen").GetInt32(),
        Is.EqualTo(30)); // absences.csv: requested on 2020-01-06; 30 days to 5 February.

    [Test]
    public void Out_WritesTheFile_AndNeverOverTheEvidence()
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        var kept = File.ReadAllText(Path.Combine(pack, "tallies.csv"));

        var wrote = Shell.Run("board", pack, "--format", "html", "--out", folder.File("board.html"));
        var refused = Shell.Run("board", pack, "--out", Path.Combine(pack, "tallies.csv"));

        Assert.That(wrote.Code, Is.Zero);
        Assert.That(File.ReadAllText(folder.File("board.html")), Does.StartWith("<!DOCTYPE html>"));
        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Problems, Does.Contain("which the board is made from"));
        Assert.That(File.ReadAllText(Path.Combine(pack, "tallies.csv")), Is.EqualTo(kept));
    }

    [Test]
    public void On_ThatIsNone_IsWrongUsage() =>
        Assert.That(Shell.Run("board", Repository.WorkedCase, "--on", "today").Problems, Does.Contain("must be a day"));

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^-+$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    // Words of the English board that no Welsh one and no pack of the examples has.
    [GeneratedRegex(@"\b(?:Fieldwork board|Whom have|Calls and answers|chose each|not settled|only told|Nothing is|no evidence|Stopped at|not for publication)\b")]
    private static partial Regex EnglishOnly();
}
