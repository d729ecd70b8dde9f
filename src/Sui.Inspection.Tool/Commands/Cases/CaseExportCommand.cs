using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case export</c>: writes the pack that a case makes up.</summary>
internal sealed class CaseExportCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _out = new("--out") { Description = "The .zip or the folder to write.", HelpName = "TARGET", Required = true };
    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);
    private readonly Option<bool> _json = Inputs.Json();

    public CaseExportCommand(ToolContext context)
        : base("export", "Write the pack that a case makes up: what was taken in, without what was withdrawn, and with the judgement that stands.")
    {
        _context = context;
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_out);
        Options.Add(_force);
        _as.Description = "Who looks, where placements are blind and the case was judged.";
        Options.Add(_as);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case export eastmere.sui --out eastmere/", "sui case export eastmere.sui --out eastmere.zip"];

    private int Run(ParseResult parsed)
    {
        var target = parsed.GetRequiredValue(_out);
        Workbooks.RefuseOthers(target, "--out");
        if (Workbooks.IsNamed(target))
        {
            throw new UsageException("--out names a workbook; write a .zip or a folder, or use 'sui pack convert'.");
        }

        var json = parsed.GetValue(_json);
        return CaseWork.With(_context, parsed.GetRequiredValue(_file), json, async file =>
        {
            await CasePacks.RefuseHiddenAsync(file, parsed.GetRequiredValue(_file), parsed.GetValue(_as)).ConfigureAwait(false);
            var files = await file.Evidence.ExportAsync().ConfigureAwait(false);
            var output = _context.Terminal.Output.Writer;
            PackOutput.Write(json ? TextWriter.Null : output, target, files, parsed.GetValue(_force));
            if (json)
            {
                var status = await file.RefreshAsync().ConfigureAwait(false);
                JsonText.Print(output, writer =>
                {
                    writer.WriteString("format", "sui-case-export/1");
                    writer.WriteString("id", status.Id);
                    writer.WriteString("state", status.State);
                    writer.WriteString("target", target);
                    writer.Strings("files", files.Keys.Order(StringComparer.Ordinal));
                });
            }

            return ExitCode.Done;
        });
    }
}
