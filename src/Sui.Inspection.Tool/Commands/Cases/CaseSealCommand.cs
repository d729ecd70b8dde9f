using System.CommandLine;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case seal</c> and <c>sui case unseal</c>: write a case file encrypted, and make it again.</summary>
internal sealed class CaseSealCommand : ToolCommand
{
    private readonly Argument<string> _file;
    private readonly Option<string> _out;
    private readonly bool _unseals;

    /// <summary>Sets the command up.</summary>
    /// <param name="context">What it works with.</param>
    /// <param name="unseals">Whether the case file of a sealed one is made again.</param>
    public CaseSealCommand(ToolContext context, bool unseals)
        : base(
            unseals ? "unseal" : "seal",
            unseals ? "Make the case file of a sealed one again; one that was changed gives none." : "Write a case file encrypted, to be sent or kept elsewhere.")
    {
        _unseals = unseals;
        _file = CaseInputs.File(unseals ? "The sealed file (.suix)." : "The case file (.sui).");
        _out = new("--out") { Description = unseals ? "The case file to make (.sui)." : "The sealed file to make (.suix).", HelpName = "FILE", Required = true };
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_out);
        var keys = new SealKeyInputs(this);
        SetAction(parsed => CaseWork.Guarded(context, json: false, async () =>
        {
            var (file, target, key) = (parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_out), keys.Read(context, parsed));
            var store = CasePacks.Store(context, context.Inspection(null, []));
            await (unseals ? store.UnsealAsync(file, target, key) : store.SealAsync(file, target, key)).ConfigureAwait(false);
            context.Terminal.Output.Writer.WriteLine($"Wrote {target}.");
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => _unseals
        ? ["sui case unseal eastmere.suix --out eastmere.sui --passphrase-file passphrase.txt"]
        : ["sui case seal eastmere.sui --out eastmere.suix --passphrase-file passphrase.txt", "sui case seal eastmere.sui --out eastmere.suix --key seal.key"];
}
