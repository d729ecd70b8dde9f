using System.Diagnostics;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CompletionCommandTests
{
    // What a shell would offer, asked of a real bash.
    [TestCase("sui ", "validate", "assess", "annex", "criteria", "help", "--version")]
    [TestCase("sui val", "validate")]
    [TestCase("sui privacy ", "scan", "--help")]
    [TestCase("sui annex evidence --format ", "pdf", "html", "all")]
    [TestCase("sui annex evidence --format p", "pdf")]
    [TestCase("sui annex evidence --la", "--lang")]
    [TestCase("sui instruments export --lang ", "en", "cy")]
    [TestCase("sui calc interval --k 1 --method ", "wilson", "clopper-pearson")]
    [TestCase("sui validate evidence --culture en")]
    [Platform(Exclude = "Win", Reason = "Needs bash.")]
    public void Bash_Offers(string line, params string[] offered)
    {
        var words = line.Split(' ');
        var script = Shell.Run("completion", "bash").Output
            + $"\nCOMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))})\nCOMP_CWORD={words.Length - 1}\n_sui\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n";

        var replied = Bash(script);

        if (offered.Length == 0)
        {
            Assert.That(replied, Is.Empty);
        }
        else
        {
            Assert.That(offered, Is.SubsetOf(replied));
        }

        Assert.That(replied, Is.All.StartsWith(words[^1]));
    }

    [Test]
    public void Zsh_IsTheScriptOfBashWithItsCompatibility() =>
        Assert.That(
            Shell.Run("completion", "zsh").Output,
            Is.EqualTo("#compdef sui\nautoload -U +X bashcompinit && bashcompinit\n" + Shell.Run("completion", "bash").Output));

    [TestCase("fish", "complete -c sui -n \"__sui_at '/privacy'\" -f -a scan ")]
    [TestCase("fish", "complete -c sui -n \"__sui_at '/annex'\" -l lang -x -a 'en cy' ")]
    [TestCase("pwsh", "'/instruments/show' = '--lang ")]
    [TestCase("pwsh", "'/annex --lang' = 'en cy'")]
    public void Others_HaveCommandsOptionsAndValues(string shell, string line) =>
        Assert.That(Shell.Run("completion", shell).Output, Does.Contain(line));

    [Test]
    public void Shell_ThatThereIsNot_IsWrongUsage()
    {
        var ran = Shell.Run("completion", "csh");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("bash, zsh, fish, pwsh"));
    }

    private static string[] Bash(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["--norc", "--noprofile"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        process.StandardInput.Write(script);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
