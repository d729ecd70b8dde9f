using System.CommandLine;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui pack convert</c>: writes a pack in another form.</summary>
internal sealed class PackConvertCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly Option<string> _out = new("--out")
    {
        Description = "The workbook (.xlsx), the .zip or the folder to write.",
        HelpName = "TARGET",
        Required = true,
    };

    // Whoever writes two paths, as for copying a file, is told where the second belongs.
    private readonly Argument<string?> _second = new("TARGET") { Hidden = true, Arity = System.CommandLine.ArgumentArity.ZeroOrOne };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of a workbook's headings, notes and lists: en (English) or cy (Welsh).",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<CaseActor?> _as = CaseInputs.As(required: false);

    public PackConvertCommand(ToolContext context)
        : base("convert", "Write a pack in another form, cell for cell: what is wrong with a row comes along, to be mended there.")
    {
        _context = context;
        _language.Offer(["en", "cy"]);
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_pack);
        Arguments.Add(_second);
        Validators.Add(RefuseSecond);
        Options.Add(_out);
        Options.Add(_language);
        Options.Add(_force);
        _as.Description = "Who looks, where the pack is a case file whose placements are blind and that was judged.";
        Options.Add(_as);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui pack convert evidence/ --out evidence.xlsx",
        "sui pack convert evidence.xlsx --out evidence.zip",
        "sui pack convert evidence.zip --out tystiolaeth.xlsx --lang cy",
    ];

    private void RefuseSecond(System.CommandLine.Parsing.CommandResult result)
    {
        if (result.GetValue(_second) is { } second)
        {
            result.AddError($"'{second}' is a second path; what is to be written is named with --out: sui pack convert {result.GetValue(_pack)} --out {second}");
        }
    }

    private int Run(ParseResult parsed)
    {
        var (pack, target) = (parsed.GetRequiredValue(_pack), parsed.GetRequiredValue(_out));
        Workbooks.RefuseOthers(target, "--out");
        if (OutputPath.IsSame(pack, target))
        {
            throw new UsageException("--out names the pack itself; name another place.");
        }

        var inspection = _context.Inspection(null, []);
        return Workbooks.IsNamed(target)
            ? ToWorkbook(inspection, pack, target, parsed)
            : ToFiles(inspection, pack, target, parsed);
    }

    private int ToWorkbook(ISuiInspection inspection, string pack, string target, ParseResult parsed)
    {
        Overwriting.Check([target], parsed.GetValue(_force));
        using var memory = new MemoryStream();
        var (held, wrong) = CasePacks.IsCase(pack) ? CasePacks.Files(_context, inspection, pack, parsed.GetValue(_as)) : (null, []);
        var problems = held is not null ? EvidenceWorkbook.Write(inspection, held, memory, parsed.GetValue(_language)!)
            : wrong.Count > 0 ? wrong
            : EvidenceWorkbook.Write(inspection, pack, memory, parsed.GetValue(_language)!);
        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        AllOrNothing.Write([(target, memory.ToArray())]);
        _context.Terminal.Output.Writer.WriteLine($"Wrote {target}.");
        return ExitCode.Done;
    }

    private int ToFiles(ISuiInspection inspection, string pack, string target, ParseResult parsed)
    {
        var (files, problems) = CasePacks.IsCase(pack) ? CasePacks.Files(_context, inspection, pack, parsed.GetValue(_as)) : EvidenceWorkbook.ToFiles(inspection, pack);
        if (files is null)
        {
            return Refuse(problems);
        }

        PackOutput.Write(_context.Terminal.Output.Writer, target, files, parsed.GetValue(_force));
        return ExitCode.Done;
    }

    private int Refuse(IReadOnlyList<Problem> problems)
    {
        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, problems);
        return ExitCode.Problems;
    }
}
