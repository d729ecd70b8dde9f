using System.Text.RegularExpressions;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>Rules of CONTRIBUTING.md that the compiler does not know.</summary>
public partial class SourceTreeTests
{
    private static readonly string Source = Path.Combine(Repository.Root(), "src");

    private static readonly Dictionary<string, string> RootNamespaces = new()
    {
        ["Sui.Inspection.Abstractions"] = "Sui.Inspection",
    };

    private static IEnumerable<(string Name, string Path, string Text)> Files() => Directory
        .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(path => (Name: Path.GetRelativePath(Source, path).Replace('\\', '/'), Path: path))
        .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"))
        .Select(file => (file.Name, file.Path, File.ReadAllText(file.Path)));

    [Test]
    public void Files_Namespace_IsTheFolder() => Assert.That(
        Files()
            .Select(file => (file.Name, Expected: NamespaceOf(file.Name), Found: NamespaceLine().Match(file.Text)))
            .Where(file => file.Found.Success && file.Found.Groups[1].Value != file.Expected)
            .Select(file => file.Name),
        Is.Empty);

    [Test]
    public void Files_PublicType_IsOneAndNamesTheFile() => Assert.That(
        Files()
            .Select(file => (file.Name, Types: PublicType().Matches(file.Text).Select(match => match.Groups[1].Value).ToList()))
            .Where(file => file.Types.Count > 1
                || (file.Types.Count == 1 && file.Types[0] != Path.GetFileNameWithoutExtension(file.Name).Split('.')[0]))
            .Select(file => file.Name),
        Is.Empty);

    [Test]
    public void Files_Length_IsAtMostFiveHundredLines() => Assert.That(
        Files().Where(file => file.Text.Count(character => character == '\n') > 500).Select(file => file.Name), Is.Empty);

    [Test]
    public void Files_Length_HasAMedianOfAtMostEighty()
    {
        var lengths = Files().Select(file => file.Text.Count(character => character == '\n')).Order().ToList();
        Assert.That(lengths[lengths.Count / 2], Is.LessThanOrEqualTo(80));
        Assert.That(lengths[lengths.Count * 9 / 10], Is.LessThanOrEqualTo(250));
    }

    private static string NamespaceOf(string name)
    {
        var parts = name.Split('/');
        return string.Join('.', parts[1..^1].Prepend(RootNamespaces.GetValueOrDefault(parts[0], parts[0])));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^public (?:static |sealed |abstract |readonly |partial )*(?:class|record struct|record|struct|interface|enum) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
