using System.CommandLine;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Coding;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary><c>sui coding codebook</c>: shows a codebook, and says what is wrong with one of one's own.</summary>
internal sealed class CodingCodebookCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string?> _codebook = new("CODEBOOK")
    {
        Description = "A JSON file of one's own, which is checked; left out, sui-verbatim, which ships.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _json = Inputs.Json();

    public CodingCodebookCommand(ToolContext context)
        : base("codebook", "Show the codes of a codebook and when to give them; check one of one's own.")
    {
        _context = context;
        _codebook.Validators.Add(result => Inputs.RefuseEmpty(result, "CODEBOOK"));
        Arguments.Add(_codebook);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui coding codebook", "sui coding codebook own-codebook.json --json"];

    private int Run(ParseResult parsed)
    {
        var (codebook, problems) = CodebookInput.Open(parsed.GetValue(_codebook), _context);
        if (parsed.GetValue(_json))
        {
            CodebookReport.PrintJson(_context.Terminal.Output.Writer, codebook, problems);
        }
        else if (codebook is not null)
        {
            CodebookReport.Print(new PageText(_context.Terminal.Output.Writer), codebook);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }
}
