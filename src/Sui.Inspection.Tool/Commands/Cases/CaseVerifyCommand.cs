using System.CommandLine;
using System.Globalization;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case verify</c>: recomputes everything from the journal.</summary>
internal sealed class CaseVerifyCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly CheckpointInputs _checkpoint;
    private readonly Option<bool> _json = Inputs.Json();

    public CaseVerifyCommand(ToolContext context)
        : base("verify", "Recompute everything from the journal, and name every entry and row that does not follow.")
    {
        _context = context;
        Arguments.Add(_file);
        _checkpoint = new CheckpointInputs(this);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case verify eastmere.sui",
        "sui case verify eastmere.sui --checkpoint eastmere.checkpoint --key inspections.pub.pem --key-name cases.example.org/inspections",
    ];

    private int Run(ParseResult parsed)
    {
        var json = parsed.GetValue(_json);
        var (claim, _, problems) = _checkpoint.Claim(_context, parsed) ?? (null, string.Empty, []);
        return problems.Count > 0
            ? CaseWork.Refuse(_context, json, problems)
            : CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file => Print(await file.Journal.VerifyAsync(claim).ConfigureAwait(false), claim, json));
    }

    private int Print(CaseVerification verified, CheckpointClaim? claim, bool json)
    {
        var output = _context.Terminal.Output.Writer;
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-verification/1");
                writer.WriteBoolean("verifies", verified.Problems.Count == 0);
                writer.WriteNumber("entries", verified.Entries);
                writer.WriteString("root", verified.Root);
                ProblemsJson.Write(writer, [.. verified.Problems, .. verified.Notices]);
            });
        }
        else if (verified.Problems.Count == 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verified.Entries} entries verify, and everything follows from them."));
            output.WriteLine(claim is null ? "Without a checkpoint, a journal that was cut or written anew as a whole is not found." : string.Create(
                CultureInfo.InvariantCulture, $"The first {claim.Size} are those that the checkpoint was signed over."));
        }

        return ProblemList.Conclude(_context.Terminal, [.. verified.Problems, .. verified.Notices]);
    }
}
