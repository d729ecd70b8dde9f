using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using Sui.Inspection.Hosting;

namespace Sui.Inspection.PluginBenchmark;

/// <summary>The library loaded as a plug-in, once in a process: the time until its front door is there, and beside it what any loader has to do, reading the files.</summary>
internal static class Program
{
    [RequiresUnreferencedCode("Loads the library at run time.")]
    public static int Main(string[] args)
    {
        // Reading and hashing come first, so that neither has the files in the system's cache alone.
        var start = Stopwatch.GetTimestamp();
        foreach (var file in Directory.EnumerateFiles(args[0], "*", SearchOption.AllDirectories))
        {
            SHA256.HashData(File.ReadAllBytes(file));
        }

        var files = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        using var plugin = InspectionFolder.Load(new PluginFolderRequest { Folder = args[0] }).Plugin ?? throw new InvalidOperationException("The folder cannot be loaded.");
        var load = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files:0.0} {load:0.0}"));
        return 0;
    }
}
