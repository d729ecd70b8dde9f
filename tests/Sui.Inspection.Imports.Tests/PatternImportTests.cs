using System.Text;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Files of answer patterns with a count.</summary>
[TestFixture]
internal sealed class PatternImportTests
{
    private const string Header = "event_date|experience|outcome|know_how|told_why|pattern_count";

    [Test]
    public void Patterns_CountPeople_AndThoseThatSayTheSameAreOne()
    {
        using var file = new MemoryStream();
        using var record = new MemoryStream();
        var result = Export.Of(
            Header,
            "2019-06-03|Lived|Completed|yes|no|30", "2019-06-03|Lived|Completed|Yes|no|12", "2019-06-03|Lived|Completed|no||1000000", "2019-06-03|Lived|Declined|||7")
            .Import(outputs: new ImportOutputs { Target = new ImportTarget { SourceId = "survey" }, Responses = file, Record = record });

        Assert.That(result.Succeeded, string.Join('\n', result.Problems));
        Assert.That(Codes(result), Is.Empty);
        Assert.That(result.Patterns!.Rows, Is.EqualTo(4));
        Assert.That((result.Counts.Read, result.Counts.Kept, result.Counts.Declined), Is.EqualTo((1_000_049, 1_000_049, 7)));
        Assert.That(result.Tally.Criteria.Single(one => one.CriterionId == "I1"), Is.EqualTo(new CriterionTally("I1", 42, 1_000_042)));
        Assert.That(result.Tally.Questions.Single(one => one.QuestionId == "told_why").Missing, Is.EqualTo(1_000_000));
        var lines = Encoding.UTF8.GetString(file.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Is.EqualTo((string[])
        [
            "id,source,event_date,recorded_date,received_date,experience,person,outcome,pattern_count,imported_file,imported_sheet,imported_row,know_how,told_why",
            "survey-2,survey,2019-06-03,,,Lived,,Completed,42,export.csv,,2,yes,no",
            "survey-4,survey,2019-06-03,,,Lived,,Completed,1000000,export.csv,,4,no,",
            "survey-5,survey,2019-06-03,,,Lived,,Declined,7,export.csv,,5,not_asked,not_asked",
        ]));
        Assert.That(Encoding.UTF8.GetString(record.ToArray()), Does.Contain("\"patterns\": {\n    \"rows\": 4,\n    \"repeatsSeen\": false\n  }"));
    }

    // A query that groups by the answers gives each pattern once; words that mean the same are other patterns, and are united.
    [Test]
    public void Patterns_ThatStandTwiceToTheLetter_AreAnError()
    {
        var problem = Export.Of(Header, "2019-06-03|Lived|Completed|yes|no|30", "2019-06-03|Lived|Completed|no|no|12", "2019-06-03|Lived|Completed|yes|no|30").Import().Problems
            .Single(problem => problem.Code == "SUI6294");
        Assert.That(problem.Message, Does.StartWith("1 row (row 4) is the pattern of an earlier row, to the letter."));
        Assert.That(problem.Severity, Is.EqualTo(Problems.ProblemSeverity.Error));
    }

    // Under a name of its own a count would be passed over, and each pattern be one person.
    [TestCase("n", "3", "5", 1)]
    [TestCase("Pattern count", "3", "5", 1)]
    [TestCase("Number of people", "1", "1", 1)]
    [TestCase("n", "3", "1.5", 0)]
    [TestCase("months", "3", "5", 0)]
    public void Count_UnderAnotherName_IsAsked(string header, string one, string other, int told)
    {
        string[] rows = [$"2019-06-03|Lived|Completed|yes|no|{one}", $"2019-06-03|Lived|Completed|no|no|{other}"];
        var result = Export.Of(Header.Replace("pattern_count", header, StringComparison.Ordinal), rows).Import();
        Assert.That(Codes(result).Count(code => code == "SUI6295"), Is.EqualTo(told));
        foreach (var use in new[] { "PatternCount", "NotUsed" })
        {
            var said = Export.Of(Header.Replace("pattern_count", header, StringComparison.Ordinal), rows).Import(request => request with { Columns = [new MappedColumn(header, use)] });
            Assert.That(Codes(said), Has.None.EqualTo("SUI6295"), use);
        }
    }

