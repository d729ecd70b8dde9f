using System.CommandLine;
using Sui.Inspection.Tool.Commands.Coding;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output.Coding;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary><c>sui case coding compare</c>: the sheets of a case beside each other, once each coder has handed theirs in.</summary>
internal sealed class CaseCodingCompareCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _file = CaseInputs.File();
    private readonly Option<string?> _excerpts = new("--excerpts")
    {
        Description = "The drafts that were coded, by which excerpts are named; left out, excerpts are called by their places in that file.",
        HelpName = "DRAFTS",
    };

    private readonly CodebookInput _codebook;
    private readonly Option<string?> _out = new("--out")
    {
        Description = "A sheet to agree on, with --excerpts: codes where all coders gave the same, blank where they differ, with each coder's beside it.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<bool> _json = Inputs.Json();

    public CaseCodingCompareCommand(ToolContext context)
        : base("compare", "How far the coders of a case agree, code by code, once each has handed their sheet in.")
    {
        _context = context;
        _excerpts.Validators.Add(result => Inputs.RefuseEmpty(result, "--excerpts"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_file);
        Options.Add(_excerpts);
        _codebook = new CodebookInput(this);
        Options.Add(_out);
        Options.Add(_force);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["sui case coding compare eastmere.sui", "sui case coding compare eastmere.sui --excerpts drafts.csv --out agreed.csv --json"];

    private int Run(ParseResult parsed)
    {
        var (path, excerptsPath, target, json) = (parsed.GetRequiredValue(_file), parsed.GetValue(_excerpts), parsed.GetValue(_out), parsed.GetValue(_json));
        if (target is not null && (excerptsPath is null || OutputPath.IsSame(target, path)))
        {
            throw new UsageException("--out needs --excerpts, whose words the sheet shows, and names another file than the case.");
        }

        return CaseWork.With(_context, path, json, async file =>
        {
            var codebook = CaseCodings.Codebook(_codebook, parsed, _context);
            var excerpts = excerptsPath is null ? null : CaseCodings.Excerpts(excerptsPath);
            var drafts = excerptsPath is null ? null : HashedFile.Of(null, excerptsPath);
            var coding = CaseCodings.Find(path, await file.Coding.GetAsync().ConfigureAwait(false), codebook, drafts?.Sha256);
            var compared = CaseCodings.Compare(path, coding, codebook, excerpts, drafts);
            if (target is not null)
            {
                Overwriting.Check([target], parsed.GetValue(_force));
                AllOrNothing.Write([(target, AgreedSheet.Write(codebook, excerpts!, compared.Sheets))]);
            }

            if (json)
            {
                CodingReport.PrintJson(_context.Terminal.Output.Writer, compared, []);
            }
            else
            {
                CodingReport.Print(new PageText(_context.Terminal.Output.Writer), compared);
            }

            return ExitCode.Done;
        });
    }
}
