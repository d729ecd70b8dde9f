using System.CommandLine;
using Sui.Inspection.Analysis;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Calculations;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary><c>sui calc agreement</c>: how far coders agree.</summary>
internal sealed class CalcAgreementCommand : ToolCommand
{
    private static readonly string[] Metrics = ["nominal", "ordinal", "interval"];

    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A row for each unit, a column for each coder (CSV or .xlsx); blank where a coder did not code it.",
    };

    private readonly Option<string> _metric = new("--metric")
    {
        Description = "How far apart two codes are; left out, nominal.",
        DefaultValueFactory = _ => Metrics[0],
    };

    private readonly Option<string?> _order = new("--order")
    {
        Description = "All codes that could be given, lowest first, between commas.",
        HelpName = "CODE,CODE",
    };

    private readonly Option<bool> _json = Inputs.Json();

    public CalcAgreementCommand(ToolContext context)
        : base("agreement", "How far coders agree: per cent, kappa, alpha, AC1 and AC2.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        _metric.Offer(Metrics);
        Arguments.Add(_file);
        Options.Add(_metric);
        Options.Add(_order);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui calc agreement codes.csv",
        "sui calc agreement codes.csv --metric ordinal --order Slight,Moderate,Strong --json",
    ];

    private int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(_file);
        var metric = (AgreementMetric)Array.IndexOf(Metrics, parsed.GetValue(_metric));
        string[]? order = parsed.GetValue(_order)?.Split(',', StringSplitOptions.TrimEntries);
        if (order is not null && (order.Contains(string.Empty) || order.Distinct(StringComparer.Ordinal).Count() < order.Length))
        {
            throw new UsageException("--order has a code that is blank or stands twice.");
        }

        if (order is not null && metric == AgreementMetric.Interval)
        {
            throw new UsageException("--order does not go with --metric interval, whose codes are numbers.");
        }

        var table = CalcTable.Read(file, $"The file '{file}'");
        var coded = CodingFile.Read(table, metric, order);
        var result = coded is null ? null : CoderAgreement.Of(coded, metric);
        var problems = table.Problems.All;
        if (parsed.GetValue(_json))
        {
            AgreementReport.PrintJson(_context.Terminal.Output.Writer, result, problems);
        }
        else if (result is not null)
        {
            AgreementReport.Print(new PageText(_context.Terminal.Output.Writer), result);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
