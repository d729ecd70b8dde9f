using System.CommandLine;
using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui assess</c>: scores a pack and shows the result; <c>sui case assess</c>: that which a case makes up.</summary>
internal sealed class AssessCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly bool _ofCase;
    private readonly Argument<string> _pack;
    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();

    /// <summary>Sets the command up.</summary>
    /// <param name="context">What it works with.</param>
    /// <param name="ofCase">Whether it takes a case file alone.</param>
    public AssessCommand(ToolContext context, bool ofCase = false)
        : base("assess", ofCase ? "Score the pack that a case makes up, once it verifies." : "Score an evidence pack: rung, prompt, indicative rating and every criterion.")
    {
        (_context, _ofCase, _pack) = (context, ofCase, ofCase ? CaseInputs.File() : Inputs.Pack());
        Arguments.Add(_pack);
        _inputs = new PackInputs(this, showsResult: true, ofCase);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => _ofCase ? ["sui case assess eastmere.sui --as \"Inspector/B. Owen\""] :
    [
        "sui assess evidence/",
        "sui assess evidence/ --json > assessment.json",
        "sui assess evidence/ --rubric own-rubric.json",
    ];

    private int Run(ParseResult parsed)
    {
        var opened = new PackOpener(_context).Assess(parsed.GetRequiredValue(_pack), _inputs.Of(parsed));
        var output = _context.Terminal.Output;
        if (parsed.GetValue(_json))
        {
            PrintJson(output.Writer, opened);
        }
        else if (opened.Assessment is { } assessment)
        {
            AssessmentReport.Print(output.Rich, assessment);
        }

        return ProblemList.Conclude(_context.Terminal, opened.Problems);
    }

    private static void PrintJson(TextWriter output, OpenedPack opened)
    {
        if (opened.Assessment is not { } assessment)
        {
            ProblemsJson.Print(output, opened.Problems);
            return;
        }

        using var memory = new MemoryStream();
        AssessmentJson.Write(assessment, memory);
        output.Write(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
    }
}
