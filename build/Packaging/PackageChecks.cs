using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Packaging;

/// <summary>What must hold for every package, whatever it contains.</summary>
internal static partial class PackageChecks
{
    /// <summary>What is wrong, as sentences; none where all is well.</summary>
    /// <param name="packages">The folder with the packages.</param>
    /// <param name="again">The folder with the same packages, packed once more.</param>
    /// <param name="documentation">The folder with the documentation files that the tests have read.</param>
    public static IEnumerable<string> Of(string packages, string again, string documentation)
    {
        var files = Directory.GetFiles(packages, "*.nupkg").Order(StringComparer.Ordinal).ToList();
        return files.Count == 0
            ? [$"{packages} holds no packages."]
            : files.SelectMany(file => Faults(file, again, documentation).Select(fault => $"{Path.GetFileName(file)}: {fault}"));
    }

    private static IEnumerable<string> Faults(string file, string again, string documentation)
    {
        var other = Path.Combine(again, Path.GetFileName(file));
        if (!File.Exists(other) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(other)))
        {
            yield return "packed again, it has other bytes.";
        }

        using var package = ZipFile.OpenRead(file);
        foreach (var fault in Description(package).Concat(Documentation(package, documentation)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> Description(ZipArchive package)
    {
        using var content = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var facts = XDocument.Load(content).Root!.Elements().Single().Elements()
            .ToLookup(element => element.Name.LocalName, element => element.Value);
        foreach (var fact in new[] { "license", "description", "releaseNotes", "icon", "readme" }.Where(fact => !facts.Contains(fact)))
        {
            yield return $"it has no {fact}.";
        }

        foreach (var named in facts["icon"].Concat(facts["readme"]).Append("CHANGELOG.md").Where(name => package.GetEntry(name) is null))
        {
            yield return $"it has no file {named}.";
        }

        if (facts["readme"].Select(package.GetEntry).FirstOrDefault() is { } readme)
        {
            using var reader = new StreamReader(readme.Open());
            foreach (var link in Link().Matches(reader.ReadToEnd()).Select(match => match.Groups[1].Value)
                .Where(link => !link.StartsWith("https://", StringComparison.Ordinal)))
            {
                yield return $"its README's link {link} leads nowhere from a package's page.";
            }
        }
    }

    private static IEnumerable<string> Documentation(ZipArchive package, string documentation)
    {
        var names = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        foreach (var library in names.Where(name => Library().IsMatch(name)))
        {
            var documented = Path.ChangeExtension(library, ".xml");
            if (!names.Contains(documented))
            {
                yield return $"it has no {documented}.";
            }
        }

        foreach (var entry in package.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)
            && names.Contains(Path.ChangeExtension(entry.FullName, ".dll"))))
        {
            var tested = Path.Combine(documentation, entry.Name);
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            if (!File.Exists(tested) || !bytes.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(tested)))
            {
                yield return $"{entry.FullName} is not the file that the tests have read.";
            }
        }
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^lib/.*\.dll$")]
    private static partial Regex Library();
}
