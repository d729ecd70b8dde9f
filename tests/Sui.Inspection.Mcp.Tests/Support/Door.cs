using System.IO.Pipelines;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Mcp.Tests.Support;

/// <summary>The door with a real client before it, over pipes in memory.</summary>
internal sealed class Door : IAsyncDisposable
{
    private readonly Pipe _in;
    private readonly Task _serving;

    private Door(Pipe input, Task serving, McpClient client) => (_in, _serving, Client) = (input, serving, client);

    public static string Packs => Path.Combine(Repository.Root, "examples", "packs");

    public McpClient Client { get; }

    public static Task<Door> OpenAsync(params string[] roots) => OpenAsync(new SuiAssistantOptions { Roots = roots, Inspection = Shared.Inspection });

    public static async Task<Door> OpenAsync(SuiAssistantOptions options)
    {
        var (input, output) = (new Pipe(), new Pipe());
        var serving = SuiAssistant.RunAsync(options, input.Reader.AsStream(), output.Writer.AsStream());
        var client = await McpClient.CreateAsync(new StreamClientTransport(input.Writer.AsStream(), output.Reader.AsStream()));
        return new Door(input, serving, client);
    }

    /// <summary>Asks a tool.</summary>
    public async Task<Said> AskAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Client.CallToolAsync(tool, arguments.ToDictionary(one => one.Name, one => one.Value));
        return new Said(result);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _in.Writer.CompleteAsync();
        await _serving;
    }

    private static class Shared
    {
        public static readonly ISuiInspection Inspection = Shell.Real();
    }
}
