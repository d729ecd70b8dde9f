using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>Every snippet of C# in a document compiles. What a snippet presumes stands in a comment before it, which no reader sees:
/// <c>&lt;!-- compiled with: Stream output --&gt;</c>; one that needs a package that cannot be had names it: <c>&lt;!-- not compiled: QuestPDF --&gt;</c>.</summary>
public sealed partial class SnippetTests
{
    // What every project of the SDK has with ImplicitUsings.
    private static readonly string[] Implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // Pages of packages show comments where they are read.
    private static readonly Dictionary<string, string> OfPackages = new(StringComparer.Ordinal)
    {
        ["Sui.Inspection.AspNetCore"] = "WebApplicationBuilder builder, WebApplication app",
        ["Sui.Inspection.CaseFiles"] = "ISuiInspection inspection",
        ["Sui.Inspection.Mcp"] = "IServiceCollection services",
        ["Sui.Inspection.Pdf"] = "DateTimeOffset now, Stream output",
        ["Sui.Inspection.Tabular"] = "string path",
    };

    // Classes that snippets speak of and do not show.
    private const string Presumed = """
        namespace Presumed
        {
            public sealed class MinutesReader : Sui.Inspection.Intake.IEvidenceReader
            {
                public string FileKind => "minutes";
                public Sui.Inspection.Intake.EvidenceReadResult Read(Sui.Inspection.Intake.EvidenceReadContext context, System.Threading.CancellationToken token) => new([], [], []);
            }

            public sealed class MinutesSection : Sui.Inspection.Annexes.IAnnexSectionProvider
            {
                public System.Collections.Generic.IEnumerable<Sui.Inspection.Annexes.AnnexSection> GetSections(
                    Sui.Inspection.Assessments.Assessment assessment, Sui.Inspection.Annexes.AnnexRequest request) => [];
            }

            public sealed class MinutesPlugin : Sui.Inspection.Plugins.IInspectionPlugin
            {
                public string Id => "example.minutes";
                public System.Version Version { get; } = new(1, 0, 0);
                public System.Collections.Generic.IReadOnlyList<Sui.Inspection.Plugins.PluginPart> Touches => [];
                public void Register(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
            }
        }
        """;

    [TestCase("README.md")]
    [TestCase("src/Sui.Inspection/README.md")]
    public void Embedding_CompilesAsPrinted(string readme)
    {
        var program = Snippets(Path.Combine(Repository.Root, readme)).First().Code;

        Assert.That(program.Split('\n').Count(line => line.Trim().Length > 0), Is.LessThanOrEqualTo(10));
        Assert.That(Compile("exe", [("Program.cs", program), ("Usings.cs", Usings(Implicit))]), Is.Empty);
    }

    [Test]
    public void Snippets_OfAllDocuments_Compile()
    {
        var programs = Sources("examples").Concat(Sources("tests")).Select(file => Flat(File.ReadAllText(file))).ToList();
        var snippets = Documents().SelectMany(Snippets).Where(one => !one.File.EndsWith("README.md", StringComparison.Ordinal) || !IsProgram(one.Code)).ToList();

        // What stands in a program of the tree is compiled there, and other tests hold that it does.
        var left = snippets.Where(one => one.Without.Length > 0).ToList();
        Assert.That(left.Select(one => (Path.GetFileName(one.File), one.Without)), Is.EqualTo(new[] { ("extending-the-annex.md", "QuestPDF") }));
        var alone = snippets.Except(left).Where(one => !programs.Exists(program => program.Contains(Flat(one.Code), StringComparison.Ordinal))).ToList();
        Assert.That(alone, Has.Count.GreaterThan(8));

        var sources = alone.Select((one, at) => ($"Snippet{at}.cs", Wrapped(one, at))).Append(("Presumed.cs", Presumed)).Append(("Usings.cs", Usings([.. Implicit, .. Namespaces()])));
        Assert.That(Compile("library", [.. sources]), Is.Empty);
    }

