using System.CommandLine;
using System.Globalization;
using System.Text;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Commands.Calculations;
using Sui.Inspection.Tool.Commands.Calibrations;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Calibrations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui calibrate</c>: compares a rubric with what people judged of known cases, and proposes bars. It changes no rubric.</summary>
internal sealed class CalibrateCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _cases = new("CASES")
    {
        Description = "Known cases (CSV or .xlsx): a row for each criterion of a case, with the columns case, criterion, k, n, deff, computed and judged.",
    };

    private readonly Option<string?> _rubric = new("--rubric")
    {
        Description = "The rubric to compare with: the id of one that ships, such as sui-ladder or sui-ladder/1, or a file; left out, the one in force.",
        HelpName = "ID|FILE",
    };

    private readonly Option<string?> _out = new("--out") { Description = "A file to write the proposal to, as JSON.", HelpName = "FILE" };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The seed of the resampling, 0 or more; the same seed gives the same intervals. Left out, 1.",
        HelpName = "SEED",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<bool> _json = Inputs.Json();

    public CalibrateCommand(ToolContext context)
        : base("calibrate", "Compare a rubric with what people judged of known cases, and propose the bars that would agree best. No rubric is changed.")
    {
        _context = context;
        _cases.Validators.Add(result => Inputs.RefuseEmpty(result, "CASES"));
        _rubric.Validators.Add(result => Inputs.RefuseEmpty(result, "--rubric"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_cases);
        Options.Add(_rubric);
        Options.Add(_out);
        Options.Add(_seed);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui calibrate examples/calc/synthetic-judgements.csv",
        "sui calibrate judgements.csv --rubric own-rubric.json --out proposal.json",
    ];

    private int Run(ParseResult parsed)
    {
        var seed = parsed.GetValue(_seed);
        if (seed < 0)
        {
            throw new UsageException("--seed is 0 or more.");
        }

        if (parsed.GetValue(_out) is { } target && Path.GetFullPath(target) == Path.GetFullPath(parsed.GetRequiredValue(_cases)))
        {
            throw new UsageException("--out names the cases; give the proposal a file of its own.");
        }

        var json = parsed.GetValue(_json);
        var (rubric, wrong) = FindRubric(parsed.GetValue(_rubric));
        if (rubric is null)
        {
            return Conclude(json, null, wrong);
        }

        var file = parsed.GetRequiredValue(_cases);
        var table = CalcTable.Read(file, $"The file '{file}'");
        if (CasesFile.Read(table, rubric) is not { } cases)
        {
            return Conclude(json, null, table.Problems.All);
        }

        var calibrated = CalibratedCases.Of(rubric, cases, (ulong)seed);
        foreach (var (of, count) in calibrated.Few)
        {
            var hasBar = calibrated.Bars.Any(one => one.Criterion == of);
            table.Problems.Warning(
                CalibrateCodes.Few, null, null, $"{of} has {Words.Count(count, "case")}: {(hasBar ? "what is proposed" : "how far they agree")} rests on little.",
                string.Create(CultureInfo.InvariantCulture, $"{calibrated.Rules.FewCases} cases or more."),
                hasBar ? "Read the interval, and change no bar by it; gather more cases." : "Change no rule by it; gather more cases.");
        }

        if (parsed.GetValue(_out) is { } path)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            CalibrationJson.PrintProposal(text, calibrated);
            AllOrNothing.Write([(path, Encoding.UTF8.GetBytes(text.ToString()))]);
        }

        return Conclude(json, calibrated, table.Problems.All);
    }

    private int Conclude(bool json, CalibratedCases? calibrated, IReadOnlyList<Problem> problems)
    {
        if (json)
        {
            CalibrationJson.Print(_context.Terminal.Output.Writer, calibrated, problems);
        }
        else if (calibrated is not null)
        {
            CalibrationReport.Print(new PageText(_context.Terminal.Output.Writer), calibrated);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }

    private (Rubric? Rubric, IReadOnlyList<Problem> Problems) FindRubric(string? named)
    {
        var inspection = _context.Inspection(null, []);
        if (named is null)
        {
            return (inspection.Rubric, []);
        }

        var slash = named.LastIndexOf('/');
        var version = slash > 0 && int.TryParse(named[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (!File.Exists(named) && inspection.Rubrics.Find(version is null ? named : named[..slash], version) is { } known)
        {
            return (known, []);
        }

        var read = new PackOpener(_context).Rubric(named);
        return (read.Rubric, read.Rubric is null ? read.Problems : []);
    }
}
