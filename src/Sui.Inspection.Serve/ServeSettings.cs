using System.Text.Json;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Serve;

/// <summary>What is served, and to whom.</summary>
/// <param name="Folder">The folder of case files and packs.</param>
/// <param name="Port">The port on loopback; 0 for any that is free.</param>
/// <param name="Language">The tag of the language that the first page is in: en or cy.</param>
/// <param name="By">Whose role and name stand in journals; null for somebody who looks, and changes nothing.</param>
/// <param name="OpensBrowser">Whether the browser is opened.</param>
internal sealed record ServeSettings(string Folder, int Port = 0, string Language = "en", CaseActor? By = null, bool OpensBrowser = false)
{
    /// <summary>Reads them from the line of JSON that the command sends: not from arguments, which every user of the machine can list.</summary>
    /// <returns>Null where the line is none of that kind.</returns>
    public static ServeSettings? Read(string? line)
    {
        try
        {
            using var json = JsonDocument.Parse(line ?? string.Empty);
            var root = json.RootElement;
            var by = root.GetProperty("role").GetString() is { } role ? new CaseActor(role, root.GetProperty("name").GetString()!) : null;
            return new ServeSettings(
                root.GetProperty("folder").GetString()!, root.GetProperty("port").GetInt32(), root.GetProperty("lang").GetString()!, by,
                root.GetProperty("browser").GetBoolean());
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
