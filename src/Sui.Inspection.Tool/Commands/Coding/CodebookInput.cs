using System.CommandLine;
using Sui.Inspection.Coding;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The codebook that a command names.</summary>
internal sealed class CodebookInput
{
    private readonly Option<string?> _codebook = new("--codebook")
    {
        Description = "The codebook: a JSON file of one's own; left out, sui-verbatim, which ships.",
        HelpName = "ID|FILE",
    };

    /// <summary>Adds the option to a command.</summary>
    public CodebookInput(Command command)
    {
        _codebook.Validators.Add(result => Inputs.RefuseEmpty(result, "--codebook"));
        command.Options.Add(_codebook);
    }

    /// <summary>Opens the codebook; null after the problems.</summary>
    public (Codebook? Codebook, IReadOnlyList<Problem> Problems) Open(ParseResult parsed, ToolContext context) => Open(parsed.GetValue(_codebook), context);

    /// <summary>Opens a codebook by its id or its file.</summary>
    public static (Codebook? Codebook, IReadOnlyList<Problem> Problems) Open(string? named, ToolContext context)
    {
        var shipped = Codebooks.Verbatim;
        if (named is null || (!File.Exists(named) && (named == shipped.Identity.Id || named == SheetFile.NameOf(shipped))))
        {
            return (shipped, []);
        }

        var read = Codebooks.Read(Inputs.ReadFile(context, named, $"The codebook '{named}'"), Inputs.LabelOf(named));
        return (read.Codebook, read.Problems);
    }
}
