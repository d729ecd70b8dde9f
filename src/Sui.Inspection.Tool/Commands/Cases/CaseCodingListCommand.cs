using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case coding list</c>: the codings of a case, and whose sheets are missing.</summary>
internal sealed class CaseCodingListCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseCodingListCommand(ToolContext context)
        : base("list", "Show the codings of a case: who codes what, and whose sheets are missing.")
    {
        Arguments.Add(_file);
        Options.Add(_json);
        SetAction(parsed => CaseWork.With(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), async file =>
        {
            CaseCodingReport.Print(context.Terminal.Output, parsed.GetValue(_json), await file.Coding.GetAsync().ConfigureAwait(false));
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case coding list eastmere.sui"];
}
