using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case comments</c>: lists the comments on the draft with their answers.</summary>
internal sealed class CaseCommentsCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseCommentsCommand(ToolContext context)
        : base("comments", "List the comments of the provider and of the council, with their answers.")
    {
        Arguments.Add(_file);
        Options.Add(_json);
        SetAction(parsed => CaseWork.With(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), async file =>
        {
            CaseOpinionsReport.PrintComments(context.Terminal.Output, parsed.GetValue(_json), await file.Opinions.GetCommentsAsync().ConfigureAwait(false));
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case comments eastmere.sui"];
}
