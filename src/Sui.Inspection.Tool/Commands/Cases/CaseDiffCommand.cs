using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case diff</c>: the difference in meaning between two cases or packs.</summary>
internal sealed class CaseDiffCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _before = Pack("BEFORE");
    private readonly Argument<string> _after = Pack("AFTER");
    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();

    public CaseDiffCommand(ToolContext context)
        : base("diff", "Say what two cases or packs differ in: evidence by id, criteria, placement, range, rating and decision. Exit code 1 where they differ.")
    {
        _context = context;
        Arguments.Add(_before);
        Arguments.Add(_after);
        _inputs = new PackInputs(this, showsResult: true);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case diff eastmere-monday.sui eastmere.sui", "sui case diff evidence-1/ evidence-2.xlsx --json"];

    private int Run(ParseResult parsed)
    {
        var (files, json) = (_inputs.Of(parsed), parsed.GetValue(_json));
        var (one, other) = (parsed.GetRequiredValue(_before), parsed.GetRequiredValue(_after));
        return CaseWork.Guarded(_context, json, async () =>
        {
            var cases = await ComparedCases.OfAsync(_context, one, other, files.By).ConfigureAwait(false);
            var opener = new PackOpener(_context);
            // What is hidden is left out below.
            var looks = files with { ShowsResult = false };
            var (before, after) = (opener.Assess(one, looks), opener.Assess(other, looks));
            if (before.Assessment is not { } first || after.Assessment is not { } second)
            {
                return CaseWork.Refuse(_context, json, [.. before.Problems.Concat(after.Problems).Where(problem => problem.Severity == ProblemSeverity.Error)]);
            }

            var difference = CaseComparison.Compare(first, second, cases.Before, cases.After);
            if (cases.Hidden.Count > 0)
            {
                CaseDiffReport.PrintEvidence(_context.Terminal.Output.Writer, json, difference, cases.Hidden);
                return ProblemList.Conclude(_context.Terminal, cases.Hidden);
            }

            CaseDiffReport.Print(_context.Terminal.Output.Writer, json, difference);
            return difference.IsSame ? ExitCode.Done : ExitCode.Problems;
        });
    }

    private static Argument<string> Pack(string name)
    {
        var pack = new Argument<string>(name) { Description = "A case file (.sui), an evidence workbook, a folder with a pack.json, or a .zip of one." };
        pack.Validators.Add(result => Inputs.RefuseEmpty(result, name));
        return pack;
    }
}
