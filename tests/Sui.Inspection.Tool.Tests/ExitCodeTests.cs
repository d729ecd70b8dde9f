using Moq;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

public sealed class ExitCodeTests
{
    [TestCase("")]
    [TestCase("calc")]
    [TestCase("rubric")]
    [TestCase("asess pack")]
    [TestCase("validate")]
    [TestCase("validate a b")]
    [TestCase("validate a --colour")]
    [TestCase("explain pack")]
    [TestCase("assess pack --rubric")]
    [TestCase("calc proportion --n 5")]
    [TestCase("calc proportion --n 5 --n 6 --favourable 1")]
    public void Run_WrongUsage_ReturnsTwoAndPrintsNoResult(string line)
    {
        var ran = Shell.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.StartWith("sui: ").And.Contain("--help'.\n"));
    }

    [Test]
    public void Run_EmptyPath_IsWrongUsage()
    {
        var ran = Shell.Run("validate", "");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("PACK is empty."));
    }

    [Test]
    public void Run_UnknownCommand_IsNamed() =>
        Assert.That(Shell.Run("asess", "pack").Problems, Does.StartWith("sui: 'asess' is not a command"));

    [Test]
    public void Run_PathThatStartsWithAt_IsNotAFileOfArguments()
    {
        using var folder = new TemporaryFolder();

        // With response files this would be wrong usage, since there is no such file.
        Assert.That(Shell.Run("validate", "@" + folder.File("none")).Code, Is.EqualTo(1));
    }

    [Test]
    public void Run_UnexpectedException_IsOneLineAndReturnsThree()
    {
        var ran = Shell.Run(Failing(), "validate", "pack");

        Assert.That(ran.Code, Is.EqualTo(3));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(
            ran.Problems,
            Is.EqualTo("sui: failed: InvalidOperationException: It broke here. (SUI_DEBUG=1 shows more.)\n"));
    }

    [Test]
    public void Run_UnexpectedExceptionWhenDebugging_ShowsTheTrace()
    {
        var ran = Shell.Run(Failing(), true, "assess", "pack", "--json");

        Assert.That(ran.Code, Is.EqualTo(3));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.Contain("   at "));
    }

    private static ISuiInspection Failing()
    {
        var inspection = new Mock<ISuiInspection>();
        inspection.Setup(one => one.Read(It.IsAny<string>())).Throws(new InvalidOperationException("It broke\nhere."));
        return inspection.Object;
    }
}
