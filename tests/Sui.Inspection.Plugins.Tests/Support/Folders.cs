using System.Text.Json;
using System.Text.Json.Nodes;
using Sui.Inspection.Hosting;

namespace Sui.Inspection.Plugins.Tests.Support;

/// <summary>Folders of plug-ins, copied from what was built.</summary>
internal sealed class Folders : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sui-plugins-").FullName;
    private int _made;

    /// <summary>The library as it was built.</summary>
    public static string Library => Built("src", "Sui.Inspection.Plugin");

    /// <summary>The plug-ins for tests as they were built; without a manifest.</summary>
    public static string Samples => Built("tests", "Sui.Inspection.Plugins.Samples");

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = FindRoot();

    /// <summary>Copies what was built, and changes its manifest.</summary>
    public string Copy(string built, Action<JsonObject>? change = null)
    {
        var folder = Path.Combine(_root, $"plugin-{++_made}");
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(folder, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }

        var manifest = Path.Combine(folder, PluginManifest.FileName);
        var json = File.Exists(manifest) ? JsonNode.Parse(File.ReadAllText(manifest))!.AsObject() : new JsonObject
        {
            ["format"] = "sui-plugin/1",
            ["id"] = "samples",
            ["version"] = "1.0.0",
            ["assembly"] = "Sui.Inspection.Plugins.Samples.dll",
            ["entryPoint"] = "",
        };
        change?.Invoke(json);
        File.WriteAllText(manifest, json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        return folder;
    }

    /// <summary>The plug-ins for tests with an entry point.</summary>
    public string Sample(string entryPoint) => Copy(Samples, json => json["entryPoint"] = "Sui.Inspection.Plugins.Samples." + entryPoint);

    /// <summary>An empty folder.</summary>
    public string Empty() => Directory.CreateDirectory(Path.Combine(_root, $"plugin-{++_made}")).FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // Built beside this assembly, in the same configuration.
    private static string Built(string area, string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository, area, project, "bin", own.Parent!.Name, own.Name);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sui.Inspection.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The repository's root was not found.");
    }
}
