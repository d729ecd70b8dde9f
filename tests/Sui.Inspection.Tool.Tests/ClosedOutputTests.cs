using System.Diagnostics;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>Outputs of the process that are closed or full. A shell sets them up.</summary>
[Platform("Linux", Reason = "A full device is there on Linux alone.")]
public sealed class ClosedOutputTests
{
    private static readonly string Assess = $"assess '{Repository.WorkedCase}'";

    [TestCase(">&-")]
    [TestCase(">/dev/full")]
    public void Run_OutputThatCannotBeWritten_ReturnsTwoAndSaysSo(string redirection)
    {
        foreach (var line in new[] { Assess + " --json", "--help", "--version", $"explain '{Repository.WorkedCase}' --criterion I1" })
        {
            var (code, _, problems) = Run(line, redirection);

            Assert.That(code, Is.EqualTo(2), line);
            Assert.That(problems, Does.Match("^sui: Standard output cannot be written: .+\n$"), line);
        }
    }

    [TestCase("2>&-")]
    [TestCase("2>/dev/full")]
    public void Run_ProblemsThatCannotBeWritten_ChangeNeitherResultNorCode(string redirection)
    {
        var whole = Run(Assess + " --json", string.Empty);

        Assert.That(Run(Assess + " --json", redirection), Is.EqualTo(whole with { Problems = string.Empty }));
        Assert.That(Run("validate /nowhere --json", redirection).Code, Is.EqualTo(1));
        Assert.That(Run("assess", redirection).Code, Is.EqualTo(2));
    }

    [TestCase(">&-")]
    [TestCase(">/dev/full")]
    [TestCase(">&- 2>&-")]
    public void Annex_OutputThatCannotBeWritten_IsWrittenAllTheSame(string redirection)
    {
        using var folder = new TemporaryFolder();

        var (code, _, problems) = Run($"annex '{Repository.WorkedCase}' --part annex --out '{folder.File("annex.html")}'", redirection);

        Assert.That(code, Is.EqualTo(2));
        Assert.That(problems, Does.Not.Contain("   at "));
        Assert.That(folder.Names, Is.EqualTo(new[] { "annex.html" }));
        Assert.That(File.ReadAllText(folder.File("annex.html")), Does.EndWith("</html>\n"));
    }

    private static (int Code, string Output, string Problems) Run(string line, string redirection)
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        start.ArgumentList.Add($"exec '{host}' '{Path.Combine(TestContext.CurrentContext.TestDirectory, "sui.dll")}' {line} {redirection}");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The shell did not start.");
        var problems = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, problems.Result);
    }
}
