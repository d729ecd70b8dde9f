using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case factcheck import</c>: records the comments of a sheet that came back.</summary>
internal sealed class CaseFactcheckImportCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Argument<string> _sheet = new("SHEET") { Description = "The sheet that came back (.xlsx or .csv)." };
    private readonly Option<string> _from = CaseInputs.From();
    private readonly Option<string> _role = CaseInputs.Role();
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseFactcheckImportCommand(ToolContext context)
        : base("import", "Record the comments of a sheet that came back, all of them or none; those that were recorded before are left out.")
    {
        _context = context;
        Arguments.Add(_file);
        Arguments.Add(_sheet);
        Options.Add(_from);
        Options.Add(_role);
        Options.Add(_as);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case factcheck import eastmere.sui comments.xlsx --from provider --role \"Head of service\" --as \"Inspector/B. Owen\""];

    private int Run(ParseResult parsed)
    {
        var (path, sheet, json) = (parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_sheet), parsed.GetValue(_json));
        var content = Inputs.ReadFile(_context, sheet, $"The sheet '{sheet}'");
        return CaseWork.With(_context, path, json, async file =>
        {
            var status = await file.RefreshAsync().ConfigureAwait(false);
            var draft = await CaseDraft.ReadAsync(_context, file, status, path).ConfigureAwait(false);
            string[] languages = ["en", "cy"];
            var (comments, problems) = FactChecks.Read(
                content, Inputs.LabelOf(sheet), status.Origin, [.. languages.SelectMany(draft.Items)], CaseInputs.FromOf(parsed.GetValue(_from)!), parsed.GetValue(_role)!,
                await file.Opinions.GetCommentsAsync().ConfigureAwait(false), [.. languages.SelectMany(draft.Former)]);
            if (ProblemCounts.Of(problems).Errors > 0)
            {
                return CaseWork.Refuse(_context, json, problems);
            }

            var change = await file.Opinions.CommentAsync(comments, parsed.GetValue(_as)!).ConfigureAwait(false);
            problems = [.. problems, .. change?.Problems ?? []];
            CaseOpinionsReport.PrintRecorded(_context.Terminal.Output.Writer, json, comments.Count, change, problems);
            _context.Terminal.Output.Writer.Flush();
            ProblemList.PrintCounted(_context.Terminal.Problems.Writer, problems);
            return ExitCode.Done;
        });
    }
}
