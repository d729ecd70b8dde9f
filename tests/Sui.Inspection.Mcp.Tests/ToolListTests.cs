using System.IO.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Sui.Inspection.Mcp.Tests.Support;

namespace Sui.Inspection.Mcp.Tests;

/// <summary>What a client is offered.</summary>
public class ToolListTests
{
    private static readonly string[] Names = ["sui_assess", "sui_criteria", "sui_explain", "sui_privacy_check", "sui_validate"];

    [Test]
    public async Task Tools_AreFive_AndReadAlone()
    {
        await using var door = await Door.OpenAsync(Door.Packs);
        var tools = await door.Client.ListToolsAsync();

        Assert.That(tools.Select(tool => tool.Name).Order(StringComparer.Ordinal), Is.EqualTo(Names));
        Assert.Multiple(() =>
        {
            foreach (var tool in tools.Select(tool => tool.ProtocolTool))
            {
                Assert.That(tool.Annotations?.ReadOnlyHint, Is.True, tool.Name);
                Assert.That(tool.Annotations?.DestructiveHint, Is.False, tool.Name);
                Assert.That(tool.Annotations?.IdempotentHint, Is.True, tool.Name);
                Assert.That(tool.Annotations?.OpenWorldHint, Is.False, tool.Name);
                Assert.That(tool.OutputSchema, Is.Not.Null, tool.Name);
                Assert.That(tool.InputSchema.GetProperty("additionalProperties").GetBoolean(), Is.False, tool.Name);
            }
        });
        Assert.That(door.Client.ServerInstructions, Does.Contain("an inspector decides"));
        Assert.That(door.Client.ServerCapabilities.Resources, Is.Null);
        Assert.That(door.Client.ServerCapabilities.Prompts, Is.Null);
    }

    [Test]
    public async Task Tools_AddedToAServerOfAHost_AreTheSame()
    {
        var (input, output) = (new Pipe(), new Pipe());
        var services = new ServiceCollection();
        services.AddMcpServer().WithStreamServerTransport(input.Reader.AsStream(), output.Writer.AsStream())
            .AddSuiInspectionTools(new SuiAssistantOptions { Roots = [Door.Packs] });
        await using var provider = services.BuildServiceProvider();
        var serving = provider.GetRequiredService<McpServer>().RunAsync();
        await using (var client = await McpClient.CreateAsync(new StreamClientTransport(input.Writer.AsStream(), output.Reader.AsStream())))
        {
            Assert.That((await client.ListToolsAsync()).Select(tool => tool.Name).Order(StringComparer.Ordinal), Is.EqualTo(Names));
        }

        await input.Writer.CompleteAsync();
        await serving;
    }

    [Test]
    public void Options_WithoutAFolderThatIsThere_AreRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => SuiAssistant.RunAsync(new SuiAssistantOptions { Roots = [] }, Stream.Null, Stream.Null), Throws.ArgumentException);
        Assert.That(() => SuiAssistant.RunAsync(new SuiAssistantOptions { Roots = ["/no/such/folder"] }, Stream.Null, Stream.Null), Throws.ArgumentException);
        Assert.That(
            () => SuiAssistant.RunAsync(new SuiAssistantOptions { Roots = [Door.Packs], LargestPackBytes = 0 }, Stream.Null, Stream.Null),
            Throws.TypeOf<ArgumentOutOfRangeException>());
    });
}
