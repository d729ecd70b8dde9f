using System.CommandLine;
using System.Text;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case cosign</c>: adds a witness's signature to a checkpoint.</summary>
internal sealed class CaseCosignCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly CheckpointInputs _checkpoint;
    private readonly Option<string> _key = new("--witness-key") { Description = "The witness's private key: ECDSA over P-256 (PEM).", HelpName = "FILE", Required = true };
    private readonly Option<string> _keyName = new("--witness-name") { Description = "The name of the witness's key, such as witness.example.org/audit.", HelpName = "NAME", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "The checkpoint to write.", HelpName = "FILE", Required = true };
    private readonly Option<bool> _force = Inputs.Force();

    public CaseCosignCommand(ToolContext context)
        : base("cosign", "Verify a case against a checkpoint as a witness, and add the witness's signature to it.")
    {
        _context = context;
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        _checkpoint = new CheckpointInputs(this);
        Options.Add(_key);
        Options.Add(_keyName);
        Options.Add(_out);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui case cosign eastmere.sui --checkpoint eastmere.checkpoint --key inspections.pub.pem --key-name cases.example.org/inspections"
            + " --witness-key audit.pem --witness-name witness.example.org/audit --out eastmere.cosigned",
    ];

    private int Run(ParseResult parsed)
    {
        var (target, path) = (parsed.GetRequiredValue(_out), parsed.GetRequiredValue(_file));
        if (_checkpoint.Claim(_context, parsed) is not { } read)
        {
            throw new UsageException("Give --checkpoint, --key and --key-name.");
        }

        if (read.Problems.Count > 0)
        {
            return CaseWork.Refuse(_context, json: false, read.Problems);
        }

        if (OutputPath.IsSame(target, path) || OutputPath.IsSame(target, parsed.GetRequiredValue(_key)))
        {
            throw new UsageException("--out names the case file or the key itself; name another file.");
        }

        Overwriting.Check([target], parsed.GetValue(_force));
        using var key = CaseKeys.Read(_context, parsed.GetRequiredValue(_key), mustSign: true);
        return CaseWork.With(_context, path, json: false, async file =>
        {
            var verified = await file.Journal.VerifyAsync(read.Claim).ConfigureAwait(false);
            if (verified.Problems.Count > 0)
            {
                return CaseWork.Refuse(_context, json: false, verified.Problems);
            }

            var cosigned = await CaseKeys.SignAsync(
                "--witness-name", () => Task.FromResult(CaseCheckpoints.Cosign(read.Text, parsed.GetRequiredValue(_keyName), key))).ConfigureAwait(false);
            AllOrNothing.Write([(target, Encoding.UTF8.GetBytes(cosigned))]);
            _context.Terminal.Output.Writer.WriteLine($"{Words.Count((int)verified.Entries, "entry")} verify. Wrote {target}.");
            return ExitCode.Done;
        });
    }
}
