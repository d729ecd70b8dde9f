using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case status</c>: says how a case stands.</summary>
internal sealed class CaseStatusCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);
    private readonly Option<bool> _json = Inputs.Json();

    public CaseStatusCommand(ToolContext context)
        : base("status", "Say how a case stands and whether it verifies, and with --as what somebody could do next and what stands in the way.")
    {
        Arguments.Add(_file);
        Options.Add(_as);
        Options.Add(_json);
        SetAction(parsed => CaseWork.With(context, parsed.GetRequiredValue(_file), parsed.GetValue(_json), async file =>
        {
            var verified = await file.Journal.VerifyAsync().ConfigureAwait(false);
            var triggers = parsed.GetValue(_as) is { } by ? await file.Workflow.CanFireAsync(by).ConfigureAwait(false) : null;
            // What does not verify says nothing that could be purged by.
            List<CasePurgeCount> due = verified.Problems.Count > 0 ? []
                : [.. (await file.Retention.CountAsync(new CasePurgeRequest()).ConfigureAwait(false)).Counts.Where(count => CaseRetentionCommand.Due(count) > 0)];
            var people = verified.Problems.Count > 0 ? null : await file.People.GetAsync().ConfigureAwait(false);
            var status = await file.RefreshAsync().ConfigureAwait(false);
            // An annex that was final and would be a draft now; what keeps one from being published is said of the triggers.
            IReadOnlyList<Problem> changed = verified.Problems.Count > 0 || status.State != "Published" ? []
                : [.. (await file.Publications.GetMissingAsync().ConfigureAwait(false)).Select(problem => problem with { Severity = ProblemSeverity.Warning })];
            IReadOnlyList<Problem> problems = [.. verified.Problems, .. changed];
            CaseReport.PrintStatus(
                context.Terminal.Output.Writer, parsed.GetValue(_json), status, triggers, verified, due, people?.Apart ?? [], changed);
            context.Terminal.Output.Writer.Flush();
            ProblemList.PrintCounted(context.Terminal.Problems.Writer, problems);
            return ProblemCounts.Of(verified.Problems).ExitCode;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case status eastmere.sui --as \"Inspector/B. Owen\""];
}
