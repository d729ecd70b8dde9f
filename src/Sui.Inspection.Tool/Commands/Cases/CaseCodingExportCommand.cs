using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Commands.Coding;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case coding export</c>: writes a coder's sheet again, once each coder has handed theirs in.</summary>
internal sealed class CaseCodingExportCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string> _coder = new("--coder") { Description = "Whose sheet.", HelpName = "NAME", Required = true };
    private readonly Option<string> _excerpts = ExcerptsInput.Option();
    private readonly CodebookInput _codebook;
    private readonly Option<string> _out = new("--out") { Description = "The sheet to write (CSV).", HelpName = "FILE", Required = true };
    private readonly Option<bool> _force = Inputs.Force();

    public CaseCodingExportCommand(ToolContext context)
        : base("export", "Write a coder's sheet with the words of the excerpts, once each coder has handed theirs in; remarks are not kept.")
    {
        _context = context;
        _coder.Validators.Add(result => Inputs.RefuseEmpty(result, "--coder"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_coder);
        Options.Add(_excerpts);
        _codebook = new CodebookInput(this);
        Options.Add(_out);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui case coding export eastmere.sui --coder AB --excerpts drafts.csv --out coder-ab.csv"];

    private int Run(ParseResult parsed)
    {
        var (path, target, name) = (parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_out), parsed.GetRequiredValue(_coder));
        if (OutputPath.IsSame(target, path))
        {
            throw new UsageException("--out names the case file itself.");
        }

        Overwriting.Check([target], parsed.GetValue(_force));
        return CaseWork.With(_context, path, json: false, async file =>
        {
            var codebook = CaseCodings.Codebook(_codebook, parsed, _context);
            var excerptsPath = parsed.GetRequiredValue(_excerpts);
            var (excerpts, drafts) = (CaseCodings.Excerpts(excerptsPath), HashedFile.Of(null, excerptsPath));
            var coding = CaseCodings.Find(path, await file.Coding.GetAsync().ConfigureAwait(false), codebook, drafts.Sha256);
            var sheet = CaseCodings.Compare(path, coding, codebook, excerpts, drafts).Sheets.FirstOrDefault(one => one.Coder.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new CaseFileException([CaseProblems.Error(
                    CaseCodes.CoderUnknown, CaseProblems.Of(path), "Nobody of this name codes in it.", $"One of {string.Join(", ", coding.Round.Coders)}.", "Correct the name.")]);
            AllOrNothing.Write([(target, SheetFile.Write(codebook, excerpts, sheet.Coder, id => sheet.Coded.TryGetValue(id, out var given) ? CodesCell.TextOf(given) : string.Empty))]);
            _context.Terminal.Output.Writer.WriteLine($"Wrote {target}: the sheet of {sheet.Coder}, {Words.Count(sheet.Coded.Count, "excerpt")} coded.");
            return ExitCode.Done;
        });
    }
}