    // What is indented otherwise is the same code.
    private static string Flat(string code) => string.Join('\n', code.Trim().ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    [Test]
    public void Compiler_FindsErrors() =>
        Assert.That(Compile("library", [("Wrong.cs", "class Wrong { int Of() => \"text\"; }")]), Has.Count.EqualTo(1).And.Some.Contains("CS0029"));

    private static bool IsProgram(string code) => code.StartsWith("using Microsoft.Extensions.DependencyInjection;", StringComparison.Ordinal);

    private static IEnumerable<string> Documents() => new[] { Repository.Root, Path.Combine(Repository.Root, "docs"), Path.Combine(Repository.Root, "examples") }
        .Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "src"))).SelectMany(folder => Directory.GetFiles(folder, "*.md")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Generated().IsMatch(file));

    private static IEnumerable<Snippet> Snippets(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        return Block().Matches(text).Select(match => new Snippet(
            Path.GetRelativePath(Repository.Root, file), text[..match.Groups["code"].Index].Count(letter => letter == '\n') + 1, match.Groups["with"].Success ? match.Groups["with"].Value : OfPackages.GetValueOrDefault(Path.GetFileName(Path.GetDirectoryName(file))!, string.Empty), match.Groups["without"].Value, match.Groups["code"].Value));
    }

    private static string Wrapped(Snippet one, int at)
    {
        var usings = string.Concat(UsingLine().Matches(one.Code).Select(match => match.Value));
        var code = UsingLine().Replace(one.Code, "\n");
        var place = string.Create(CultureInfo.InvariantCulture, $"#line {one.Line} \"{one.File}\"\n");
        return Declaration().IsMatch(code.TrimStart())
            ? $"namespace Snippet{at} {{\n{usings}\n{place}{code}}}\n"
            : $"namespace Snippet{at} {{\n{usings}\ninternal static class Code {{ public static async Task Run({one.With}) {{ await Task.CompletedTask;\n{place}{code}}} }} }}\n";
    }

    private static string Usings(IEnumerable<string> namespaces) => string.Concat(namespaces.Select(one => $"global using {one};\n"));

    private static IEnumerable<string> Namespaces() => DocumentedCode.Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.Namespace).OfType<string>()
        .Concat(["Microsoft.Extensions.DependencyInjection", "Microsoft.AspNetCore.Builder", "System.Security.Claims", "System.Security.Cryptography", "Presumed"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static List<string> Compile(string target, IReadOnlyList<(string Name, string Code)> sources)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, code) in sources)
        {
            File.WriteAllText(Path.Combine(folder.Path, name), code);
        }

        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var compiler = Directory.GetFiles(Path.Combine(runtime, "..", "..", "..", "sdk"), "csc.dll", SearchOption.AllDirectories)
            .Where(file => file.Contains("bincore", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Last();
        var web = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(runtime));
        var references = Directory.GetFiles(runtime, "*.dll").Concat(Directory.Exists(web) ? Directory.GetFiles(web, "*.dll") : []).Concat(Directory.GetFiles(AppContext.BaseDirectory, "*.dll"))
            .Where(IsAssembly).DistinctBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase);
        var response = new StringBuilder();
        response.AppendLine(CultureInfo.InvariantCulture, $"/nologo /langversion:14 /nullable:enable /nostdlib /target:{target} /out:\"{Path.Combine(folder.Path, "out.dll")}\"");
        foreach (var reference in references)
        {
            response.AppendLine(CultureInfo.InvariantCulture, $"/r:\"{reference}\"");
        }

        foreach (var (name, _) in sources)
        {
            response.AppendLine(CultureInfo.InvariantCulture, $"\"{Path.Combine(folder.Path, name)}\"");
        }

        var arguments = Path.Combine(folder.Path, "arguments.rsp");
        File.WriteAllText(arguments, response.ToString());
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(Environment.ProcessPath is { } path && path.EndsWith("dotnet", StringComparison.Ordinal) ? path : "dotnet")
        {
            ArgumentList = { "exec", compiler, "@" + arguments },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. output.Split('\n').Where(line => line.Contains("error CS", StringComparison.Ordinal) && !line.Contains("error CS1704", StringComparison.Ordinal))];
    }

    private static bool IsAssembly(string file)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private sealed record Snippet(string File, int Line, string With, string Without, string Code);

    [GeneratedRegex(@"(?:<!-- (?:compiled with: (?<with>[^\n]*?)|not compiled: (?<without>\w+)) -->\n\n?)?```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [A-Z][\w.]*;\n", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^(?:///|\[|public |internal )")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[\\/](?:bin|obj)[\\/]")]
    private static partial Regex Generated();
}
