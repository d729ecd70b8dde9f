using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Sui.Inspection.Mcp.Reading;
using Sui.Inspection.Mcp.Tools;

namespace Sui.Inspection.Mcp;

/// <summary>A door for assistants that speak the Model Context Protocol: tools that read and never write. docs/assistant.md says what they give and what they never give.</summary>
public static class SuiAssistant
{
    private const string Name = "sui-inspection";

    private const string Instructions =
        "Reads evidence of service user involvement in probation for an inspector, and never writes. What sui_assess and sui_explain give is computed by a rubric: it advises, "
        + "and an inspector decides. Never present it as a rating. [c] means that a count is not shown, to protect people: do not work it out. No tool gives words of the evidence.";

    /// <summary>Adds the tools to a server.</summary>
    /// <param name="builder">The server's builder, which <c>services.AddMcpServer()</c> gives.</param>
    /// <param name="options">What may be seen.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No folder is named, one of them is not there, or the limit is under 1.</exception>
    public static IMcpServerBuilder AddSuiInspectionTools(this IMcpServerBuilder builder, SuiAssistantOptions options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithTools(Tools(options));
    }

    /// <summary>Serves one assistant over two streams, such as standard input and output, until the first ends. Nothing else may be written to the second.</summary>
    /// <param name="options">What may be seen.</param>
    /// <param name="input">Where the assistant's messages come from.</param>
    /// <param name="output">Where the answers go.</param>
    /// <param name="cancellationToken">Ends the serving.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">No folder is named, one of them is not there, or the limit is under 1.</exception>
    /// <exception cref="OperationCanceledException">The serving was cancelled.</exception>
    public static async Task RunAsync(SuiAssistantOptions options, Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var collection = new McpServerPrimitiveCollection<McpServerTool>();
        foreach (var tool in Tools(options))
        {
            collection.Add(tool);
        }

        var transport = new StreamServerTransport(input, output, Name);
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, new McpServerOptions
            {
                ServerInfo = new Implementation { Name = Name, Version = typeof(SuiAssistant).Assembly.GetName().Version!.ToString(3) },
                ServerInstructions = Instructions,
                ToolCollection = collection,
            });
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static IReadOnlyList<McpServerTool> Tools(SuiAssistantOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LargestPackBytes, 1, nameof(options));
        var roots = new AllowedRoots(options.Roots, options.LargestPackBytes);
        var inspection = options.Inspection ?? SuiInspection.Create(made =>
        {
            foreach (var name in options.Names)
            {
                made.Names.Add(name);
            }
        });
        var reader = new EvidenceDoor(roots, inspection, options.CaseFiles);
        var turn = new SemaphoreSlim(1, 1);
        return
        [
            new ValidateTool(turn, reader),
            new AssessTool(turn, reader),
            new ExplainTool(turn, reader),
            new PrivacyTool(turn, reader, SuiInspection.CreateIdentifierScanner(options.Names)),
            new CriteriaTool(turn, inspection),
        ];
    }
}
