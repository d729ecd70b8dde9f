using System.CommandLine;
using System.Text;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case checkpoint</c>: signs how a journal stands.</summary>
internal sealed class CaseCheckpointCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _key = new("--key") { Description = "The private key to sign with: ECDSA over P-256 (PEM).", HelpName = "FILE", Required = true };
    private readonly Option<string?> _keyName = CaseInputs.KeyName();
    private readonly Option<string?> _out = new("--out") { Description = "The file to write; left out, it is printed.", HelpName = "FILE" };
    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseCheckpointCommand(ToolContext context)
        : base("checkpoint", "Verify a case and sign how its journal stands; keep the checkpoint away from the case file.")
    {
        _context = context;
        _keyName.Required = true;
        Arguments.Add(_file);
        Options.Add(_key);
        Options.Add(_keyName);
        Options.Add(_out);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case checkpoint eastmere.sui --key inspections.pem --key-name cases.example.org/inspections --out eastmere.checkpoint"];

    private int Run(ParseResult parsed)
    {
        using var key = CaseKeys.Read(_context, parsed.GetRequiredValue(_key), mustSign: true);
        var json = parsed.GetValue(_json);
        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file =>
        {
            var checkpoint = await CaseKeys.SignAsync("--key-name", () => file.Journal.SignCheckpointAsync(parsed.GetRequiredValue(_keyName)!, key)).ConfigureAwait(false);
            var status = await file.RefreshAsync().ConfigureAwait(false);
            if (parsed.GetValue(_out) is not { } target)
            {
                Print(checkpoint, null, status, json);
                return ExitCode.Done;
            }

            if (OutputPath.IsSame(target, parsed.GetRequiredValue(_file)) || OutputPath.IsSame(target, parsed.GetRequiredValue(_key)))
            {
                throw new UsageException("--out names the case file or the key itself; name another file.");
            }

            Overwriting.Check([target], parsed.GetValue(_force));
            AllOrNothing.Write([(target, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(checkpoint)))]);
            Print(checkpoint, target, status, json);
            return ExitCode.Done;
        });
    }

    private void Print(string checkpoint, string? target, CaseStatus status, bool json)
    {
        var output = _context.Terminal.Output.Writer;
        if (json)
        {
            JsonText.Print(output, writer =>
            {
                writer.WriteString("format", "sui-case-checkpoint/1");
                writer.WriteString("id", status.Id);
                writer.WriteString("origin", status.Origin);
                writer.WriteNumber("entries", status.Entries);
                writer.WriteString("root", status.Root);
                writer.WriteString("checkpoint", checkpoint);
                writer.WriteString("out", target);
            });
        }
        else if (target is null)
        {
            output.Write(checkpoint);
        }
        else
        {
            output.WriteLine($"Wrote {target}. Keep it away from the case file.");
        }
    }
}
