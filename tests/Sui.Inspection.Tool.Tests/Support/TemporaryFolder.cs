namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sui-tool-");

    public string Path => _folder.FullName;

    /// <summary>The names of everything in it, hidden files included.</summary>
    public IEnumerable<string> Names => _folder.EnumerateFileSystemInfos().Select(one => one.Name).Order(StringComparer.Ordinal);

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content)
    {
        var path = File(name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
