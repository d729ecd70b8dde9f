using System.CommandLine;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case seal</c>: writes a case file encrypted.</summary>
internal sealed class CaseSealCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _out = new("--out") { Description = "The sealed file to make (.suix).", HelpName = "FILE", Required = true };
    private readonly SealKeyInputs _keys;

    public CaseSealCommand(ToolContext context)
        : base("seal", "Write a case file encrypted, to be sent or kept elsewhere.")
    {
        _context = context;
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_out);
        _keys = new SealKeyInputs(this);
        SetAction(parsed => CaseWork.Guarded(_context, json: false, async () =>
        {
            var key = _keys.Read(_context, parsed);
            await CasePacks.Store(_context, _context.Inspection(null, [])).SealAsync(parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_out), key).ConfigureAwait(false);
            _context.Terminal.Output.Writer.WriteLine($"Wrote {parsed.GetRequiredValue(_out)}.");
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case seal eastmere.sui --out eastmere.suix --passphrase-file passphrase.txt", "sui case seal eastmere.sui --out eastmere.suix --key seal.key"];
}
