using System.Diagnostics;
using System.Globalization;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>A process that writes to a case file.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    public Child(string path, string name, int rows, int width)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Array.ForEach(
            [typeof(Child).Assembly.Location, path, name, rows.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture)], start.ArgumentList.Add);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until it begins to write.</summary>
    public void Begin() => Assert.That(_process.StandardOutput.ReadLine(), Is.EqualTo(ChildProgram.Begins));

    /// <summary>Kills it, without letting it end anything.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits for its end.</summary>
    /// <returns>The rows that it said were there.</returns>
    public IReadOnlyList<string> End()
    {
        var lines = _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        // A line that was cut off was not said.
        return lines[..(lines.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public int ExitCode => _process.ExitCode;

    public void Dispose() => _process.Dispose();
}
