using Sui.Inspection.Tool.Output;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Output;

/// <summary>At 80 columns no word is broken: each word that is printed is printed in a wide terminal as well, where nothing is wrapped.</summary>
public sealed class NarrowTests
{
    private const string Packs = "examples/packs/";

    [TestCase("assess", Packs + "worked-case")]
    [TestCase("assess", Packs + "synthetic-strong")]
    [TestCase("assess", Packs + "kent-surrey-sussex-crc")]
    [TestCase("explain", Packs + "worked-case", "--criterion", "P2")]
    [TestCase("explain", Packs + "synthetic-strong", "--criterion", "I1")]
    [TestCase("explain", Packs + "synthetic-middling", "--criterion", "C2")]
    [TestCase("returns", "examples/returns/synthetic-joint")]
    [TestCase("returns", "examples/returns/bulletin-2019-03")]
    [TestCase("instruments", "list")]
    [TestCase("instruments", "show", "service-user-survey")]
    [TestCase("instruments", "show", "document-checklist", "--lang", "cy")]
    [TestCase("criteria")]
    [TestCase("requests", "tests/Sui.Inspection.Tool.Tests/Fixtures/requests", "--on", "2019-06-12")]
    [TestCase("import", "tests/Sui.Inspection.Tool.Tests/Fixtures/narrow.csv", "--instrument", "service-user-survey", "--preview")]
    [TestCase("import", "tests/Sui.Inspection.Tool.Tests/Fixtures/narrow.csv", "--instrument", "service-user-survey")]
    public void Output_At80Columns_BreaksNoWord(params string[] command)
    {
        var arguments = command.Select(word => word.Contains('/') ? Path.Combine(Repository.Root, word) : word).ToArray();
        var narrow = At(80, arguments);

        var wide = At(1000, arguments).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        Assert.That(narrow, Is.Not.Empty);
        Assert.That(
            narrow.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.StartsWith('─') && !wide.Contains(word)).Distinct(), Is.Empty);
    }

    private static string At(int width, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var problems = new StringWriter { NewLine = "\n" };
        Shell.Application(new Terminal(new Channel(output, width: width), new Channel(problems))).Run(arguments);
        return output.ToString();
    }
}
