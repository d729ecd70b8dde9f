using System.ComponentModel;
using System.Diagnostics;

namespace Sui.Inspection.CaseFiles.Tests.Support;

/// <summary>Programs of the system that tests use, such as those that mount a disk.</summary>
internal static class Programs
{
    /// <summary>Runs one to its end.</summary>
    /// <returns>Its exit code; -1 where there is no such program.</returns>
    public static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Win32Exception)
        {
            return -1;
        }
    }
}
