using System.Globalization;

namespace Sui.Inspection.Benchmarks.Annexes;

/// <summary>
/// What <c>benchmarks/run-annex</c> calls, each in a process of its own. Every call prints lines of a name and numbers, separated by
/// tabs, which <see cref="Report"/> turns into tables.
/// </summary>
internal static class AnnexCommand
{
    /// <summary>Runs one step; the exit code is 2 when there is no such step.</summary>
    public static int Run(IReadOnlyList<string> arguments)
    {
        switch (arguments)
        {
            case ["documents", var folder]:
                Documents(folder);
                return 0;
            case ["warm", var name]:
                Measurements.Warm(name);
                return 0;
            case ["compose", var pack]:
                Measurements.Compose(pack);
                return 0;
            case ["cold", var pack]:
                Measurements.Cold(pack);
                return 0;
            case ["parallel", var label, var degree]:
                Measurements.Parallel(label, int.Parse(degree, CultureInfo.InvariantCulture));
                return 0;
            case ["report", var file]:
                Console.Write(new Report(File.ReadLines(file)).ToString());
                return 0;
            default:
                Console.Error.WriteLine("There is no such step. benchmarks/run-annex calls them all.");
                return 2;
        }
    }

    /// <summary>Prints a line of results.</summary>
    public static void Print(string name, params double[] numbers) => Console.WriteLine(string.Join(
        '\t', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)).Prepend(name)));

    private static void Documents(string folder)
    {
        var cases = new AnnexCases();
        foreach (var name in AnnexCases.Names)
        {
            var document = cases.Make(name);
            File.WriteAllBytes(Path.Combine(folder, name + ".json"), cases.Write(document, "json"));
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), cases.Write(document));
        }
    }
}
