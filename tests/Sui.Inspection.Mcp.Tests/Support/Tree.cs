using System.Security.Cryptography;

namespace Sui.Inspection.Mcp.Tests.Support;

/// <summary>A folder by the names, times and bytes of what is in it.</summary>
internal static class Tree
{
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).OrderBy(one => one.FullName, StringComparer.Ordinal)
            .Select(one => $"{one.FullName} {one.LastWriteTimeUtc:O} {(one is FileInfo file ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName))) : "folder")}"),
    ];
}
