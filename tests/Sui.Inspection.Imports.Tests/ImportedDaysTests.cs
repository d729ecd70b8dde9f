using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Days of responses that nobody can read, and days that are still to come.</summary>
internal sealed class ImportedDaysTests
{
    private static readonly DateOnly Today = new(2019, 6, 30);

    [Test]
    public void Import_DayToCome_IsNamedInEveryModeAndNoDay([Values] bool written)
    {
        using var responses = new MemoryStream();
        var result = Export.Of("Response ID|Submitted|know_how", "1|2019-06-30|yes", "2|2019-07-01|no", "3|2091-06-03|no", "4|in spring|no").Import(
            request => request with { Latest = Today },
            written ? new ImportOutputs { Target = new ImportTarget { SourceId = "survey" }, Responses = responses } : null);

        Assert.Multiple(() =>
        {
            Assert.That(
                result.Problems.Where(one => one.Code is "SUI6246" or "SUI6223").Select(one => (one.Code, one.Severity, one.Location.Row, one.Location.Column)),
                Is.EqualTo(new[]
                {
                    ("SUI6246", ProblemSeverity.Warning, (int?)3, "Submitted"), ("SUI6246", ProblemSeverity.Warning, (int?)4, "Submitted"),
                    ("SUI6223", ProblemSeverity.Warning, (int?)5, "Submitted"),
                }));
            Assert.That(result.Problems.Count(one => one.Code == "SUI6224"), Is.EqualTo(written ? 3 : 0), "without a day there is no evidence");
        });
    }

    [Test]
    public void Import_DayOfWhatIsSpokenOf_IsNotBehindTheDayOfSending()
    {
        using var responses = new MemoryStream();
        var result = Export.Of("event_date|Submitted|know_how", "2019-06-03|2019-06-04|yes", "2019-06-05|2019-06-04|no", "2020-06-03|2019-06-04|no").Import(
            null, new ImportOutputs { Target = new ImportTarget { SourceId = "survey" }, Responses = responses });

        Assert.That(result.Problems.Where(one => one.Code == "SUI6246").Select(one => (one.Location.Row, one.Location.Column)), Is.EqualTo(new[] { ((int?)4, "event_date") }));
        Assert.That(result.Succeeded, "the day of sending dates it");
    }

    [Test]
    public void Import_WithoutALastDay_BelievesAll() =>
        Assert.That(Export.Of("Submitted|know_how", "2191-06-03|yes").Import().Problems.Select(one => one.Code), Has.No.Member("SUI6246"));

    [TestCase("When")]
    [TestCase("Date of visit")]
    public void Import_WithoutADayBesideAnUnusedColumnOfDates_NamesTheColumn(string header)
    {
        using var responses = new MemoryStream();
        var outputs = new ImportOutputs { Target = new ImportTarget { SourceId = "survey" }, Responses = responses };
        var export = Export.Of($"Response ID|{header}|know_how", "1|2019-06-03|yes", "2|2019-06-04|no");

        var problem = export.Import(null, outputs).Problems.First(one => one.Code == "SUI6224");
        var said = export.Import(request => request with { Columns = [new(header, "SubmittedAt")] }, outputs);

        Assert.That(problem.Action, Does.Contain($"--map-column \"{header}=SubmittedAt\"").And.Contain("--event-date"));
        Assert.That(said.Succeeded, string.Join('\n', said.Problems));
    }
}
