using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Answers of which a spreadsheet, or another country's marks, took a part away; tests and rows that say nothing.</summary>
internal sealed class SpoiltAnswersTests
{
    // Of 20 rows: no word up to a fifth of the filled cells, a warning from there, an error from a half.
    [TestCase(4, null)]
    [TestCase(5, ProblemSeverity.Warning)]
    [TestCase(10, ProblemSeverity.Warning)]
    [TestCase(11, ProblemSeverity.Error)]
    public void Import_ErrorsOfASpreadsheetInPlaceOfAnswers_AreTold(int spoilt, ProblemSeverity? severity)
    {
        var export = Export.Of("Response ID|Submitted|know_how|months_here", [.. Enumerable.Range(1, 20).Select(at => $"{at}|2019-06-{at:00}|{(at <= spoilt ? "#N/A" : "yes")}|{at}")]);

        var result = export.Import();
        var accepted = export.Import(request => request with { AcceptUnread = true });

        var found = result.Problems.Where(one => one.Code == "SUI6285").ToList();
        Assert.That(found.Select(one => (ProblemSeverity?)one.Severity), Is.EqualTo(severity is null ? [] : new[] { severity }));
        Assert.That(found.Select(one => one.Message), Is.All.StartsWith($"{spoilt} of 20 cells that are filled hold an error of a spreadsheet"));
        Assert.That((accepted.Succeeded, accepted.Tally.Questions.Single(one => one.QuestionId == "know_how").Missing), Is.EqualTo((true, (long)spoilt)));
    }

    [TestCase("#N/A|5;#REF!|5", 0)]
    [TestCase("|5;|5;|5;|5;#N/A|5", 0)]
    public void Import_FewOrOtherErrors_AreNotToldAsSuch(string rows, int told) =>
        Assert.That(Export.Of("know_how|months_here", rows.Split(';')).Import().Problems.Count(one => one.Code == "SUI6285"), Is.EqualTo(told));

    [TestCase("en-GB", "12,5", "--culture de-DE")]
    [TestCase("de-DE", "12.5", "point before decimals")]
    public void Import_NumbersWithTheOtherMark_SayTheCause(string culture, string number, string action)
    {
        var result = Export.Of("Response ID|Submitted|know_how|months_here", [.. Enumerable.Range(1, 4).Select(at => $"{at}|2019-06-0{at}|yes|{(at < 3 ? number : "7")}")])
            .Import(request => request with { Culture = culture });

        var named = result.Problems.First(one => one.Code == "SUI6220");
        var error = result.Problems.Single(one => one.Code is "SUI6233" && one.Location.Column == "months_here");
        Assert.That((named.Message, named.Action), Is.EqualTo((
            "The answer is a number with the other mark before decimals than the culture says, a comma for a point or a point for a comma; it counts as missing.",
            "Export again with a point before decimals, or give a culture that writes a comma, such as --culture de-DE.")));
        Assert.That(error.Message, Does.EndWith("; 2 are numbers with the other mark before decimals."));
        Assert.That(error.Action, Does.Contain(action));
    }

    [TestCase("TEST", true)]
    [TestCase("test-02", true)]
    [TestCase("TESTIFY-1", false)]
    [TestCase("T-17", false)]
    public void Import_AnIdOfATest_IsNamed(string id, bool told)
    {
        var result = Export.Of("Response ID|Submitted|know_how", [.. Enumerable.Range(1, 9).Select(at => $"R-{at}|2019-06-0{at}|yes"), $"{id}|2019-06-10|no"]).Import();

        Assert.That(result.Problems.Where(one => one.Code == "SUI6277").Select(one => (one.Severity, one.Location.Column)),
            Is.EqualTo(told ? new[] { (ProblemSeverity.Warning, "Response ID") } : []));
        Assert.That(result.Counts.Kept, Is.EqualTo(10));
    }

    // A heading that a spreadsheet gave is none.
    [TestCase("Column1", "do not count", true)]
    [TestCase("Notes", "not to be counted", true)]
    [TestCase("Unnamed: 3", "please remove", true)]
    [TestCase("Column1", "seen twice a month", false)]
    public void Import_ANoteThatARowIsNotToCount_IsNamed(string heading, string note, bool told)
    {
        var result = Export.Of($"Response ID|Submitted|know_how|{heading}", [.. Enumerable.Range(1, 9).Select(at => $"{at}|2019-06-0{at}|yes|{(at == 4 ? note : string.Empty)}")]).Import();

        Assert.That(result.Problems.Any(one => one.Code == "SUI6265"), Is.EqualTo(told), string.Join('\n', result.Problems));
    }

    [Test]
    public void Import_RowsThatAnswerNothing_AreNamed()
    {
        var result = Export.Of("Response ID|Submitted|know_how|told_why", [.. Enumerable.Range(1, 9).Select(at => $"{at}|2019-06-0{at}|{(at is 4 or 7 ? "|" : "yes|no")}")]).Import();

        Assert.That((result.Counts.Kept, result.Counts.WithoutAnswers), Is.EqualTo((9L, 2L)));
        Assert.That(result.AnsweredNothing, Is.EqualTo((int[])[5, 8]));
    }
}
