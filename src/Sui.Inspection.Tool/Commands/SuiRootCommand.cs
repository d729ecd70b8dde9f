using System.CommandLine;
using System.CommandLine.Help;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The root: what the command is for, and its subcommands.</summary>
internal sealed class SuiRootCommand : RootCommand, IHasExamples
{
    /// <summary>The command's name.</summary>
    public const string CommandName = "sui";

    public SuiRootCommand(ToolContext context)
        : base("Scores evidence of service user involvement in probation against the ladder of participation.")
    {
        Subcommands.Add(new ValidateCommand(context));
        Subcommands.Add(new AssessCommand(context));
        Subcommands.Add(new ExplainCommand(context));
        Subcommands.Add(new AnnexCommand(context));
        Subcommands.Add(new CalcCommand(context));
        Subcommands.Add(new RubricCommand(context));
        foreach (var option in Options)
        {
            option.Action = option switch
            {
                HelpOption { Action: HelpAction usual } => new Help(usual),
                VersionOption => new PrintVersion(),
                _ => option.Action,
            };
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "sui validate evidence/",
        "sui assess evidence.zip",
        "sui annex evidence/ --out annex.pdf",
    ];
}
