using System.ComponentModel;
using System.Diagnostics;

namespace Sui.Inspection.Serve;

/// <summary>The browser of whoever sits before the machine.</summary>
internal static class Browser
{
    /// <summary>Opens an address in it. Where there is none, the address is printed anyway.</summary>
    public static void Open(string address, TextWriter problems)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            problems.WriteLine("No browser could be opened. Open the address yourself.");
        }
    }
}
