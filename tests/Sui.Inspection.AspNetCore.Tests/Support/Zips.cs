using System.IO.Compression;

namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>Packs as .zip files, sound and hostile.</summary>
internal static class Zips
{
    public static byte[] Of(string pack) => Of(TestCases.Files(pack).Select(file => (file.Key, file.Value.ToArray())));

    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    /// <summary>A name that leads out of the folder, and a file that unpacks to far more than it takes.</summary>
    public static byte[] Hostile() => Of([("../../outside.csv", "a,b\n"u8.ToArray()), ("pack.json", new byte[200 * 1024 * 1024])]);
}
