using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Coding;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Coding;

/// <summary>The codebook that a command names.</summary>
internal sealed class CodebookInput
{
    private const string Shipped = "sui-verbatim";

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
        var known = context.Inspection(null, []).Codebooks;
        if (named is null)
        {
            return (known.Find(Shipped), []);
        }

        var slash = named.LastIndexOf('/');
        var version = slash > 0 && int.TryParse(named[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (!File.Exists(named) && known.Find(version is null ? named : named[..slash], version) is { } found)
        {
            return (found, []);
        }

        var read = Codebooks.Read(Inputs.ReadFile(context, named, $"The codebook '{named}'"), Inputs.LabelOf(named));
        return (read.Codebook, read.Problems);
    }
}
