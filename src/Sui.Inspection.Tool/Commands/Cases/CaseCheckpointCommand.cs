using System.CommandLine;
using System.Text;
using Sui.Inspection.Tool.Files;

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
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case checkpoint eastmere.sui --key inspections.pem --key-name cases.example.org/inspections --out eastmere.checkpoint"];

    private int Run(ParseResult parsed)
    {
        using var key = CaseKeys.Read(_context, parsed.GetRequiredValue(_key), mustSign: true);
        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json: false, async file =>
        {
            var checkpoint = await CaseKeys.SignAsync("--key-name", () => file.Journal.SignCheckpointAsync(parsed.GetRequiredValue(_keyName)!, key)).ConfigureAwait(false);
            if (parsed.GetValue(_out) is not { } target)
            {
                _context.Terminal.Output.Writer.Write(checkpoint);
                return ExitCode.Done;
            }

            if (OutputPath.IsSame(target, parsed.GetRequiredValue(_file)) || OutputPath.IsSame(target, parsed.GetRequiredValue(_key)))
            {
                throw new UsageException("--out names the case file or the key itself; name another file.");
            }

            Overwriting.Check([target], parsed.GetValue(_force));
            AllOrNothing.Write([(target, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(checkpoint)))]);
            _context.Terminal.Output.Writer.WriteLine($"Wrote {target}. Keep it away from the case file.");
            return ExitCode.Done;
        });
    }
}
