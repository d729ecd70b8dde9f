using System.Text.Json;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Hosting;

/// <summary>Reads the manifest of a folder, and names everything that is wrong with it at once.</summary>
internal sealed class ManifestReader
{
    private const int MostBytes = 64 << 10;
    private const int MostOfId = 100;
    private const int MostOfText = 500;
    private const int MostTouches = 100;

    private readonly JsonElement _root;
    private readonly ICollection<Problem> _problems;

    private ManifestReader(JsonElement root, ICollection<Problem> problems) => (_root, _problems) = (root, problems);

    /// <summary>Reads the manifest.</summary>
    /// <returns>What it says; null, after an error, where it cannot be used.</returns>
    public static PluginManifest? Read(FolderFiles files, ICollection<Problem> problems)
    {
        if (!files.Has(PluginManifest.FileName))
        {
            problems.Add(HostingProblems.Error(
                HostingCodes.NoManifest, files.Name, $"The folder holds no plug-in: it has no {PluginManifest.FileName}.", "A folder that dotnet publish wrote.",
                "Name that folder, or publish the plug-in anew."));
            return null;
        }

        if (files.Bytes(PluginManifest.FileName) is not { Length: <= MostBytes } bytes)
        {
            problems.Add(Bad("The file is larger than 64 KB, or cannot be read."));
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                problems.Add(Bad("The file is no JSON object."));
                return null;
            }

            return new ManifestReader(document.RootElement, problems).Read();
        }
        catch (JsonException)
        {
            problems.Add(Bad("The file is no JSON."));
            return null;
        }
    }

    private PluginManifest? Read()
    {
        var before = _problems.Count;
        if (Text("format") is not PluginManifest.Format)
        {
            Member("format", $"\"{PluginManifest.Format}\".");
        }

        var id = Text("id");
        if (id is not { Length: >= 1 and <= MostOfId } || !char.IsAsciiLetterLower(id[0])
            || id.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('.' or '-')))
        {
            Member("id", "1 to 100 lower-case letters, digits, dots and hyphens, the first a letter.");
        }

        if (!Version.TryParse(Text("version"), out var version))
        {
            Member("version", "A version, such as \"1.2.0\".");
        }

        var assembly = Text("assembly");
        if (assembly is not { Length: > 4 and <= MostOfText } || !assembly.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || assembly.AsSpan().IndexOfAny('/', '\\') >= 0)
        {
            Member("assembly", "The name of a .dll in the folder itself, such as \"Example.dll\".");
        }

        var entryPoint = Text("entryPoint");
        if (entryPoint is not { Length: >= 1 and <= MostOfText } || entryPoint.Contains(',', StringComparison.Ordinal))
        {
            Member("entryPoint", "The full name of a type, such as \"Example.EntryPoint\".");
        }

        var touches = Touches();
        return _problems.Count > before ? null
            : new PluginManifest { Id = id!, Version = version!, Assembly = assembly!, EntryPoint = entryPoint!, Touches = touches };
    }

    private IReadOnlyList<string> Touches()
    {
        if (!_root.TryGetProperty("touches", out var member))
        {
            return [];
        }

        if (member.ValueKind == JsonValueKind.Array && member.GetArrayLength() <= MostTouches
            && member.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String && one.GetString() is { Length: >= 1 and <= MostOfText }))
        {
            return [.. member.EnumerateArray().Select(one => one.GetString()!)];
        }

        Member("touches", "A list of at most 100 texts of 1 to 500 characters, such as [\"annex sections\"].");
        return [];
    }

    private string? Text(string name) => _root.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private void Member(string name, string expected) => _problems.Add(HostingProblems.Error(
        HostingCodes.BadMember, PluginManifest.FileName, $"The member '{name}' is missing or is not what it should be.", expected, "Correct it, and publish the plug-in anew."));

    private static Problem Bad(string message) => HostingProblems.Error(
        HostingCodes.BadManifest, PluginManifest.FileName, message, "A JSON object of at most 64 KB.", "Correct it, and publish the plug-in anew.");
}
