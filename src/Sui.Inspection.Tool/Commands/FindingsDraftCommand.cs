using System.CommandLine;
using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui findings draft</c>: makes draft findings of what people said in a pack.</summary>
internal sealed class FindingsDraftCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _pack = Inputs.Pack();
    private readonly Option<string?> _into = new("--into")
    {
        Description = "The evidence that the drafts are added to, which has the same sources; left out, the pack itself.",
        HelpName = "TARGET",
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write the new drafts as a CSV file of their own, and leave the pack as it is.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> _questions = new("--question")
    {
        Description = "Draft the answers to this question alone, by its id, such as anything_else; may be given several times. Left out, all answers in words and "
            + "quotations.",
        HelpName = "ID",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "With --out, all words, to be coded by themes: those too that stand as a draft or a finding already, which the column known_as says.",
    };

    private readonly Option<bool> _force = Inputs.Force();
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be added, and write nothing." };
    private readonly PackInputs _inputs;
    private readonly Option<bool> _json = Inputs.Json();

    public FindingsDraftCommand(ToolContext context)
        : base("draft", "Make draft findings, to be coded, of what people said in their own words: answers, notes and quotations of the pack.")
    {
        _context = context;
        _into.Validators.Add(result => Inputs.RefuseEmpty(result, "--into"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        Arguments.Add(_pack);
        Options.Add(_into);
        Options.Add(_out);
        Options.Add(_questions);
        Options.Add(_all);
        Options.Add(_force);
        Options.Add(_dryRun);
        _inputs = new PackInputs(this);
        Options.Add(_json);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui findings draft evidence.xlsx --dry-run",
        "sui findings draft evidence.xlsx",
        "sui findings draft evidence.xlsx --question anything_else",
        "sui findings draft evidence/ --out drafts.csv",
        "sui findings draft evidence/ --all --out words.csv",
    ];

    private int Run(ParseResult parsed)
    {
        var (pack, files) = (parsed.GetRequiredValue(_pack), _inputs.Of(parsed));
        CasePacks.Refuse(pack, "Write its pack with 'sui case export FILE --out FOLDER', draft there, and take the findings in with 'sui case import'.");
        Check(parsed, pack);
        var (inspection, own) = new PackOpener(_context).Inspection(files);
        var problems = own.ToList();
        var drafted = inspection is null ? null : Draft(parsed, inspection, pack, _context.Scanner(Inputs.ReadNames(_context, files.Names)), problems);
        var output = _context.Terminal.Output;
        if (drafted is not null && parsed.GetValue(_json))
        {
            DraftedJson.Print(output.Writer, drafted, problems);
        }
        else if (drafted is not null)
        {
            DraftedReport.Print(output, drafted);
        }
        else if (parsed.GetValue(_json))
        {
            ProblemsJson.Print(output.Writer, problems);
        }

        output.Writer.Flush();
        ProblemList.PrintCounted(_context.Terminal.Problems.Writer, problems);
        if (drafted is not null && !parsed.GetValue(_json))
        {
            _context.Terminal.Problems.Writer.Flush();
            DraftedReport.Close(output.Writer, drafted, problems);
        }

        return ProblemCounts.Of(problems).ExitCode;
    }

    // Null, after the problems, where the pack or the target cannot be used.
    private Drafted? Draft(ParseResult parsed, ISuiInspection inspection, string pack, IIdentifierScanner scanner, List<Problem> problems)
    {
        if (Open(inspection, pack, problems) is not { } from || EvidenceWords.Of(from, scanner, parsed.GetValue(_all)) is not { } words)
        {
            return null;
        }

        var into = parsed.GetValue(_into);
        var target = into is null ? from : Open(inspection, into, problems);
        return target is null ? null : DraftsInto.Add(Asked(words, parsed.GetValue(_questions) ?? []), target, into ?? pack, parsed.GetValue(_out), parsed.GetValue(_dryRun), parsed.GetValue(_all));
    }

    private static EvidenceWords Asked(EvidenceWords words, IReadOnlyList<string> questions)
    {
        if (questions.FirstOrDefault(id => !words.Questions.Contains(id, StringComparer.Ordinal)) is not { } unknown)
        {
            return words.Of(questions);
        }

        throw new UsageException($"--question is '{unknown}', and no instrument that was answered has a question of this id that is answered in words. "
            + (words.Questions.Count == 0 ? "There are no answers in words in the pack." : $"One of: {string.Join(", ", words.Questions)}."));
    }

    private static EvidenceTarget? Open(ISuiInspection inspection, string path, List<Problem> problems)
    {
        try
        {
            var (target, wrong) = EvidenceTarget.Open(inspection, path);
            problems.AddRange(target?.Problems ?? wrong);
            return target;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {FileFailure.Of(failure)}");
        }
    }

    private void Check(ParseResult parsed, string pack)
    {
        if (parsed.GetValue(_into) is { } into)
        {
            Workbooks.RefuseOthers(into, "--into");
        }

        if (parsed.GetValue(_out) is not { } file)
        {
            if (parsed.GetValue(_all))
            {
                throw new UsageException("--all writes a file for coding sheets, which is no evidence: name it with --out.");
            }

            return;
        }

        if (parsed.GetValue(_into) is not null)
        {
            throw new UsageException("--into adds the drafts to evidence, and --out writes them as a file of their own; give one of the two.");
        }

        if (!file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--out is '{file}'; drafts are written as CSV: name a file that ends with .csv.");
        }

        // Every CSV file of a folder can be evidence; what is added to it goes there without --out.
        if (File.Exists(file) && Directory.Exists(pack) && OutputPath.Real(file).StartsWith(OutputPath.Real(pack) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--out names {file}, which is in the pack; leave --out away to add the drafts to the pack.");
        }

        Overwriting.Check([file], parsed.GetValue(_force));
    }
}
