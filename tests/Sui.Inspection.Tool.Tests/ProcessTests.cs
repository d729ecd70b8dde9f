using System.Diagnostics;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests
{
    [Test]
    public void Assess_Json_IsUtf8WithoutByteOrderMarkWhateverTheLocale()
    {
        using var process = Start("C", "assess", Repository.WorkedCase, "--json");
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();

        Assert.That(process.ExitCode, Is.Zero);
        Assert.That(bytes.ToArray()[0], Is.EqualTo((byte)'{'));
        Assert.That(new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray()), Does.Contain("−"));
    }

    [Test]
    public void Assess_ReaderThatCloses_EndsQuietly()
    {
        var pack = Path.Combine(Repository.Root, "examples", "packs", "synthetic-strong");
        using var process = Start("C", "assess", pack, "--json");
        process.StandardOutput.Read();
        process.StandardOutput.Close();
        var problems = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.That(problems, Is.Empty);
        Assert.That(process.ExitCode, Is.Zero);
    }

    private static Process Start(string locale, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = locale;
        start.ArgumentList.Add(Path.Combine(TestContext.CurrentContext.TestDirectory, "sui.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
    }
}
