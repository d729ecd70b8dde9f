using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sui.Inspection.Planning;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Output.Planning;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui plan</c>: what can speak to each criterion, and how many answers settle it.</summary>
internal sealed class PlanCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string?> _pack = new("PACK")
    {
        Description = "The evidence so far; left out, the plan is made from --caseload alone.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> _caseload = new("--caseload")
    {
        Description = "How many people are on the caseload; left out, what the pack says.",
        HelpName = "N",
        CustomParser = ParseCaseload,
    };

    private readonly Option<double?> _rate = Numbers.Optional(
        "--rate", "The part of those invited expected to answer, such as 0.35; left out, what the pack saw so far.", "RATE");

    private readonly Option<double?> _probability = Numbers.Optional(
        "--probability", "How probable the right side has to be; left out, 0.8.", "P");

    private readonly Option<double[]> _shares = Numbers.Several(
        "--share", "A true share to plan for; may be given several times.", "SHARE");

    private readonly Option<string[]> _criteria = new("--criterion")
    {
        Description = "Only this criterion, such as C6; may be given several times.",
        HelpName = "ID",
    };

    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();

    public PlanCommand(ToolContext context)
        : base("plan", "Plan fieldwork: what can speak to each criterion, how many answers settle it, how many to invite.")
    {
        _context = context;
        _pack.Validators.Add(result => Inputs.RefuseEmpty(result, "PACK"));
        Arguments.Add(_pack);
        Options.Add(_caseload);
        Options.Add(_rate);
        Options.Add(_probability);
        Options.Add(_shares);
        Options.Add(_criteria);
        _inputs = new PackInputs(this);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui plan --caseload 6200 --rate 0.35",
        "sui plan evidence/",
        "sui plan evidence/ --criterion C6",
        "sui plan evidence/ --rate 0.2 --share 0.6 --share 0.7 --json",
    ];

    private int Run(ParseResult parsed)
    {
        var request = Request(parsed);
        var pack = parsed.GetValue(_pack);
        if (pack is null && request.Caseload is null)
        {
            throw new UsageException("Name a PACK, or say how many people are on the caseload with --caseload.");
        }

        var (made, rubric, problems) = Make(pack, _inputs.Of(parsed), request);
        var plan = made is null ? null : Only(made, parsed.GetValue(_criteria) ?? []);
        if (parsed.GetValue(_json))
        {
            if (plan is not null)
            {
                PlanJson.Print(_context.Terminal.Output.Writer, plan, problems);
            }
            else
            {
                ProblemsJson.Print(_context.Terminal.Output.Writer, problems);
            }
        }
        else if (plan is not null && rubric is not null)
        {
            new PlanReport(new PageText(_context.Terminal.Output.Writer), plan, rubric).Print();
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }

    private (FieldworkPlan? Plan, Rubric? Rubric, IReadOnlyList<Problem> Problems) Make(string? pack, PackFiles files, PlanRequest request)
    {
        var opener = new PackOpener(_context);
        if (pack is null)
        {
            var (inspection, problems) = opener.Inspection(files);
            return inspection is null
                ? (null, null, problems)
                : (FieldworkPlans.Make(inspection.Rubric, inspection.Instruments, request), inspection.Rubric, problems);
        }

        var opened = opener.Assess(pack, files);
        return opened is { Inspection: { } with, Assessment: { } assessment }
            ? (FieldworkPlans.Make(assessment, with.Instruments, request), assessment.Rubric, opened.Problems)
            : (null, null, opened.Problems);
    }

    private static FieldworkPlan Only(FieldworkPlan plan, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return plan;
        }

        var known = plan.Criteria.Select(criterion => criterion.Id).ToList();
        var unknown = ids.Where(id => !known.Contains(id, StringComparer.OrdinalIgnoreCase)).ToList();
        return unknown.Count == 0
            ? plan with { Criteria = [.. plan.Criteria.Where(criterion => ids.Contains(criterion.Id, StringComparer.OrdinalIgnoreCase))] }
            : throw new UsageException(
                $"The rubric {plan.Rubric.Id} has no criterion '{unknown[0]}'. It has {Words.List(known)}.");
    }

    private PlanRequest Request(ParseResult parsed)
    {
        var wrong = new List<string>();
        var request = new PlanRequest { Caseload = parsed.GetValue(_caseload), ResponseRate = parsed.GetValue(_rate) };
        if (request.ResponseRate is { } rate and (<= 0 or > 1))
        {
            wrong.Add($"--rate is {Text(rate)}; it must be above 0 and at most 1 (35 per cent is 0.35).");
        }

        if (parsed.GetValue(_probability) is { } probability)
        {
            request = request with { Probability = probability };
            if (probability is <= 0 or >= 1)
            {
                wrong.Add($"--probability is {Text(probability)}; it must be above 0 and below 1.");
            }
        }

        if (parsed.GetValue(_shares) is { Length: > 0 } shares)
        {
            request = request with { TrueShares = [.. shares.Distinct().Order()] };
            wrong.AddRange(shares.Where(share => share is < 0 or > 1)
                .Select(share => $"--share is {Text(share)}; it must be from 0 to 1 (75 per cent is 0.75)."));
        }

        return wrong.Count == 0 ? request : throw new UsageException(wrong);
    }

    private static int? ParseCaseload(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        result.AddError($"--caseload is '{text}'; it must be a whole number above 0.");
        return null;
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
