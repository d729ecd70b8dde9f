using Sui.Inspection.Tool.Commands;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class HelpTests
{
    private static readonly string[] Levels =
        [
            "", "new", "validate", "assess", "explain", "analyse", "plan", "board", "compare", "annex", "annex verify", "publish-check", "pack", "pack convert", "case", "case new", "case status", "case export", "case assess", "case annex", "case fire", "case judge", "case moderate", "case review", "case place", "case opinions", "case dissent", "case comment", "case comments", "case answer", "case factcheck", "case factcheck export", "case factcheck import", "case coding", "case coding open", "case coding add", "case coding list", "case coding compare", "case coding export", "case import", "case add", "case withdraw", "case erase", "case proposals", "case proposal", "case attach", "case items", "case get", "case verify", "case replay", "case diff", "case merge", "case retention", "case purge", "case consent-withdrawn", "case people", "case journal", "case seal", "case unseal", "case checkpoint", "case cosign", "requests", "findings", "findings draft", "findings list", "coding", "coding codebook", "coding sheet", "coding compare", "coding table", "coding drafts", "returns", "criteria", "privacy", "privacy scan", "calc", "calc proportion", "calc interval", "calc groups", "calc rake", "calc agreement", "calc sample", "calibrate", "rubric", "rubric validate", "rubric export",
            "framework", "framework validate", "framework export",
            "instruments", "instruments list", "instruments show", "instruments export", "instruments validate", "import", "serve", "mcp", "demo", "completion", "help",
        ];

    [TestCaseSource(nameof(Levels))]
    public void Help_EveryLevel_HasAnExampleThatParses(string level)
    {
        var ran = Shell.Run([.. Words(level), "--help"]);

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Problems, Is.Empty);
        Assert.That(ran.Output, Does.Contain("Usage:\n  " + $"sui {level}".TrimEnd()));
        var examples = ran.Output[ran.Output.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n')
            .Select(line => line.Trim()).Where(line => line.StartsWith("sui ", StringComparison.Ordinal)).ToList();
        Assert.That(examples, Is.Not.Empty);
        foreach (var example in examples)
        {
            Assert.That(CommandLines.Errors(example), Is.Empty, example);
        }
    }

    [Test]
    public void Help_Levels_AreAllThereAre()
    {
        using var none = new StringWriter();
        var root = Shell.Application(new Terminal(new Channel(none), new Channel(none))).Parse([]).RootCommandResult.Command;

        Assert.That(
            All(root).Select(command => Help.PathOf(command)),
            Is.EquivalentTo(Levels.Select(level => $"sui {level}".TrimEnd())));

        static IEnumerable<System.CommandLine.Command> All(System.CommandLine.Command command) =>
            [command, .. command.Subcommands.SelectMany(All)];
    }

    [TestCase("")]
    [TestCase("annex")]
    [TestCase("privacy scan")]
    public void HelpCommand_SaysWhatTheOptionSays(string level) =>
        Assert.That(Shell.Run(["help", .. Words(level)]), Is.EqualTo(Shell.Run([.. Words(level), "--help"])));

    [TestCase("privacy skan", "'sui privacy' has no command 'skan'. It has scan.")]
    [TestCase("annexe", "'sui' has no command 'annexe'.")]
    [TestCase("assess more", "'sui assess' has no commands below it")]
    public void HelpCommand_WordThatIsNoCommand_IsWrongUsage(string words, string message)
    {
        var ran = Shell.Run(["help", .. Words(words)]);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain(message));
    }

    [Test]
    public void Help_Root_ListsTheExitCodes() =>
        Assert.That(Shell.Run("--help").Output, Does.Contain("Exit codes:\n  0 "));

    [Test]
    public void Version_IsOneLineWithoutTheBuildsSuffix()
    {
        var ran = Shell.Run("--version");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Match(@"\A\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?\n\z"));
    }

    private static string[] Words(string level) => level.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
