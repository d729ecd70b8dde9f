using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui annex</c>: writes the annex, all of it or nothing; <c>sui case annex</c>: that of a case.</summary>
internal sealed class AnnexCommand : ToolCommand
{
    private const string Published = "published";
    private const string Working = "working";
    private const string English = "en";
    private const string Welsh = "cy";

    private readonly ToolContext _context;
    private readonly bool _ofCase;
    private readonly Argument<string> _pack;
    private readonly Option<string> _out = new("--out")
    {
        Description = "The file to write.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string?> _format = new("--format")
    {
        Description = "The format, or all of them; left out, what the file's extension says, otherwise pdf.",
    };

    private readonly Option<string> _audience = new("--audience")
    {
        Description = "published (disclosed, in words) or working (with weights; for inspectors).",
        DefaultValueFactory = _ => Published,
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language: en (English) or cy (Welsh, which needs a native reviewer's sign-off).",
        DefaultValueFactory = _ => English,
    };

    private readonly Option<DateOnly?> _date = AnnexDateOption.Create();

    private readonly Option<string?> _supplementAddress = SupplementAddressOption.Create();
    private readonly Option<string?> _part = PartOption.Create();
    private readonly Option<bool> _requireFinal = new("--require-final")
    {
        Description = "Write nothing, with exit code 1, while anything is missing to publish the annex.",
    };

    private readonly Option<string[]> _reviewed = ReviewedOption.Create();
    private readonly Option<string[]> _against = AgainstOption.Create();
    private readonly Option<string[]> _fonts = FontOption.Create();
    private readonly PackInputs _inputs;

    /// <summary>Sets the command up.</summary>
    /// <param name="context">What it works with.</param>
    /// <param name="ofCase">Whether it takes a case file alone.</param>
    public AnnexCommand(ToolContext context, bool ofCase = false)
        : base("annex", ofCase ? "Write the annex of a case, once it verifies. A case with errors gives none." : "Write the annex to an inspection report. A pack with errors gives none.")
    {
        (_context, _ofCase, _pack) = (context, ofCase, ofCase ? CaseInputs.File() : Inputs.Pack());
        _format.Offer([.. AnnexTargets.Formats, AnnexTargets.Fragment, AnnexTargets.All]);
        _audience.Offer([Published, Working]);
        _language.Offer([English, Welsh]);
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        _out.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() == "-")
            {
                result.AddError("--out takes the name of a file: an annex is not written to standard output.");
            }
        });
        if (!ofCase)
        {
            Subcommands.Add(new AnnexVerifyCommand(context));
        }

        Arguments.Add(_pack);
        Options.Add(_out);
        Options.Add(_format);
        Options.Add(_part);
        Options.Add(_audience);
        Options.Add(_language);
        Options.Add(_date);
        Options.Add(_supplementAddress);
        Options.Add(_requireFinal);
        Options.Add(_reviewed);
        Options.Add(_against);
        Options.Add(_fonts);
        _inputs = new PackInputs(this, showsResult: true, ofCase);
        SetAction(parsed => CaseWork.Guarded(_context, json: false, () => Task.FromResult(Run(parsed))));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => _ofCase ? ["sui case annex eastmere.sui --out annex.pdf --as \"Lead inspector/A. Rees\""] :
    [
        "sui annex evidence/ --out annex.pdf",
        "sui annex evidence/ --out easy-read.pdf --part easy",
        "sui annex evidence/ --out annex --format all --date 2019-08-01",
        "sui annex evidence/ --out working.html --audience working",
        "sui annex evidence/ --out annex.pdf --require-final --names names.txt --reviewed small-numbers",
        "sui annex evidence/ --out annex.pdf --against annex-2019.json",
        "sui annex evidence/ --out atodiad.pdf --lang cy",
        "sui annex evidence/ --out annex.pdf --font NotoSansGeorgian-Regular.ttf",
    ];

