using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case import</c>: takes a pack in that has grown since.</summary>
internal sealed class CaseImportCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _from = CaseInputs.Pack("--from", "The evidence pack that has grown: a workbook (.xlsx), a folder with a pack.json, a .zip of one, or a case file (.sui).");
    private readonly Option<bool> _replace = new("--replace") { Description = "Withdraw what is held and the pack does not have any more; it is kept, and counts no more." };
    private readonly Option<bool> _replaceChanged = new("--replace-changed") { Description = "Withdraw rows that say something else in the pack, and take those in their place." };
    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<string> _why = CaseInputs.Why();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseImportCommand(ToolContext context)
        : base("import", "Take a pack in that has grown: rows that are not held yet are added, and nothing that is held is touched unasked.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_from);
        Options.Add(_replaceChanged);
        Options.Add(_replace);
        Options.Add(_as);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case import eastmere.sui --from evidence.xlsx --as \"Lead inspector/A. Rees\"",
        "sui case import eastmere.sui --from evidence.xlsx --replace-changed --why \"Two rows were corrected.\" --as \"Lead inspector/A. Rees\"",
    ];

    private int Run(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file =>
        {
            var inspection = _context.Inspection(null, []);
            var (files, problems) = CasePacks.FilesToTakeIn(_context, inspection, parsed.GetRequiredValue(_from), parsed.GetValue(_as));
            if (files is null)
            {
                return CaseWork.Refuse(_context, json, problems);
            }

            var update = await file.Evidence.UpdateAsync(files, Replacing(parsed), parsed.GetValue(_as)!, parsed.GetValue(_why)!).ConfigureAwait(false);
            if (update.Change is not null)
            {
                // Not of the pack alone: rows that changed stand beside those that are held.
                var now = inspection.Read(await file.Evidence.ExportAsync().ConfigureAwait(false));
                update = update with { Problems = [.. update.Problems.Union(now.Problems)] };
            }

            // What is wrong with the .zip itself; what was read out of it does not say.
            update = update with { Problems = [.. problems.Union(update.Problems)] };
            CaseItemsReport.PrintUpdate(_context.Terminal.Output.Writer, json, update, await file.RefreshAsync().ConfigureAwait(false));
            return ProblemList.Conclude(_context.Terminal, update.Problems);
        });
    }

    private CaseReplacing Replacing(ParseResult parsed) =>
        parsed.GetValue(_replace) ? CaseReplacing.Missing : parsed.GetValue(_replaceChanged) ? CaseReplacing.Changed : CaseReplacing.Nothing;
}
