using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>A code as its declaration says it: <c>summary</c> is what is wrong, <c>remarks</c> the severity and what to do. The codes of a file's shape
/// are a list in the remarks of the field that holds them.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">Error, warning, or which of the two when.</param>
/// <param name="What">What is wrong.</param>
/// <param name="ToDo">What to do.</param>
internal sealed partial record DocumentedCode(string Code, string Severity, string What, string ToDo)
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The project's own assemblies beside the tests.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name is "sui" or "sui-serve" || (name.StartsWith("Sui.Inspection", StringComparison.Ordinal) && !name.EndsWith("Tests", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).Select(Assembly.Load),
    ];

    /// <summary>The codes that are declared and say what they mean, in the order of the declarations.</summary>
    public static IReadOnlyList<DocumentedCode> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).SelectMany(path => Of(File.ReadAllText(path))),
    ];

    /// <summary>The codes of the shapes of files, which are put together from a block and a number.</summary>
    public static IReadOnlyList<string> OfShapes { get; } =
    [
        .. Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(type => type.GetFields(Any)).Where(field => field.FieldType.Name == "ShapeCodes")
            .Select(field => field.GetValue(null)!)
            .SelectMany(shape => shape.GetType().GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string)property.GetValue(shape)!))
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<DocumentedCode> Of(string source)
    {
        foreach (Match match in Declaration().Matches(source.ReplaceLineEndings("\n")))
        {
            var comment = XElement.Parse($"<member>{string.Join('\n', match.Groups["comment"].Value.Split('\n').Select(line => line.Trim().TrimStart('/')))}</member>");
            var remarks = comment.Element("remarks");
            if (match.Groups["code"] is { Success: true } code)
            {
                // Without remarks it is another name of a code that says elsewhere what it means.
                if (remarks is not null)
                {
                    yield return Made(code.Value, Text(comment.Element("summary")!), Text(remarks));
                }

                continue;
            }

            foreach (var item in remarks?.Descendants("item") ?? [])
            {
                var cells = item.Elements("description").Select(Text).ToList();
                var (severity, what) = Divided(cells[0]);
                yield return new DocumentedCode(Text(item.Element("term")!), severity, what, cells[1]);
            }
        }
    }

    private static DocumentedCode Made(string code, string summary, string remarks)
    {
        var (severity, toDo) = Divided(remarks);
        return new DocumentedCode(code, severity, summary, toDo);
    }

    private static (string Severity, string Text) Divided(string text)
    {
        var match = Severities().Match(text);
        Assert.That(match.Success, $"'{text}' begins with no severity: Error., Warning., Error or warning. or Either.");
        return (match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value);
    }

    private static string Text(XElement element)
    {
        Assert.That(element.Elements(), Is.Empty, "The meaning of a code is plain text: " + element);
        return Space().Replace(element.Value, " ").Trim();
    }

    // A constant, or the field that holds the codes of a shape, with the comment above it.
    [GeneratedRegex(@"(?<comment>(?:[ ]*///.*\n)+)[ ]*\w+ (?:const string \w+ = ""(?<code>SUI\d{4})""|static readonly ShapeCodes )")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(Error|Warning|Error or warning|Either)\. (.+)$")]
    private static partial Regex Severities();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
