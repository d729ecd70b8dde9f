using System.CommandLine;
using System.Globalization;
using System.Text;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui case verify</c>: recomputes everything from the journal.</summary>
internal sealed class CaseVerifyCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string?> _checkpoint = new("--checkpoint") { Description = "A checkpoint that was signed before and kept elsewhere.", HelpName = "FILE" };
    private readonly Option<string?> _key = new("--key") { Description = "The public key that the checkpoint was signed with (PEM).", HelpName = "FILE" };
    private readonly Option<string?> _keyName = CaseInputs.KeyName();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseVerifyCommand(ToolContext context)
        : base("verify", "Recompute everything from the journal, and name every entry and row that does not follow.")
    {
        _context = context;
        Arguments.Add(_file);
        Options.Add(_checkpoint);
        Options.Add(_key);
        Options.Add(_keyName);
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
        var (claim, problems) = Claim(parsed);
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
                ProblemsJson.Write(writer, verified.Problems);
            });
        }
        else if (verified.Problems.Count == 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{verified.Entries} entries verify, and everything follows from them."));
            output.WriteLine(claim is null ? "Without a checkpoint, a journal that was cut or written anew as a whole is not found." : string.Create(
                CultureInfo.InvariantCulture, $"The first {claim.Size} are those that the checkpoint was signed over."));
        }

        output.Flush();
        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, verified.Problems);
        return ProblemCounts.Of(verified.Problems).ExitCode;
    }

    private (CheckpointClaim? Claim, IReadOnlyList<Problem> Problems) Claim(ParseResult parsed)
    {
        var (path, keyPath, name) = (parsed.GetValue(_checkpoint), parsed.GetValue(_key), parsed.GetValue(_keyName));
        if (path is null && keyPath is null && name is null)
        {
            return (null, []);
        }

        if (path is null || keyPath is null || name is null)
        {
            throw new UsageException("Give --checkpoint, --key and --key-name together.");
        }

        using var key = CaseKeys.Read(_context, keyPath);
        return CaseCheckpoints.Read(
            Encoding.UTF8.GetString(Inputs.ReadFile(_context, path, $"The checkpoint '{path}'")), name, key, Inputs.LabelOf(path));
    }
}
