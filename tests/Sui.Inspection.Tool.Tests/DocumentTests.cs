using System.Globalization;
using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>What pages say of codes and versions.</summary>
public sealed partial class DocumentTests
{
    [Test]
    public void ErrorCodes_HalfForInspectors_NamesCodesOfTheOtherOnce()
    {
        var page = Page("error-codes.md");
        var plain = Plain().Matches(page).Select(match => match.Groups[1].Value).ToList();
        var listed = Listed().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.That(plain, Has.Count.GreaterThan(30));
        Assert.That(plain, Is.Unique);
        Assert.That(listed, Is.Unique);
        Assert.That(plain, Is.SubsetOf(listed));
    }

    [Test]
    public void Pages_ThatNameAVersionOfAnInstrument_NameTheOneThatIsTaken()
    {
        var instruments = Shell.Real().Instruments;
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .SelectMany(path => Version().Matches(File.ReadAllText(path)))
            .Select(match => (Id: match.Groups[1].Value, Version: int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();

        Assert.That(named, Is.Not.Empty);
        Assert.That(named.Where(one => instruments.Find(one.Id)?.Identity.Version != one.Version), Is.Empty);
    }

    private static string Page(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^\| \*\*(SUI\d{4})\*\* \|", RegexOptions.Multiline)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^\| (SUI\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex("\"instrument\": \"([a-z-]+)\",\\s+\"instrumentVersion\": (\\d+)")]
    private static partial Regex Version();
}
