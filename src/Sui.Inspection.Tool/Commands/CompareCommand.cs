using System.CommandLine;
using System.Globalization;
using System.Text;
using Sui.Inspection.Comparisons;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Commands.Cases;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Output.Comparisons;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui compare</c>: any number of packs as distributions over providers.</summary>
internal sealed class CompareCommand : ToolCommand
{
    private const string Text = "text";
    private const string Html = "html";
    private const string Json = "json";

    private readonly ToolContext _context;
    private readonly Argument<string[]> _packs = new("PACK")
    {
        Description = "Evidence packs (folder, .zip, .xlsx or .sui), or folders of them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "text (80 columns), html (one page) or json.",
        DefaultValueFactory = _ => Text,
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "The file to write; left out, standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _regions = new("--regions")
    {
        Description = "Which provider belongs to which region: CSV with the columns provider and region.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _annexes = new("--annexes")
    {
        Description = "A folder to write the published annex of each pack to, as PDF.",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _across = new("--across-versions")
    {
        Description = "Count several versions of one framework and one rubric together; left out, each apart.",
    };

    private readonly PackInputs _inputs;

    public CompareCommand(ToolContext context)
        : base("compare", "Compare many providers as distributions of rungs, ratings and criteria, never as a list in order of results.")
    {
        _context = context;
        _format.Offer([Text, Html, Json]);
        _packs.Validators.Add(result => Inputs.RefuseEmpty(result, "PACK"));
        _out.Validators.Add(result => Inputs.RefuseEmpty(result, "--out"));
        _regions.Validators.Add(result => Inputs.RefuseEmpty(result, "--regions"));
        _annexes.Validators.Add(result => Inputs.RefuseEmpty(result, "--annexes"));
        Arguments.Add(_packs);
        Options.Add(_format);
        Options.Add(_out);
        Options.Add(_regions);
        Options.Add(_annexes);
        Options.Add(_across);
        _inputs = new PackInputs(this, showsResult: true);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui compare packs/",
        "sui compare packs/ --regions regions.csv --format html --out comparison.html",
        "sui compare north.zip south.xlsx packs-2018/ --across-versions --format json",
        "sui compare packs/ --annexes annexes/",
    ];

    private int Run(ParseResult parsed)
    {
        var (files, format, annexes) = (_inputs.Of(parsed), parsed.GetValue(_format) ?? Text, parsed.GetValue(_annexes));
        var (inspection, data) = new PackOpener(_context).Inspection(files);
        var problems = new List<Problem>(data);
        if (inspection is null)
        {
            return Say(format, problems);
        }

        var regionsFile = parsed.GetValue(_regions);
        var regions = regionsFile is null ? null
            : SuiInspection.ReadRegions(Inputs.ReadFile(_context, regionsFile, $"The table of regions '{regionsFile}'"), Inputs.LabelOf(regionsFile));
        problems.AddRange(regions?.Problems ?? []);
        var paths = PackPaths.Find(parsed.GetRequiredValue(_packs), annexes, problems);
        var read = ComparisonProgressBar.Run(
            _context.Terminal.Problems, paths.Count, progress => new ComparedPacks(_context, inspection, files).Read(paths, annexes is not null, progress));
        problems.AddRange(read.Select(one => one.LeftOut).OfType<Problem>());
        var compared = SuiInspection.Compare(
            read.Where(one => one.Assessment is not null).Select(one => new ComparedAssessment(one.Assessment!, RegionOf(one, regions)) { Label = one.Path }),
            new ComparisonRequest { AcrossVersions = parsed.GetValue(_across) });
        problems.AddRange(compared.Problems);
        if (regions is not null)
        {
            problems.AddRange(RegionNotes.Of(regions.Regions, compared, Inputs.LabelOf(regionsFile!)));
        }

        Give(Render(compared, read, format, problems), parsed.GetValue(_out), regionsFile is null ? files.All : files.All.Append(regionsFile), read, annexes);
        return Say(null, problems);
    }

    private static string? RegionOf(ReadToCompare one, RegionsReadResult? regions) => regions?.Regions.GetValueOrDefault(one.Assessment!.Evidence.Provider.Id);

    // As JSON, problems are in the document already where there is one.
    private int Say(string? format, IReadOnlyList<Problem> problems)
    {
        if (format == Json)
        {
            ProblemsJson.Print(_context.Terminal.Output.Writer, problems);
        }

        return ProblemList.Conclude(_context.Terminal, problems);
    }

    private static string Render(ProviderComparison comparison, IReadOnlyList<ReadToCompare> read, string format, IReadOnlyList<Problem> problems)
    {
        var leftOut = read.Count(one => one.LeftOut is not null);
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        if (format == Json)
        {
            ComparisonJson.Print(output, comparison, leftOut, problems);
            return output.ToString();
        }

        var page = new ComparisonPage(comparison, [.. read.Select(one => one.Assessment).OfType<Assessments.Assessment>()], leftOut);
        if (format == Html)
        {
            return PageHtml.Of(page.Title, page.Opening, page.Sections, [page.Closing]);
        }

        new PageText(output).Page(page.Title, page.Opening, page.Sections);
        return output.ToString();
    }

    private void Give(string content, string? path, IEnumerable<string> others, IReadOnlyList<ReadToCompare> read, string? annexes)
    {
        var output = _context.Terminal.Output.Writer;
        var written = annexes is null ? [] : AnnexFiles.Of(annexes, read);
        var files = path is null ? written : [.. written, (path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(content))];
        Guard(files.Select(file => file.Path), read.Select(one => one.Path), others);
        AllOrNothing.Write(files);
        if (path is null)
        {
            output.Write(content);
        }
        else
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {path} ({files[^1].Content.Length:N0} bytes)."));
        }

        if (annexes is not null)
        {
            var notes = _context.Terminal.Problems.Writer;
            notes.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {Words.Count(written.Count, "annex")} to {annexes}."));
            if (read.Count(one => one.Assessment is not null && CasePacks.IsCase(one.Path)) is > 0 and var cases)
            {
                notes.WriteLine($"The annex of {Words.Count(cases, "case file")} is written by 'sui case annex', as it was published.");
            }
        }
    }

    // What a pack is made of is never written over, and nothing is put among it.
    private static void Guard(IEnumerable<string> files, IEnumerable<string> packs, IEnumerable<string> others)
    {
        var kept = packs.Concat(others).Select(OutputPath.Real).ToList();
        foreach (var file in files)
        {
            var real = OutputPath.Real(file);
            if (kept.Any(one => real.Equals(one, StringComparison.OrdinalIgnoreCase) || real.StartsWith(Path.TrimEndingDirectorySeparator(one) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase)))
            {
                throw new UsageException($"{file} is, or lies in, what the comparison is made from; name another place.");
            }
        }
    }
}
