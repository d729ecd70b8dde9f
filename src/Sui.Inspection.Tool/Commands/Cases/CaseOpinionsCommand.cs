using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case opinions</c>: what was computed, held and decided, side by side.</summary>
internal sealed class CaseOpinionsCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseOpinionsCommand(ToolContext context)
        : base("opinions", "Show what was computed, where each person places the provider, and what was decided, side by side, as you may see it.")
    {
        Arguments.Add(_file);
        Options.Add(_as);
        Options.Add(_json);
        SetAction(parsed => CaseWork.With(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), async file =>
        {
            var opinions = await file.Opinions.GetAsync(parsed.GetValue(_as)!).ConfigureAwait(false);
            var state = (await file.RefreshAsync().ConfigureAwait(false)).State;
            CaseOpinionsReport.Print(
                context.Terminal.Output, parsed.GetValue(_json), opinions, CaseProblems.WayToPlace(state));
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case opinions eastmere.sui --as \"Inspector/B. Owen\""];
}