    private int Run(ParseResult parsed)
    {
        var audience = parsed.GetValue(_audience) == Working ? AnnexAudience.Working : AnnexAudience.Published;
        var targets = AnnexTargets.Of(
            parsed.GetRequiredValue(_out), parsed.GetValue(_format), PartOption.Of(parsed.GetValue(_part), audience));
        using var used = new UsedCase(_context);
        var files = _inputs.Of(parsed) with { Fonts = parsed.GetValue(_fonts) ?? [], Case = used };
        if (parsed.GetValue(_requireFinal) && audience == AnnexAudience.Working)
        {
            throw new UsageException("--require-final is for the published annex; a working paper is never published.");
        }

        var against = parsed.GetValue(_against) ?? [];
        if (against.Length > 0 && audience == AnnexAudience.Working)
        {
            throw new UsageException("--against is for the published annex; a working paper is never published.");
        }

        var opened = new PackOpener(_context).Assess(parsed.GetRequiredValue(_pack), files);
        var problems = _context.Terminal.Problems.Writer;
        ProblemList.PrintCounted(problems, opened.Problems);
        if (ProblemCounts.Of(opened.Problems).Errors > 0
            || opened is not { Inspection: { } inspection, Assessment: { } assessment })
        {
            problems.WriteLine("No annex was written: mend the errors first.");
            return ExitCode.Problems;
        }

        CheckFormats(targets, inspection);
        EvidenceGuard.Check(targets, parsed.GetRequiredValue(_pack), files.All.Concat(against), assessment);
        if (audience == AnnexAudience.Published
            && Missing(parsed, inspection, assessment, files) is { Count: > 0 } missing)
        {
            var hinders = ReviewedOption.Hinders(missing);
            MissingToPublish.Print(problems, missing, hinders, IsPublished(parsed, inspection, files));
            if (parsed.GetValue(_requireFinal) && hinders)
            {
                problems.WriteLine("No annex was written: a final one was asked for.");
                return ExitCode.Problems;
            }
        }

        var request = AsPublished(
            inspection, assessment, used, parsed, new AnnexRequest(audience, parsed.GetValue(_language) ?? English, parsed.GetValue(_date)) { SupplementAddress = parsed.GetValue(_supplementAddress), Today = _context.DayByClock });
        var documents = targets.Select(Wanted).Distinct().ToDictionary(wanted => wanted, wanted => inspection.Compose(assessment, wanted));
        if (AgainstOption.Compare(_context, inspection, documents.Values.First(), against) is { Count: > 0 } told)
        {
            ProblemList.PrintCounted(problems, told);
            if (ReviewedOption.Hinders(told))
            {
                problems.WriteLine("No annex was written: it cannot be published beside the former one.");
                return ExitCode.Problems;
            }
        }

        var rendered = targets.Select(target => Render(inspection, documents[Wanted(target)], target)).ToList();
        AllOrNothing.Write(rendered.Select(one => (one.Target.Path, (ReadOnlyMemory<byte>)one.Content)));
        foreach (var (target, content, result) in rendered)
        {
            foreach (var warning in result.Warnings)
            {
                problems.WriteLine($"{target.Path}: notice {warning.Code}: {warning.Message}");
            }

            _context.Terminal.Output.Writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"Wrote {target.Path} ({content.Length:N0} bytes)."));
        }

        return ExitCode.Done;

        AnnexRequest Wanted(AnnexTarget target) => request with
        {
            Part = target.Part,
            SupplementAddress = target.Part == AnnexPart.Annex ? request.SupplementAddress ?? AnnexTargets.SupplementOf(target, targets) : null,
        };
    }

    // With the commitment, the day and the address that the case was published with. Of the documents that have the record, the easy read is made soonest.
    private AnnexRequest AsPublished(ISuiInspection inspection, Assessment assessment, UsedCase used, ParseResult parsed, AnnexRequest request)
    {
        // What a case has published is the same on whatever day it is printed.
        var (pack, published) = (parsed.GetRequiredValue(_pack), request with { Today = null });
        if (request.Audience != AnnexAudience.Published || !(_ofCase || CasePacks.IsCase(pack))
            || CasePacks.PublicationOf(inspection, used, pack, inspection.Compose(assessment, published with { Part = AnnexPart.EasyRead, SupplementAddress = null })) is not { } publication)
        {
            return request;
        }

        if (publication.Date is { } day && request.Date is { } given && given != day)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--date is not the day that the case was published with, {day:yyyy-MM-dd}."));
        }

        if (publication.SupplementAddress is { } address && request.SupplementAddress is { } other && other != address)
        {
            throw new UsageException($"--supplement-address is not the address that the case was published with, {address}.");
        }

        return published with
        {
            Date = request.Date ?? publication.Date,
            SupplementAddress = request.SupplementAddress ?? publication.SupplementAddress,
            RecordCommitment = publication.Commitment,
        };
    }

    private IReadOnlyList<Problem> Missing(ParseResult parsed, ISuiInspection inspection, Assessment assessment, PackFiles files) =>
    [
        .. CasePacks.Missing(_context, inspection, parsed.GetRequiredValue(_pack), files),
        .. inspection.CheckPublication(assessment, ReviewedOption.Of(parsed.GetValue(_reviewed)) with { Date = parsed.GetValue(_date), Today = _context.DayByClock, Language = parsed.GetValue(_language) ?? English }),
    ];

    // What a guard of publication asks for was settled then.
    private bool IsPublished(ParseResult parsed, ISuiInspection inspection, PackFiles files) => parsed.GetRequiredValue(_pack) is var pack
        && (files.OfCase || CasePacks.IsCase(pack)) && CasePacks.Missing(_context, inspection, pack, files).Count == 0;

    private static void CheckFormats(IReadOnlyList<AnnexTarget> targets, ISuiInspection inspection)
    {
        if (targets.FirstOrDefault(target => !inspection.Formats.Any(format => format.Name == target.Format)) is { } unknown)
        {
            throw new UsageException(
                $"The format {unknown.Format} is not available here. These are: {string.Join(", ", inspection.Formats)}.");
        }
    }

    // In memory: a renderer that fails has then touched no file.
    private static (AnnexTarget Target, byte[] Content, AnnexRenderResult Result) Render(
        ISuiInspection inspection, AnnexDocument document, AnnexTarget target)
    {
        using var memory = new MemoryStream();
        var result = inspection.Write(document, target.Format, memory);
        return (target, memory.ToArray(), result);
    }
}
