using System.Globalization;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>What the tests run in processes of their own: adds rows to a case file, and says of each that it is there once the call returned.</summary>
internal static class ChildProgram
{
    /// <summary>A line that the child prints when it begins to write.</summary>
    public const string Begins = "begins";

    public static async Task<int> Main(string[] arguments)
    {
        var (path, name, rows) = (arguments[0], arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        await using var file = await TemporaryCases.OpenAsync(path);
        var width = int.Parse(arguments[3], CultureInfo.InvariantCulture);
        Console.WriteLine(Begins);
        for (var row = 0; row < rows; row++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{name}-{row}");
            await file.Evidence.AddRowAsync("findings.csv", [text, .. Enumerable.Repeat("x", width - 1)], new CaseActor("Child", name));
            Console.WriteLine(text);
        }

        return 0;
    }
}
