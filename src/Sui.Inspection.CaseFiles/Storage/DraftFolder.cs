using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Sui.Inspection.CaseFiles.Storage;

/// <summary>
/// A folder beside the place where a file is to be made, so that nobody ever finds half of it there: the file is made in it, with whatever SQLite needs
/// beside it, and moved whole. What a process that was killed left behind is known by the folder's name, by what alone may be in it, and by the lock that
/// nobody holds any more.
/// </summary>
internal sealed partial class DraftFolder : IDisposable
{
    private const string Prefix = ".sui-draft-";
    private const string Draft = "draft";
    private const string LockName = "lock";
    private const int RandomBytes = 8;

    private static readonly string[] Own = [LockName, Draft, Draft + "-wal", Draft + "-shm", Draft + "-journal"];

    private readonly FileStream _lock;

    private DraftFolder(string path, FileStream held) => (Folder, _lock) = (path, held);

    /// <summary>The path of the file in it, which is there and empty.</summary>
    public string File => Path.Combine(Folder, Draft);

    private string Folder { get; }

    /// <summary>Makes one beside a place, and takes away what killed processes left there.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static DraftFolder Beside(string path, RandomNumberGenerator random)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Clean(parent);
        var name = new byte[RandomBytes];
        random.GetBytes(name);
        var folder = Path.Combine(parent, Prefix + Convert.ToHexStringLower(name));
        Make(folder);
        FileStream? held = null;
        try
        {
            held = new FileStream(Path.Combine(folder, LockName), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            using (new FileStream(Path.Combine(folder, Draft), MakeOwn()))
            {
            }

            return new DraftFolder(folder, held);
        }
        catch
        {
            held?.Dispose();
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>Takes the folder away with all that is in it.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        TakeAway(Folder);
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static FileStreamOptions MakeOwn()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    // Nothing that stands in the way of making a file: what cannot be cleaned is left.
    private static void Clean(string parent)
    {
        try
        {
            foreach (var folder in new DirectoryInfo(parent).EnumerateDirectories(Prefix + "*").Where(IsLeft).ToList())
            {
                TakeAway(folder.FullName);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static bool IsLeft(DirectoryInfo folder)
    {
        if (!Name().IsMatch(folder.Name) || folder.LinkTarget is not null || folder.EnumerateFileSystemInfos().Any(one => one is not FileInfo { LinkTarget: null } || !Own.Contains(one.Name)))
        {
            return false;
        }

        try
        {
            // Whoever is at work in it holds the lock; a folder without one is just being made.
            using var free = new FileStream(Path.Combine(folder.FullName, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void TakeAway(string folder)
    {
        try
        {
            // The lock last: without it nobody would take away the rest.
            foreach (var name in Own.Reverse())
            {
                System.IO.File.Delete(Path.Combine(folder, name));
            }

            Directory.Delete(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    [GeneratedRegex(@"^\.sui-draft-[0-9a-f]{16}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
