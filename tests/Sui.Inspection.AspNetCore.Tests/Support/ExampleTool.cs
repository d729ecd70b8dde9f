using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Sui.Inspection.Tests.Support;

/// <summary><c>examples/CaseAssessmentTool</c> as somebody starts it: a process of its own, at a port of its own, with its four cases in a folder of its own.</summary>
internal sealed partial class ExampleTool : IDisposable
{
    private readonly Process _process;
    private readonly string _cases;

    private ExampleTool(Process process, string cases, Uri address) => (_process, _cases, Address) = (process, cases, address);

    public Uri Address { get; }

    public static async Task<ExampleTool> StartAsync()
    {
        var cases = Directory.CreateTempSubdirectory("sui-example-").FullName;
        var project = Path.Combine(Repository.Root(), "examples", "CaseAssessmentTool");
        // Built with these tests, in the same configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(project, "bin", configuration, "net10.0", "CaseAssessmentTool.dll"), "--urls", "http://127.0.0.1:0", "--Cases", cases },
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new ExampleTool(process, cases, new Uri(found.Groups[1].Value));
            }
        }

        throw new InvalidOperationException("The example did not start.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_cases, recursive: true);
    }

    [GeneratedRegex(@"Now listening on: (\S+)")]
    private static partial Regex Listening();
}
