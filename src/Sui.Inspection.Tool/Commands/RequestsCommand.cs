using System.CommandLine;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui requests</c>: what the provider was asked for and has not supplied.</summary>
internal sealed class RequestsCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly Option<DateOnly?> _on = Inputs.Day("--on", "The day that days are counted to; left out, the last day of fieldwork.");
    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();

    public RequestsCommand(ToolContext context)
        : base("requests", "List what the provider was asked for and has not supplied, with how long it is open and past its promise.")
    {
        _context = context;
        Arguments.Add(_pack);
        Options.Add(_on);
        _inputs = new PackInputs(this);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui requests evidence/", "sui requests evidence/ --on 2019-06-12", "sui requests evidence.zip --json"];

    private int Run(ParseResult parsed)
    {
        var opened = new PackOpener(_context).Assess(parsed.GetRequiredValue(_pack), _inputs.Of(parsed));
        var output = _context.Terminal.Output;
        if (opened.Assessment is { } assessment)
        {
            var on = parsed.GetValue(_on) ?? assessment.Evidence.Fieldwork.To;
            var requests = EvidenceRequests.Open(assessment.Evidence.Absences, on);
            if (parsed.GetValue(_json))
            {
                RequestsJson.Print(output.Writer, requests, on, opened.Problems);
            }
            else
            {
                RequestsReport.Print(output.Rich, requests, on, assessment);
            }
        }
        else if (parsed.GetValue(_json))
        {
            ProblemsJson.Print(output.Writer, opened.Problems);
        }

        return ProblemList.Conclude(_context.Terminal, opened.Problems);
    }
}
