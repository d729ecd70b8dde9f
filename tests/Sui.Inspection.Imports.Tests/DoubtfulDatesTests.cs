using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>American dates of which none has a day above 12, read as British ones.</summary>
internal sealed class DoubtfulDatesTests
{
    // In order by month and day, and not by day and month.
    [TestCase("03/06/2019;04/02/2019;05/11/2019;06/01/2019;07/09/2019", "en-GB", "in the order of time")]
    // Three days in June, or the sixth of three months.
    [TestCase("06/03/2019;06/04/2019;06/04/2019;06/05/2019", "en-GB", "within 3 days")]
    [TestCase("03/06/2019;04/06/2019;05/06/2019", "en-US", "within 3 days")]
    // As they should be.
    [TestCase("03/06/2019;04/06/2019;05/06/2019;06/06/2019;07/06/2019", "en-GB", "")]
    [TestCase("06/03/2019;06/04/2019;06/05/2019;06/06/2019", "en-US", "")]
    [TestCase("01/06/2019;12/06/2019;03/07/2019;11/07/2019;04/08/2019", "en-GB", "")]
    // In no order whatever, and far apart both ways.
    [TestCase("03/06/2019;11/02/2019;05/11/2019;02/01/2019;07/09/2019", "en-GB", "")]
    public void Import_DatesThatAreLikelyTheOtherWayRound_AreTold(string days, string culture, string why)
    {
        var result = Export.Of("Response ID|Submitted|know_how", [.. days.Split(';').Select((day, at) => $"{at + 1}|{day} 10:00|yes")]).Import(request => request with { Culture = culture });

        var found = result.Problems.Where(one => one.Code == "SUI6284").ToList();
        Assert.That(result.Succeeded, string.Join('\n', result.Problems));
        Assert.That(found.Select(one => (one.Severity, one.Location.Column)), Is.EqualTo(why.Length == 0 ? [] : new[] { (ProblemSeverity.Warning, "Submitted") }));
        Assert.That(found.Select(one => one.Message), Is.All.Contains(why));
        Assert.That(found.Select(one => one.Action), Is.All.Contains($"--culture {(culture == "en-GB" ? "en-US" : "en-GB")}"));
    }

    [TestCase("en-GB", false)]
    [TestCase("en-US", true)]
    public void Import_AnotherColumnThatSaysTheDay_Settles(string culture, bool succeeds)
    {
        string[] rows = ["1|06/03/2019|2019-06-03|yes", "2|06/04/2019|2019-06-04|no", "3|03/05/2019|2019-03-05|yes"];

        var result = Export.Of("Response ID|Submitted|Called on|know_how", rows).Import(request => request with { Culture = culture });

        Assert.That((result.Succeeded, result.Problems.Any(one => one.Code == "SUI6284")), Is.EqualTo((succeeds, !succeeds)), string.Join('\n', result.Problems));
        Assert.That(result.Problems.Where(one => one.Code == "SUI6284").Select(one => (one.Severity, one.Message)), Is.All.Matches<(ProblemSeverity Severity, string Message)>(
            one => one.Severity == ProblemSeverity.Error && one.Message.EndsWith("column C of the same rows says so.", StringComparison.Ordinal)));
    }

    // Without a culture, the import asks.
    [Test]
    public void Import_DatesThatCanBeReadEitherWay_NeedACulture() =>
        Assert.That(Export.Of("Response ID|Submitted|know_how", ["1|06/03/2019|yes", "2|06/04/2019|no"]).Import().Problems.Select(one => (one.Code, one.Severity)),
            Has.Member(("SUI6161", ProblemSeverity.Error)));
}
