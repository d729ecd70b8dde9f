using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Sui.Inspection.Tool.Serving;

/// <summary>The program of the pages, which runs beside this one: it has a runtime configuration of its own, with ASP.NET Core. It ends when its input does, so
/// that it never outlives this process.</summary>
internal sealed class ServeProcess : IDisposable
{
    private const string Program = "sui-serve.dll";
    private const string Ready = "ready ";
    private const string Taken = "taken";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly PosixSignalRegistration[] _signals;

    private ServeProcess(Process process, PosixSignalRegistration[] signals, string link) => (_process, _signals, Link) = (process, signals, link);

    /// <summary>The address that lets one browser in.</summary>
    public string Link { get; }

    /// <summary>Starts it.</summary>
    /// <param name="request">What for.</param>
    /// <param name="problems">Where it says what goes wrong later.</param>
    /// <exception cref="UsageException">It cannot be started, or the port is another's.</exception>
    public static ServeProcess Start(ServeRequest request, TextWriter problems)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Program);
        if (!File.Exists(path))
        {
            throw new UsageException("This build of the command has no pages. The package for any platform has them: dotnet tool install --global Sui.Inspection.Tool.");
        }

        Process? process = null;
        // Ctrl-C reaches both programs; that one ends first, and this one with it.
        PosixSignalRegistration[] signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            End(process);
        }))];
        try
        {
            process = Process.Start(new ProcessStartInfo(DotNet(), ["exec", path])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
                StandardOutputEncoding = Utf8,
                StandardErrorEncoding = Utf8,
            })!;
        }
        catch (Win32Exception)
        {
            throw new UsageException("There is no dotnet to run the pages with. Install .NET 10 with ASP.NET Core: https://dotnet.microsoft.com/download.");
        }

        var said = new StringBuilder();
        var link = string.Empty;
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginErrorReadLine();
        process.StandardInput.WriteLine(request.ToLine());
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine();
        if (answer?.StartsWith(Ready, StringComparison.Ordinal) == true)
        {
            link = answer[Ready.Length..];
            return new ServeProcess(process, signals, link);
        }

        process.WaitForExit();
        process.Dispose();
        Array.ForEach(signals, signal => signal.Dispose());
        throw answer == Taken
            ? new UsageException(string.Create(CultureInfo.InvariantCulture, $"Port {request.Port} is taken by another program. Name another with --port, or leave it out for one that is free."))
            : new UsageException("The pages did not start. They need the ASP.NET Core runtime 10 beside .NET: https://dotnet.microsoft.com/download.", said.ToString().Trim());

        void Keep(string? line)
        {
            if (line is not null)
            {
                said.AppendLine(line);
                if (link.Length > 0)
                {
                    problems.WriteLine(line);
                    problems.Flush();
                }
            }
        }
    }

    /// <summary>Waits until it ends.</summary>
    /// <returns>The exit code of the command.</returns>
    public int WaitForEnd()
    {
        _process.WaitForExit();
        return _process.ExitCode == 0 ? ExitCode.Done : ExitCode.Fault;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        End(_process);
        _process.Dispose();
        Array.ForEach(_signals, signal => signal.Dispose());
    }

    private static void End(Process? process)
    {
        try
        {
            process?.StandardInput.Close();
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException)
        {
            // It ended before.
        }
    }

    // The one that runs this program, wherever it is installed.
    private static string DotNet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return File.Exists(Path.Combine(root, name)) ? Path.Combine(root, name) : name;
    }
}
