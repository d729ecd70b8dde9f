using System.Text;
using System.Text.Json;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.Tool.Serving;

/// <summary>What the program of the pages is asked for.</summary>
/// <param name="Folder">The folder, as a whole path.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Language">The tag of the language.</param>
/// <param name="By">Who acts; null for somebody who looks only.</param>
/// <param name="OpensBrowser">Whether it opens the browser.</param>
internal sealed record ServeRequest(string Folder, int Port, string Language, CaseActor? By, bool OpensBrowser)
{
    /// <summary>The request as one line of JSON.</summary>
    public string ToLine()
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("folder", Folder);
            json.WriteNumber("port", Port);
            json.WriteString("lang", Language);
            json.WriteString("role", By?.Role);
            json.WriteString("name", By?.Name);
            json.WriteBoolean("browser", OpensBrowser);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }
}
