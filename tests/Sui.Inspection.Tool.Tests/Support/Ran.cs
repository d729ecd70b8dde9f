using System.Text.Json;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>What running the command gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Problems">Standard error.</param>
internal sealed record Ran(int Code, string Output, string Problems)
{
    /// <summary>Standard output as one JSON document; fails the test when it is anything else.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }
}
