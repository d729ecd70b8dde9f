using System.Globalization;
using Sui.Inspection.CaseFiles.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>What the tests run in processes of their own: adds rows to a case file, and says of each that it is there once the call returned.</summary>
internal static class ChildProgram
{
    /// <summary>A line that the child prints when it begins to write.</summary>
    public const string Begins = "begins";

    /// <summary>The name of a child that tries to lock the file as whoever takes himself for the last to close it does, and prints whether that was refused.</summary>
    public const string Locks = "--locks";

    /// <summary>The name of a child that reads a case and tries to write to it, and prints what came of each.</summary>
    public const string Reads = "--reads";

    public const string Refused = "refused";

    public const string Taken = "taken";

    // Where SQLite's readers hold a shared lock: https://sqlite.org/src/file/src/os.h.
    private const long SharedFirst = 0x40000002, SharedSize = 510;

    public static async Task<int> Main(string[] arguments)
    {
        var (path, name, rows) = (arguments[0], arguments[1], int.Parse(arguments[2], CultureInfo.InvariantCulture));
        if (name == Locks)
        {
            Console.WriteLine(Begins);
            Console.WriteLine(Lock(path));
            return 0;
        }

        if (name == Reads)
        {
            Console.WriteLine(Begins);
            await ReadAsync(path);
            return 0;
        }

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

    private static async Task ReadAsync(string path)
    {
        await using var file = await TemporaryCases.OpenAsync(path);
        Console.WriteLine((await file.Journal.VerifyAsync()).Problems.Count);
        Console.WriteLine((await file.Evidence.ExportAsync()).ContainsKey("findings.csv"));
        var item = (await file.Evidence.GetItemsAsync()).First(one => one.Part == CaseItemPart.Row).Id;
        Console.WriteLine((await file.Evidence.ReadAsync(item)).Length > 0);
        foreach (var change in (Func<Task>[])
        [
            () => file.Retention.SetDaysAsync(new Dictionary<string, int> { ["quotes"] = 1 }, TemporaryCases.Lead, "As the notice says."),
            () => file.Evidence.EraseAsync([item], TemporaryCases.Lead, "Not theirs."),
            () => file.Workflow.FireAsync("start-gathering", TemporaryCases.Lead),
        ])
        {
            try
            {
                await change();
                Console.WriteLine("written");
            }
            catch (CaseFileException refused)
            {
                Console.WriteLine(refused.Problems.Single().Code);
            }
        }
    }

    private static string Lock(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        try
        {
#pragma warning disable CA1416 // The tests that ask for it are not run on macOS.
            stream.Lock(SharedFirst, SharedSize);
#pragma warning restore CA1416
            return Taken;
        }
        catch (IOException)
        {
            return Refused;
        }
    }
}