    // Two providers may have people who answered alike; that they have the same people for every pattern is one file given twice.
    [TestCase(12, 1)]
    [TestCase(11, 0)]
    public void Patterns_OfAFileGivenTwice_AreAnError(int count, int told)
    {
        var again = Export.Of(Header, "2019-06-03|Lived|Completed|yes|no|30", $"2019-06-03|Lived|Completed|no|no|{count}");
        var result = Export.Of(Header, "2019-06-03|Lived|Completed|yes|no|30", "2019-06-03|Lived|Completed|no|no|12")
            .Import(request => request with { Further = [new ImportInput("other.csv", new MemoryStream(again.Bytes()))] });
        Assert.That(Codes(result).Count(code => code == "SUI6294"), Is.EqualTo(told));
    }

    [TestCase("0")]
    [TestCase("-3")]
    [TestCase("1.5")]
    [TestCase("")]
    [TestCase("many")]
    [TestCase("1,000")]
    [TestCase("1000000001")]
    [TestCase("99999999999999999999")]
    public void Count_ThatIsNone_IsAnErrorOfItsRow(string count)
    {
        var problem = Export.Of(Header, "2019-06-03|Lived|Completed|yes|no|3", $"2019-06-03|Lived|Completed|no|no|{count}").Import().Problems
            .Single(problem => problem.Code == "SUI6290");
        Assert.That((problem.Location.Row, problem.Location.Column), Is.EqualTo((3, "pattern_count")));
        Assert.That(problem.ToString(), Does.Not.Contain("many"));
    }

    [Test]
    public void Counts_TogetherMoreThanCanBeCounted_AreAnError() => Assert.That(
        Codes(Export.Of(Header, "2019-06-03|Lived|Completed|yes|no|1000000000", "2019-06-03|Lived|Completed|no|no|1").Import()),
        Is.EqualTo((string[])["SUI6291"]));

    [Test]
    public void Ids_BesideCounts_AreAnError() => Assert.That(
        Export.Of("id|source|" + Header, "1|survey|2019-06-03|Lived|Completed|yes|no|3").Import().Problems.Select(problem => problem.Code), Does.Contain("SUI6292"));

    // Without a source beside it, 'id' is no column of the product's own form.
    [Test]
    public void IdThatIsNotRead_BesideCounts_IsThatErrorAndNoOther()
    {
        string[] rows = ["1|2019-06-03|Lived|Completed|yes|no|3", "2|2019-06-03|Lived|Completed|no|no|2"];

        Assert.That(Codes(Export.Of("id|" + Header, rows).Import()), Is.EqualTo((string[])["SUI6292"]));
        Assert.That(Codes(Export.Of("id|" + Header, rows).Import(request => request with
        {
            Columns = [new MappedColumn("id", "NotUsed")],
        })), Has.No.Member("SUI6292"));
    }

    [Test]
    public void Column_ThatIsNotKnown_IsNamed()
    {
        var result = Export.Of("region|" + Header, "North|2019-06-03|Lived|Completed|yes|no|3", "South|2019-06-03|Lived|Completed|yes|no|4").Import();
        Assert.That(result.Succeeded);
        Assert.That(result.Problems.Single(problem => problem.Code == "SUI6293").Location.Column, Is.EqualTo("region"));
    }

    [Test]
    public void Word_ThatIsNotUnderstood_CountsAllWhoSaidIt() => Assert.That(
        Export.Of(Header, "2019-06-03|Lived|Completed|yes|no|300", "2019-06-03|Lived|Completed|perhaps|no|5").Import().Problems
            .Single(problem => problem.Code == "SUI6233").Message, Does.Contain("5 of 305 answers"));

    // Without the code for questions that have no column, of which there are many here.
    private static string[] Codes(ImportResult result) => [.. result.Problems.Select(problem => problem.Code).Where(code => code != "SUI6164")];
}
