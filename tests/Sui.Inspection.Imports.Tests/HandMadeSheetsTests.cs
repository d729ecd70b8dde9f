using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Sheets that somebody keeps by hand: ids with spaces that nobody sees, dates in words, notes below. All content is made up.</summary>
internal sealed class HandMadeSheetsTests
{
    private const string Header = "Response ID|Submitted|know_how|asked_this_year|months_here";

    private static readonly string[] Rows = [.. Enumerable.Range(1, 12).Select(at => $"EM {at:00}|2019-06-04|{(at % 3 == 0 ? "yes" : "no")}|{(at % 2 == 0 ? "yes" : "no")}|{at}")];

    [TestCase("EM\u00A003")]
    [TestCase("EM  03")]
    [TestCase("EM 03\u00A0")]
    [TestCase("\u200BEM 03")]
    [TestCase("EM\t03")]
    public void Import_IdWithSpacesThatNobodySees_IsTheSamePerson(string id)
    {
        var again = id + Rows[2][5..];
        var (plain, seen) = (Export.Of(Header, [.. Rows]).Import(), Export.Of(Header, [.. Rows, again]).Import());

        Assert.That((plain.Counts.Kept, seen.Counts.Kept, seen.Counts.Repeats), Is.EqualTo((12L, 12L, 1L)));
    }

    // Tools give ids that differ in the case of their letters alone.
    [Test]
    public void Import_IdInOtherLetters_IsAnotherPerson() => Assert.That(Export.Of(Header, [.. Rows, "em 03" + Rows[2][5..]]).Import().Counts.Kept, Is.EqualTo(13));

    [TestCase("4 June 2019")]
    [TestCase("4th June 2019")]
    [TestCase("14.06.2019")]
    public void Import_DatesInAColumnThatIsNotUsed_AreNamedWhereTheyAreMissed(string day)
    {
        var export = Export.Of("No.|Seen|know_how|asked_this_year", [.. Enumerable.Range(1, 6).Select(at => $"{at}|{day}|yes|{(at % 2 == 0 ? "yes" : "no")}"), "|Mean|50%|"]);
        using var responses = new MemoryStream();

        var result = export.Import(outputs: new ImportOutputs { Target = new ImportTarget { SourceId = "survey" }, Responses = responses });

        Assert.That(result.Problems.First(one => one.Code == "SUI6224").Action, Does.Contain("--map-column \"Seen=SubmittedAt\""));
    }

    // Paper forms, entered below those of the tool: answers of one scale would be read as answers to another question, without a word.
    [TestCase("Response ID|Submitted|asked_this_year|know_how|months_here", true)]
    [TestCase("Submitted|Response ID|months_here|asked_this_year|know_how", true)]
    [TestCase(Header, false)]
    public void Import_HeadersAgainInAnotherOrder_AreAnError(string headers, bool isError)
    {
        var result = Export.Of(Header, [.. Rows[..6], headers, .. Rows[6..]]).Import();

        var found = result.Problems.Where(one => one.Code == "SUI6270").ToList();
        Assert.That((result.Succeeded, found.Count), Is.EqualTo((!isError, isError ? 1 : 0)), string.Join('\n', result.Problems));
        Assert.That(found.Select(one => one.Location.Row), Is.All.EqualTo(8));
        Assert.That(result.Counts.Read, Is.EqualTo(isError ? 7 : 13), "what stands below is not read, and nothing is said of it");
        Assert.That(result.SetAside.Single().Reason, Is.EqualTo(SetAsideReason.RepeatedHeader));
    }

    // A file with semicolons, opened and saved where commas separate.
    [TestCase(';')]
    [TestCase('\t')]
    public void Import_RowsInOneCellEach_AreNamed(char separator)
    {
        var problems = Export.Of(Header.Replace('|', separator), [.. Rows.Select(row => row.Replace('|', separator))]).Import().Problems;

        Assert.That(problems.Select(one => one.Code), Is.EqualTo(new[] { "SUI6272" }), string.Join('\n', problems));

        // A spreadsheet puts those rows in quotation marks alone that have a comma.
        var text = string.Join('\n', [$"\"{Header.Replace('|', separator)}\"", .. Rows.Select(row => row.Replace('|', separator))]);
        Assert.That(Export.Import(System.Text.Encoding.UTF8.GetBytes(text)).Problems.Select(one => one.Code), Is.EqualTo(new[] { "SUI6272" }));
    }

    [Test]
    public void Import_NoteBelowNumbers_MakesNoColumnOfWordsOfThem()
    {
        var sheet = Xlsx.Of(("Data", ["No.|know_how|asked_this_year", .. Rows.Select((_, at) => $"{at}|yes|no"), "Note: two of the forms were illegible||"]));

        var result = Export.Import(sheet);

        Assert.That(result.Columns.OwnWords, Is.Empty);
    }
}
