using System.Runtime.InteropServices;
using System.Text;

namespace Sui.Inspection.Files;

/// <summary>Finds out what a path leads to, without opening it: opening a pipe waits for somebody to write to it.</summary>
internal static class FileKinds
{
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;
    private const int StatusBytes = 256;
    private const int ModeAt = 28;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;

    /// <summary>
    /// What a path leads to. Where the system is not asked (elsewhere than on Linux), what is no folder counts as regular; devices and
    /// pipes have no length there, and <see cref="RegularFile"/> opens nothing without one.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <exception cref="IOException">Links lead in circles.</exception>
    public static FileKind Of(string path) =>
        Directory.Exists(path) ? FileKind.Folder
        : !File.Exists(path) || File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true) is { Exists: false } ? FileKind.Missing
        : OperatingSystem.IsLinux() && TypeOf(path) is { } type && type != RegularType ? FileKind.Other
        : FileKind.Regular;

    // Null where the system does not say.
    private static int? TypeOf(string path)
    {
        var status = new byte[StatusBytes];
        try
        {
            return Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeWanted, status) == 0
                ? BitConverter.ToUInt16(status, ModeAt) & TypeMask : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    // The structure that the kernel fills is the same on every processor, unlike that of stat.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);
}
