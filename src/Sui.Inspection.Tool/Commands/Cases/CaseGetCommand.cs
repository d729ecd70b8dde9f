using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case get</c>: writes what an item holds, as it came.</summary>
internal sealed class CaseGetCommand : ToolCommand
{
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Argument<string> _item = new("ITEM") { Description = "The item: the name of an attachment, a table and the id of a row, or the start of its id." };
    private readonly Option<string> _out = new("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };
    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);

    public CaseGetCommand(ToolContext context)
        : base("get", "Write what an item holds, such as an attachment, as it came. It may hold anything: it was never opened.")
    {
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Arguments.Add(_item);
        Options.Add(_out);
        Options.Add(_force);
        _as.Description = "Who looks, where placements are blind and the item is what somebody holds.";
        Options.Add(_as);
        SetAction(parsed => CaseWork.With(context, parsed.GetRequiredValue(_file), json: false, async file =>
        {
            var target = parsed.GetRequiredValue(_out);
            if (OutputPath.IsSame(target, parsed.GetRequiredValue(_file)))
            {
                throw new UsageException("--out names the case file itself; name another file.");
            }

            Overwriting.Check([target], parsed.GetValue(_force));
            var item = (await CaseItemNames.FindAsync(file, [parsed.GetRequiredValue(_item)]).ConfigureAwait(false))[0];
            AllOrNothing.Write([(target, await file.Evidence.ReadAsync(item, parsed.GetValue(_as)).ConfigureAwait(false))]);
            context.Terminal.Output.Writer.WriteLine($"Wrote {target}.");
            return ExitCode.Done;
        }));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case get eastmere.sui noticeboard.jpg --out noticeboard.jpg"];
}
