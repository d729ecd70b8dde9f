using System.Diagnostics;
using System.Globalization;

namespace Sui.Inspection.CaseFiles.Tests.Faults;

/// <summary>A process that writes to a case file.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    /// <summary>Starts it.</summary>
    /// <param name="path">The case file.</param>
    /// <param name="name">The child's name, or what it is to do.</param>
    /// <param name="rows">How many rows it adds.</param>
    /// <param name="width">How many cells they have.</param>
    /// <param name="command">What it is run by, with its arguments; none for nothing.</param>
    public Child(string path, string name, int rows, int width, params string[] command)
    {
        var host = Environment.ProcessPath is { } known && Path.GetFileNameWithoutExtension(known) == "dotnet" ? known : "dotnet";
        var start = new ProcessStartInfo(command.Length > 0 ? command[0] : host)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Array.ForEach(
            [.. command.Length > 0 ? command[1..].Append(host) : [], typeof(Child).Assembly.Location, path, name, rows.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture)], start.ArgumentList.Add);
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
