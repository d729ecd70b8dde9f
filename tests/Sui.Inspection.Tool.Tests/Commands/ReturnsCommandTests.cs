using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class ReturnsCommandTests
{
    // method.md, section 7: activities sum to 39, types per provider to 38; 12 of 21 and 5 of 7 answered.
    [Test]
    public void Returns_TheBulletin_ReportsTheMismatch()
    {
        var ran = Shell.Run("returns", Path.Combine(Repository.Root, "examples", "returns", "bulletin-2019-03"));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*All\s+28\s+17\s+16\s+3\s+1\s*$"));
        Assert.That(ran.Output, Does.Contain("No: The types of activity"));
        Assert.That(ran.Problems, Does.Contain("SUI6436"));
    }

    [Test]
    public void Returns_Json_HoldsBothReturnsOfOneProvider()
    {
        var json = Shell.Run("returns", Path.Combine(Repository.Root, "examples", "returns", "synthetic-joint"), "--json").Json();

        var repeated = json.GetProperty("repeated")[0];
        Assert.That(repeated.GetProperty("returns").GetArrayLength(), Is.EqualTo(2));
        Assert.That(repeated.GetProperty("differences")[0].GetProperty("answers").GetArrayLength(), Is.EqualTo(2));
        Assert.That(json.GetProperty("joint")[0].GetProperty("providers").GetArrayLength(), Is.EqualTo(3));
    }

    [Test]
    public void Returns_NothingThere_IsAnErrorOfTheInput()
    {
        using var folder = new TemporaryFolder();

        Assert.That(Shell.Run("returns", folder.Path).Code, Is.EqualTo(1));
    }
}
