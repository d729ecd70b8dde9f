using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;
using Sui.Inspection.AspNetCore;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms;
using Sui.Inspection.Imports;
using Sui.Inspection.Mcp;
using Sui.Inspection.Pdf;
using Sui.Inspection.Tabular;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>
/// The directions of CONTRIBUTING.md, for projects and for the areas inside them. The tables here are the rule; the page shows the same.
/// What an area uses is read from the compiled types, bodies of methods included.
/// </summary>
public partial class ArchitectureTests
{
    // What a project may use of our own.
    private static readonly (Assembly Assembly, string[] MayUse)[] Projects =
    [
        (typeof(ISuiInspection).Assembly, []),
        (typeof(PdfDocument).Assembly, []),
        (typeof(TabularFile).Assembly, []),
        (typeof(SuiInspection).Assembly, ["Sui.Inspection.Abstractions", "Sui.Inspection.Pdf", "Sui.Inspection.Tabular"]),
        (typeof(SuiImports).Assembly, ["Sui.Inspection.Abstractions", "Sui.Inspection", "Sui.Inspection.Tabular"]),
        (typeof(SuiForms).Assembly, ["Sui.Inspection.Abstractions", "Sui.Inspection", "Sui.Inspection.Pdf"]),
        (typeof(SuiCaseFiles).Assembly, ["Sui.Inspection.Abstractions", "Sui.Inspection", "Sui.Inspection.Tabular"]),
        (typeof(SuiAssistant).Assembly, ["Sui.Inspection.Abstractions", "Sui.Inspection"]),
        (typeof(SuiInspectionPages).Assembly, ["Sui.Inspection.Abstractions", "Sui.Inspection", "Sui.Inspection.CaseFiles", "Sui.Inspection.Forms", "Sui.Inspection.Imports"]),
    ];

    // What a project may bring along of others'.
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Sui.Inspection.Abstractions"] = ["Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["Sui.Inspection.Pdf"] = [],
        ["Sui.Inspection.Tabular"] = ["CsvHelper"],
        ["Sui.Inspection"] = ["CsvHelper", "Humanizer", "MathNet.Numerics", "Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["Sui.Inspection.Imports"] = [],
        ["Sui.Inspection.Forms"] = ["DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework"],
        ["Sui.Inspection.CaseFiles"] =
            ["Microsoft.Data.Sqlite", "SQLitePCLRaw.core", "SQLitePCLRaw.batteries_v2", "Stateless", "Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["Sui.Inspection.Mcp"] = ["ModelContextProtocol", "ModelContextProtocol.Core", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Logging.Abstractions"],
        ["Sui.Inspection.AspNetCore"] = ["Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi"],
    };

    // What an area of Sui.Inspection may use, lowest first. Areas that a row does not name are above it, or beside it and none of its business.
    private static readonly (string Area, string MayUse)[] Areas =
    [
        ("Text", ""),
        ("Files", ""),
        ("Problems", "Text"),
        ("Plugins", "Problems"),
        ("Json", "Text, Problems"),
        ("Standards", "Text, Problems, Json"),
        ("Rubrics", "Text, Problems, Json, Standards"),
        ("Instruments", "Text, Problems, Plugins, Json, Standards, Rubrics"),
        ("Identifiers", "Text, Files, Problems"),
        ("Analysis", ""),
        ("Coding", "Problems, Json, Analysis"),
        ("Evidence", "Text, Problems, Json, Standards, Rubrics, Instruments, Identifiers, Analysis"),
        ("Intake", "Text, Files, Problems, Plugins, Json, Standards, Rubrics, Instruments, Identifiers, Evidence, Analysis"),
        ("Assessments", "Text, Problems, Plugins, Json, Standards, Rubrics, Instruments, Identifiers, Evidence, Analysis"),
        ("Returns", "Text, Files, Problems, Json, Identifiers, Intake, Analysis"),
        ("Comparisons", "Text, Problems, Standards, Rubrics, Evidence, Assessments"),
        ("Disclosure", "Text, Rubrics, Identifiers, Evidence, Analysis, Assessments"),
        ("Planning", "Rubrics, Instruments, Evidence, Analysis, Assessments"),
        ("Robustness", "Rubrics, Instruments, Evidence, Analysis, Assessments"),
        ("Annexes", "Text, Files, Problems, Plugins, Json, Standards, Rubrics, Instruments, Identifiers, Evidence, Analysis, Assessments, Robustness, Disclosure"),
    ];

    // The same for the contracts, whose root holds what all share and the front door.
    private static readonly (string Area, string MayUse)[] Contracts =
    [
        ("Problems", ""),
        ("Vocabulary", ""),
        ("Plugins", "Problems"),
        ("Analysis", ""),
        ("Coding", "Analysis"),
        ("Standards", "Problems, Vocabulary"),
        ("Rubrics", "Problems, Vocabulary, Standards"),
        ("Instruments", "Problems, Vocabulary, Rubrics"),
        ("Identifiers", "Problems"),
        ("Evidence", "Problems, Vocabulary, Standards, Rubrics, Instruments"),
        ("Intake", "Problems, Vocabulary, Rubrics, Instruments, Evidence"),
        ("Imports", "Problems, Vocabulary, Instruments, Identifiers, Evidence"),
        ("Assessments", "Problems, Vocabulary, Standards, Rubrics, Instruments, Evidence"),
        ("Returns", "Problems, Vocabulary, Evidence"),
        ("Planning", "Vocabulary, Standards, Rubrics, Evidence, Assessments"),
        ("Robustness", "Vocabulary, Standards, Rubrics, Assessments"),
        ("Comparisons", "Problems, Vocabulary, Standards, Evidence, Assessments"),
        ("Annexes", "Problems, Vocabulary, Standards, Rubrics, Evidence, Assessments, Robustness"),
        ("Workflow", "Problems"),
        ("CaseFiles", "Problems, Vocabulary, Standards, Evidence, Assessments, Annexes, Workflow, Coding"),
        ("Hosting", "Problems, Plugins, Coding, Standards, Rubrics, Instruments, Intake, Assessments, Annexes"),
    ];

