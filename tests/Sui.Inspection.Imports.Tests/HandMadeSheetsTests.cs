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

    [Test]
    public void Import_NoteBelowNumbers_MakesNoColumnOfWordsOfThem()
    {
        var result = Export.Of("No.|know_how|asked_this_year", [.. Rows.Select((_, at) => $"{at}|yes|no"), "Note: two of the forms were illegible||"]).Import();

        Assert.That(result.Columns.OwnWords, Is.Empty);
    }
}
