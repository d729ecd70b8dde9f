using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>The second half of docs/error-codes.md is made from the declarations of the codes. SUI_ACCEPT_CODES=1 writes it anew; read the difference
/// before committing it.</summary>
public sealed partial class ErrorCodeDocumentTests
{
    private const string Half = "## Every code\n";

    private static string Path => System.IO.Path.Combine(Repository.Root, "docs", "error-codes.md");

    [Test]
    public void SecondHalf_IsWhatTheDeclarationsSay()
    {
        var page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var start = page.IndexOf("\n### ", page.IndexOf(Half, StringComparison.Ordinal), StringComparison.Ordinal) + 1;
        var made = page[..start] + Made();
        if (Environment.GetEnvironmentVariable("SUI_ACCEPT_CODES") == "1")
        {
            File.WriteAllText(Path, made);
            page = made;
        }

        Assert.That(page, Is.EqualTo(made));
    }

    [Test]
    public void Codes_SayWhatTheyMeanOnce()
    {
        Assert.That(DocumentedCode.All, Has.Count.GreaterThan(400));
        Assert.That(DocumentedCode.All.Select(one => one.Code), Is.Unique);
        Assert.That(DocumentedCode.All.Where(one => one.What.Length == 0 || one.ToDo.Length == 0), Is.Empty);
    }

    // A constant stands in the code of whatever uses it, and in nothing else; codes of shapes are put together.
    [Test]
    public void Codes_ThatAreRaised_AreThoseThatSayWhatTheyMean()
    {
        var raised = DocumentedCode.Assemblies.SelectMany(assembly => Literals(assembly.Location)).Where(text => Code().IsMatch(text))
            .Concat(DocumentedCode.OfShapes).Distinct(StringComparer.Ordinal).ToList();
        var documented = DocumentedCode.All.Select(one => one.Code).ToList();

        Assert.That(raised.Except(documented).Order(StringComparer.Ordinal), Is.Empty, "They are raised and say nowhere what they mean: give the constant a summary and remarks.");
        Assert.That(documented.Except(raised).Order(StringComparer.Ordinal), Is.Empty, "They say what they mean and nothing raises them: take them away.");
    }

    [Test]
    public void HalfForInspectors_NamesCodesThatThereAre()
    {
        var page = File.ReadAllText(Path).ReplaceLineEndings("\n");
        var named = AnyCode().Matches(page[..page.IndexOf(Half, StringComparison.Ordinal)]).Select(match => match.Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.That(named, Has.Count.GreaterThan(30));
        Assert.That(named, Is.SubsetOf(DocumentedCode.All.Select(one => one.Code)));
    }

    private static string Made()
    {
        var page = new StringBuilder();
        foreach (var (index, section) in CodeSection.All.Index())
        {
            var end = index + 1 < CodeSection.All.Count ? CodeSection.All[index + 1].First : 10_000;
            page.Append(CultureInfo.InvariantCulture, $"{(index == 0 ? string.Empty : "\n")}### {section.Heading}\n\n");
            if (section.Opening.Length > 0)
            {
                page.Append(section.Opening).Append("\n\n");
            }

            page.Append("| Code | Severity | What is wrong | What to do |\n|---|---|---|---|\n");
            foreach (var one in DocumentedCode.All.OrderBy(one => one.Code, StringComparer.Ordinal))
            {
                if (int.Parse(one.Code.AsSpan(3), CultureInfo.InvariantCulture) is var number && number >= section.First && number < end)
                {
                    page.Append(CultureInfo.InvariantCulture, $"| {one.Code} | {one.Severity} | {Cell(one.What)} | {Cell(one.ToDo)} |\n");
                }
            }
        }

        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    // The texts that the code of an assembly loads, without those of constants that only stand there.
    private static IEnumerable<string> Literals(string path)
    {
        using var stream = File.OpenRead(path);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        var found = new List<string>();
        var handle = metadata.GetNextHandle(default(UserStringHandle));
        while (!handle.IsNil)
        {
            found.Add(metadata.GetUserString(handle));
            handle = metadata.GetNextHandle(handle);
        }

        return found;
    }

    [GeneratedRegex(@"^SUI\d{4}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"SUI\d{4}")]
    private static partial Regex AnyCode();
}
