using ModelContextProtocol.Client;
using Sui.Inspection.Mcp.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Mcp.Tests;

/// <summary>The command as a client starts it.</summary>
public class ProcessTests
{
    [Test]
    public async Task Command_OverStandardInputAndOutput_Answers()
    {
        var errors = new List<string>();
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            Arguments = [Path.Combine(TestContext.CurrentContext.TestDirectory, "sui.dll"), "mcp", "--root", Door.Packs],
            StandardErrorLines = errors.Add,
        });
        await using (var client = await McpClient.CreateAsync(transport))
        {
            Assert.That((await client.ListToolsAsync()).Count, Is.EqualTo(5));
            var said = new Said(await client.CallToolAsync("sui_assess", new Dictionary<string, object?> { ["path"] = "synthetic-middling" }));
            Assert.That(said.IsError, Is.False);
            Assert.That(said.Found.GetProperty("rung").GetInt32(), Is.EqualTo(2));
        }

        Assert.That(errors, Is.Empty);
    }

    [Test]
    public void Command_WithoutAFolderThatIsThere_IsUsedWrongly() => Assert.Multiple(() =>
    {
        Assert.That(Shell.Run("mcp").Code, Is.EqualTo(2));
        Assert.That(Shell.Run("mcp", "--root", "/no/such/folder").Code, Is.EqualTo(2));
    });
}
