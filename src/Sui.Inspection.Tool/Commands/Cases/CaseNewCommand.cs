using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case new</c>: makes a case file of a pack.</summary>
internal sealed class CaseNewCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _from = CaseInputs.Pack(
        "--from", "The evidence pack to take in: a workbook (.xlsx), a folder with a pack.json, a .zip of one, or a case file (.sui).");

    private readonly Option<CaseActor?> _as = CaseInputs.As();
    private readonly Option<string?> _id = new("--id") { Description = "The case's id; left out, that of the pack.", HelpName = "ID" };
    private readonly Option<bool> _open = new("--open-placements")
    {
        Description = "Show everybody what was computed and what others hold, without a placement of their own first. It cannot be changed later.",
    };

    private readonly Option<string> _why = CaseInputs.Why();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseNewCommand(ToolContext context)
        : base("new", "Make a case file, and take an evidence pack in, byte for byte. Whoever makes it leads the inspection.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_from);
        Options.Add(_as);
        Options.Add(_id);
        Options.Add(_open);
        Options.Add(_why);
        Options.Add(_json);
        SetAction(parsed => CaseWork.Guarded(_context, parsed.GetValue(_json), () => RunAsync(parsed)));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case new eastmere.sui --from evidence/ --as \"Lead inspector/A. Rees\"",
        "sui case new eastmere.sui --from evidence.xlsx --as \"Lead inspector/A. Rees\" --id eastmere-2019",
    ];

    private async Task<int> RunAsync(ParseResult parsed)
    {
        var (path, by, json) = (parsed.GetRequiredValue(_file), parsed.GetValue(_as)!, parsed.GetValue(_json));
        var inspection = _context.Inspection(null, []);
        var (files, problems) = CasePacks.FilesToTakeIn(_context, inspection, parsed.GetRequiredValue(_from), by);
        var read = files is null ? null : inspection.Read(files);
        if (read?.Pack is not { } pack)
        {
            return CaseWork.Refuse(_context, json, [.. problems, .. read?.Problems ?? []]);
        }

        var creation = new CaseCreation(parsed.GetValue(_id) ?? pack.Id, by, parsed.GetValue(_why)!, BlindPlacements: !parsed.GetValue(_open));
        var made = await CasePacks.Store(_context, inspection).CreateAsync(path, creation, files!).ConfigureAwait(false);
        await using (made.File.ConfigureAwait(false))
        {
            CaseReport.PrintChange(_context.Terminal.Output.Writer, json, made.Import.Change!, await made.File.RefreshAsync().ConfigureAwait(false));
        }

        _context.Terminal.Output.Writer.Flush();
        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, [.. problems.Union(made.Import.Problems).Where(problem => problem.Severity == ProblemSeverity.Error)]);
        return ExitCode.Done;
    }
}
