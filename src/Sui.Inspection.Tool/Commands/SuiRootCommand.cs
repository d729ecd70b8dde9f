using System.CommandLine;
using System.CommandLine.Help;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Commands.Coding;

namespace Sui.Inspection.Tool.Commands;

/// <summary>
/// The root: what the command is for, and its subcommands. Not a <see cref="RootCommand"/>, which takes its name from the process
/// and so would be called otherwise wherever it is hosted.
/// </summary>
internal sealed class SuiRootCommand : ToolCommand
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "sui";

    public SuiRootCommand(ToolContext context)
        : base(CommandName, "Scores evidence of service user involvement in probation against the ladder of participation.")
    {
        Subcommands.Add(new NewCommand(context));
        Subcommands.Add(new ValidateCommand(context));
        Subcommands.Add(new AssessCommand(context));
        Subcommands.Add(new ExplainCommand(context));
        Subcommands.Add(new AnalyseCommand(context));
        Subcommands.Add(new PlanCommand(context));
        Subcommands.Add(new BoardCommand(context));
        Subcommands.Add(new CompareCommand(context));
        Subcommands.Add(new AnnexCommand(context));
        Subcommands.Add(new PublishCheckCommand(context));
        Subcommands.Add(new PackCommand(context));
        Subcommands.Add(new CaseCommand(context));
        Subcommands.Add(new RequestsCommand(context));
        Subcommands.Add(new FindingsCommand(context));
        Subcommands.Add(new CodingCommand(context));
        Subcommands.Add(new ReturnsCommand(context));
        Subcommands.Add(new CriteriaCommand(context));
        Subcommands.Add(new PrivacyCommand(context));
        Subcommands.Add(new CalcCommand(context));
        Subcommands.Add(new CalibrateCommand(context));
        Subcommands.Add(new RubricCommand(context));
        Subcommands.Add(new FrameworkCommand(context));
        Subcommands.Add(new InstrumentsCommand(context));
        Subcommands.Add(new ImportCommand(context));
        Subcommands.Add(new ServeCommand(context));
        Subcommands.Add(new McpCommand(context));
        Subcommands.Add(new DemoCommand(context));
        Subcommands.Add(new CompletionCommand(context));
        Subcommands.Add(new HelpCommand());
        Options.Add(new HelpOption { Action = new Help(new HelpAction()) });
        Options.Add(new VersionOption { Action = new PrintVersion() });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui validate evidence/",
        "sui assess evidence.zip",
        "sui annex evidence/ --out annex.pdf",
    ];
}