    private static IEnumerable<TestCaseData> EveryProject() =>
        Projects.Select(project => new TestCaseData(project.Assembly, project.MayUse).SetArgDisplayNames(project.Assembly.GetName().Name!));

    private static IEnumerable<TestCaseData> EveryArea() =>
        new[] { (typeof(SuiInspection).Assembly, Areas), (typeof(ISuiInspection).Assembly, Contracts) }
            .SelectMany(tree => tree.Item2.Select(row =>
                new TestCaseData(tree.Item1, row.Area, Split(row.MayUse)).SetArgDisplayNames(tree.Item1.GetName().Name!, row.Area)));

    [TestCaseSource(nameof(EveryProject))]
    public void Project_UsesNoneButThoseBelowIt(Assembly assembly, string[] mayUse) => Assert.That(
        assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !(assembly == typeof(SuiInspectionPages).Assembly && IsOfTheWebFramework(name)) && !Packages[assembly.GetName().Name!].Contains(name)),
        Is.SubsetOf(mayUse));

    // The framework that a web application has anyway, which no package brings along.
    private static bool IsOfTheWebFramework(string name) =>
        name is "Microsoft.Net.Http.Headers" || (name != "Microsoft.AspNetCore.OpenApi" && name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal))
        || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    [Test]
    public void DatabaseAndStateMachine_AreBroughtByCaseFilesAlone() => Assert.That(
        Directory.GetFiles(Path.Combine(Repository.Root(), "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(file => BroughtPackage().Matches(File.ReadAllText(file)).Any(match => match.Groups[1].Value is var name
                && (name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal) || name.StartsWith("SQLite", StringComparison.Ordinal) || name == "Stateless")))
            .Select(Path.GetFileNameWithoutExtension),
        Is.EqualTo(new[] { "Sui.Inspection.CaseFiles" }));

    [TestCaseSource(nameof(EveryArea))]
    public void Area_UsesNoneButThoseBelowIt(Assembly assembly, string area, string[] mayUse) =>
        Assert.That(Offenders(assembly, area, mayUse), Is.Empty);

    // The check itself can fail: areas that use others are found when they may not, in signatures and in bodies alike.
    [TestCase("Rubrics", "Sui.Inspection.Rubrics.RubricReader")]
    [TestCase("Disclosure", "Sui.Inspection.Disclosure.StatusCover")]
    public void Area_ThatMayUseNothing_IsFound(string area, string type) =>
        Assert.That(Offenders(typeof(SuiInspection).Assembly, area, []), Has.Some.StartsWith(type));

    private static IEnumerable<string> Offenders(Assembly assembly, string area, string[] mayUse)
    {
        var forbidden = assembly.GetTypes()
            .Where(type => AreaOf(type) is { } other && other != area && other.Length > 0 && !mayUse.Contains(other))
            .Select(type => type.FullName!.Replace('+', '/'))
            .ToArray();
        var result = Types.InAssembly(assembly).That().ResideInNamespaceMatching($@"^Sui\.Inspection\.{area}($|\.)")
            .ShouldNot().HaveDependencyOnAny(forbidden).GetResult();

        return result.FailingTypes?.Select(type => $"{type.FullName}: {type.Explanation}") ?? [];
    }

    [Test]
    public void Areas_OfEachTree_AreAllInItsTable() => Assert.Multiple(() =>
    {
        Assert.That(AreasOf(typeof(SuiInspection).Assembly), Is.EquivalentTo(Areas.Select(row => row.Area)));
        Assert.That(AreasOf(typeof(ISuiInspection).Assembly), Is.EquivalentTo(Contracts.Select(row => row.Area)));
    });

    [Test]
    public void Areas_OfEachTable_StandAboveAllThatTheyUse() => Assert.Multiple(() =>
    {
        foreach (var table in new[] { Areas, Contracts })
        {
            for (var row = 0; row < table.Length; row++)
            {
                Assert.That(Split(table[row].MayUse), Is.SubsetOf(table[..row].Select(below => below.Area)), table[row].Area);
            }
        }
    });

    [Test]
    public void ContributingPage_ShowsTheSameTables()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root(), "CONTRIBUTING.md"));
        var rows = TableRow().Matches(page).Select(match => $"{match.Groups[1].Value}: {match.Groups[2].Value.Trim()}").ToList();

        Assert.That(rows, Is.EqualTo(Areas.Concat(Contracts).Select(row => $"{row.Area}: {(row.MayUse.Length == 0 ? "nothing" : row.MayUse)}")));
    }

    private static IEnumerable<string> AreasOf(Assembly assembly) =>
        assembly.GetTypes().Select(AreaOf).OfType<string>().Where(area => area.Length > 0).Distinct();

    // The third part of the namespace; empty at the root; null for what the compiler makes.
    private static string? AreaOf(Type type) =>
        type.Namespace is { } space && (space == "Sui.Inspection" || space.StartsWith("Sui.Inspection.", StringComparison.Ordinal))
            ? space.Split('.') is { Length: > 2 } parts ? parts[2] : string.Empty
            : null;

    private static string[] Split(string areas) => areas.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^\| `(\w+)` \| ([\w, ]+) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    [GeneratedRegex("<PackageReference Include=\"([^\"]+)\"")]
    private static partial Regex BroughtPackage();
}
