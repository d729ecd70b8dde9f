using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace Sui.Inspection.Mcp.Tests.Support;

/// <summary>What a tool said.</summary>
internal sealed class Said(CallToolResult result)
{
    public bool IsError => result.IsError == true;

    public JsonElement Structured => result.StructuredContent!.Value;

    public JsonElement Found => Structured.GetProperty("result");

    public string Plain => ((TextContentBlock)result.Content.Single()).Text;

    /// <summary>All that the assistant gets to see.</summary>
    public string Everything => Structured.GetRawText() + Plain;

    public string[] Codes => [.. Structured.GetProperty("problems").GetProperty("list").EnumerateArray().Select(one => one.GetProperty("code").GetString()!)];
}
