using System.CommandLine;
using System.Globalization;
using System.Text;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Tool.Files;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>sui new</c>: writes a workbook to fill in, or a folder of files.</summary>
internal sealed class NewCommand : ToolCommand
{
    private readonly ToolContext _context;
    private readonly Argument<string> _target = new("TARGET")
    {
        Description = "The workbook to write (.xlsx), or the folder.",
    };

    private readonly Option<string> _provider = new("--provider")
    {
        Description = "The provider's name in print.",
        HelpName = "NAME",
        DefaultValueFactory = _ => string.Empty,
    };

    private const int LongestName = 200;

    private readonly Option<string?> _framework = new("--framework")
    {
        Description = "The id of the framework of standards; left out, the one that ships.",
        HelpName = "ID",
    };

    private readonly Option<int?> _rubricVersion = new("--rubric-version")
    {
        Description = "The version of the rubric to score by, such as 3, which works out whether surveys are Poor and weights answers; left out, the one in force.",
        HelpName = "N",
    };

    private readonly Option<string[]> _instruments = new("--instrument")
    {
        Description = "The id of an instrument whose answers get a sheet; may be given several times. Left out: telephone-interview, "
            + "service-user-survey and stakeholder-survey. See 'sui instruments list'.",
        HelpName = "ID",
    };

    private readonly Option<string> _language = new("--lang")
    {
        Description = "The language of headings, notes and lists: en (English) or cy (Welsh).",
        DefaultValueFactory = _ => "en",
    };

    private readonly Option<bool> _force = Inputs.Force();

    public NewCommand(ToolContext context)
        : base("new", "Write an empty evidence workbook to fill in, or a folder of files.")
    {
        _context = context;
        _target.Validators.Add(result => Inputs.RefuseEmpty(result, "TARGET"));
        _language.Offer(["en", "cy"]);
        Arguments.Add(_target);
        Options.Add(_provider);
        Options.Add(_framework);
        Options.Add(_rubricVersion);
        Options.Add(_instruments);
        Options.Add(_language);
        Options.Add(_force);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
    [
        "sui new evidence.xlsx --provider Eastmere",
        "sui new evidence.xlsx --instrument telephone-interview --instrument staff-interview",
        "sui new tystiolaeth.xlsx --lang cy",
        "sui new evidence/",
    ];

    private int Run(ParseResult parsed)
    {
        var target = parsed.GetRequiredValue(_target);
        Workbooks.RefuseOthers(target, "TARGET");
        var inspection = _context.Inspection(null, []);
        var request = new NewEvidence
        {
            Provider = Checked(parsed.GetValue(_provider)!.Trim()),
            Framework = Known(parsed.GetValue(_framework), inspection),
            RubricVersion = Known(parsed.GetValue(_rubricVersion), inspection),
            Language = parsed.GetValue(_language)!,
            Instruments = parsed.GetValue(_instruments) is { Length: > 0 } ids ? Known(ids, inspection) : null,
        };
        var output = _context.Terminal.Output.Writer;
        if (Workbooks.IsNamed(target))
        {
            Overwriting.Check([target], parsed.GetValue(_force));
            using var memory = new MemoryStream();
            EvidenceWorkbook.Create(inspection, request, memory);
            AllOrNothing.Write([(target, memory.ToArray())]);
            output.WriteLine($"Wrote {target}. The sheet '{(request.Language == "cy" ? "Dechrau" : "Start")}' says what to fill in.");
        }
        else
        {
            var files = EvidenceWorkbook.CreateFiles(inspection, request);
            PackOutput.Write(output, target, files, parsed.GetValue(_force));
        }

        output.WriteLine($"Check it with: sui validate {target}");
        return ExitCode.Done;
    }

    private static string Checked(string provider) =>
        provider.Length > LongestName ? throw new UsageException(
            string.Create(CultureInfo.InvariantCulture, $"--provider has {provider.Length:N0} characters; a name has at most {LongestName:N0}."))
        : provider.EnumerateRunes().Any(letter => Rune.IsControl(letter) || letter.Value is 0xFFFD or 0xFFFE or 0xFFFF) ? throw new UsageException(
            "--provider holds a character that no name has, such as a line break or a control character; type the name again.")
        : provider;

    private static string? Known(string? framework, ISuiInspection inspection) =>
        framework is null || inspection.Frameworks.Find(framework, null) is not null
            ? framework
            : throw new UsageException(
                $"--framework: there is no framework '{framework}'. Known: {string.Join(", ", Ids(inspection.Frameworks.Versions))}.");

    private static int? Known(int? version, ISuiInspection inspection) => version is null || inspection.Rubrics.Find(inspection.Rubric.Identity.Id, version) is not null
        ? version
        : throw new UsageException(string.Create(
            CultureInfo.InvariantCulture,
            $"--rubric-version: there is no version {version} of the rubric {inspection.Rubric.Identity.Id}. Known: "
                + $"{string.Join(", ", inspection.Rubrics.Versions.Where(one => one.Id == inspection.Rubric.Identity.Id).Select(one => one.Version))}."));

    private static string[] Known(string[] instruments, ISuiInspection inspection) =>
        Array.Find(instruments, id => inspection.Instruments.Find(id, null) is null) is { } unknown
            ? throw new UsageException(
                $"--instrument: there is no instrument '{unknown}'. Known: {string.Join(", ", Ids(inspection.Instruments.Versions))}.")
            : instruments;

    private static IEnumerable<string> Ids(IEnumerable<DataVersion> versions) =>
        versions.Select(version => version.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
