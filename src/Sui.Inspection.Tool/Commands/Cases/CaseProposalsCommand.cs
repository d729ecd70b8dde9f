using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case proposals</c>: where each proposal stands, and what can come of it next.</summary>
internal sealed class CaseProposalsCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseProposalsCommand(ToolContext context)
        : base("proposals", "List where each proposal stands, and what can come of it next.")
    {
        Arguments.Add(_file);
        Options.Add(_json);
        SetAction(parsed => CaseWork.With(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), async file =>
        {
            var proposals = await file.Proposals.GetAsync().ConfigureAwait(false);
            if (parsed.GetValue(_json))
            {
                JsonText.Print(context.Terminal.Output.Writer, writer =>
                {
                    writer.WriteString("format", "sui-case-proposals/1");
                    writer.Objects("proposals", proposals, proposal =>
                    {
                        writer.WriteString("id", proposal.Id);
                        writer.WriteString("state", proposal.State);
                        writer.Strings("triggers", proposal.Triggers.Select(trigger => trigger.Trigger));
                    });
                });
                return ExitCode.Done;
            }

            var table = Rich.Table("Proposal", "State", "Can come of it");
            foreach (var proposal in proposals)
            {
                table.Row(proposal.Id, proposal.State, string.Join(", ", proposal.Triggers.Select(trigger => trigger.Trigger)));
            }

            context.Terminal.Output.Rich.Write(table);
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case proposals eastmere.sui"];
}
