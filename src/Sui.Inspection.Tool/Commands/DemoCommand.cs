using System.CommandLine;
using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui demo</c>: writes the synthetic packs as workbooks, with their annexes.</summary>
internal sealed class DemoCommand : ToolCommand
{
    private static readonly (AnnexPart Part, string Suffix)[] Documents = [(AnnexPart.Annex, "annex"), (AnnexPart.Supplement, "annex-supplement")];

    private readonly ToolContext _context;
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder to write into; made when it is not there." };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of workbooks and annexes: en (English) or cy (Welsh).",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<bool> _force = Inputs.Force();

    public DemoCommand(ToolContext context)
        : base("demo", "Write three made-up inspections as workbooks, with their annexes, to look at and to try things on.")
    {
        _context = context;
        _folder.Validators.Add(result => Inputs.RefuseEmpty(result, "FOLDER"));
        _language.Offer(["en", "cy"]);
        Arguments.Add(_folder);
        Options.Add(_language);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["sui demo demo/", "sui demo arddangos/ --lang cy"];

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder);
        var language = parsed.GetValue(_language)!;
        var packs = DemoPacks.All();
        Overwriting.Check(
            [.. packs.SelectMany(pack => Documents.Select(one => Annex(folder, pack.Name, one.Suffix)).Prepend(Workbook(folder, pack.Name)))],
            parsed.GetValue(_force));

        var inspection = _context.Inspection(null, []);
        var files = packs.SelectMany(pack => Make(inspection, folder, language, pack.Name, pack.Files)).ToList();
        AllOrNothing.Write(files);
        var output = _context.Terminal.Output.Writer;
        foreach (var (path, content) in files)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {path} ({content.Length:N0} bytes)."));
        }

        output.WriteLine("All of it is synthetic: providers, people and evidence were made up.");
        output.WriteLine($"Look at one with: sui assess {Workbook(folder, packs[0].Name)}");
        return ExitCode.Done;
    }

    private static string Workbook(string folder, string pack) => Path.Combine(folder, pack + ".xlsx");

    private static string Annex(string folder, string pack, string suffix) => Path.Combine(folder, $"{pack}-{suffix}.pdf");

    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Make(
        ISuiInspection inspection, string folder, string language, string name, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var workbook = new MemoryStream();
        if (EvidenceWorkbook.Write(inspection, files, workbook, language).Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            throw new InvalidOperationException($"The pack {name} that ships has errors.");
        }

        yield return (Workbook(folder, name), workbook.ToArray());
        var assessment = inspection.Assess(inspection.Read(files));
        foreach (var (part, suffix) in Documents)
        {
            using var annex = new MemoryStream();
            inspection.Write(
                inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Published, language, null) { Part = part }), AnnexTargets.Formats[0], annex);
            yield return (Annex(folder, name, suffix), annex.ToArray());
        }
    }
}
