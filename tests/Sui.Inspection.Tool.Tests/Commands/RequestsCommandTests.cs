using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>Days counted by hand: r2 was promised for 7 June, r3 asked for in May, r5 came on 13 June.</summary>
public sealed class RequestsCommandTests
{
    private static string Pack => Path.Combine(Repository.Root, "tests", "Sui.Inspection.Tool.Tests", "Fixtures", "requests");

    [Test]
    public void Requests_OnADay_AreThoseOpenThenLatestFirst()
    {
        var ran = Shell.Run("requests", Pack, "--on", "2019-06-12");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("Open on 2019-06-12: 4 requests, 2 past the day promised."));
        var ids = ran.Output.Split('\n').Where(line => line is ['r', _]).ToList();
        Assert.That(ids, Is.EqualTo(new[] { "r2", "r5", "r1", "r3" }));
        Assert.That(ran.Output, Does.Match("(?s)r2\n.*open for 9 days.*for 2019-06-07, 5 days ago"));
    }

    [Test]
    public void Requests_Json_HasTheDays()
    {
        var json = Shell.Run("requests", Pack, "--on", "2019-06-14", "--json").Json();

        Assert.That(json.GetProperty("on").GetString(), Is.EqualTo("2019-06-14"));
        var open = json.GetProperty("open").EnumerateArray()
            .Select(one => $"{one.GetProperty("id")} {one.GetProperty("daysOpen")} {one.GetProperty("daysPastDue")}").ToList();
        Assert.That(open, Is.EqualTo(new[] { "r2 11 7", "r1 11 0", "r3 14 ", "r6 1 " }));
    }

    [Test]
    public void Requests_WithoutADay_TakeTheLastDayOfFieldworkAsTheBoardDoes()
    {
        Assert.That(Shell.Run("requests", Pack).Output, Does.Contain("Open on 2019-06-14: 4 requests"));
        Assert.That(Shell.Run("board", Pack).Output, Does.Contain("days are counted to 14 June 2019"));
    }

    [Test]
    public void Requests_NoneOpen_SaySo() =>
        Assert.That(
            Shell.Run("requests", Repository.WorkedCase, "--on", "2019-06-12"),
            Is.EqualTo(new Ran(0, "Worked case provider (synthetic)\nNothing is open on 2019-06-12.\n", string.Empty)));

    [TestCase("12/06/2019")]
    [TestCase("2019-06")]
    public void Requests_DayInAnotherForm_IsWrongUsage(string day) =>
        Assert.That(Shell.Run("requests", Pack, "--on", day).Code, Is.EqualTo(2));

    [Test]
    public void Requests_NothingAtThePath_IsAProblemOfTheInput()
    {
        var ran = Shell.Run("requests", "nowhere", "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems").GetArrayLength(), Is.EqualTo(1));
    }
}
