using System.CommandLine;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case unseal</c>: makes the case file of a sealed one again.</summary>
internal sealed class CaseUnsealCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = new("FILE") { Description = "The sealed file (.suix)." };
    private readonly Option<string> _out = new("--out") { Description = "The case file to make (.sui).", HelpName = "FILE", Required = true };
    private readonly SealKeyInputs _keys;

    public CaseUnsealCommand(ToolContext context)
        : base("unseal", "Make the case file of a sealed one again; one that was changed gives none.")
    {
        _context = context;
        _file.Validators.Add(result => Inputs.RefuseEmpty(result, "FILE"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_out);
        _keys = new SealKeyInputs(this);
        SetAction(parsed => CaseWork.Guarded(_context, json: false, async () =>
        {
            var key = _keys.Read(_context, parsed);
            await CasePacks.Store(_context, _context.Inspection(null, [])).UnsealAsync(parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_out), key).ConfigureAwait(false);
            _context.Terminal.Output.Writer.WriteLine($"Wrote {parsed.GetRequiredValue(_out)}.");
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case unseal eastmere.suix --out eastmere.sui --passphrase-file passphrase.txt"];
}
