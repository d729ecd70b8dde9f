using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Sui.Inspection.Mcp.Answers;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>
/// A tool that reads. Its schemas are written here and not made by reflection, so that they are the same everywhere and can be compiled ahead of time. Questions are answered one
/// after the other, so that no more than one pack is in memory; whatever happens, the answer is one of ours and no exception's text.
/// </summary>
internal abstract class AssistantTool : McpServerTool
{
    private readonly SemaphoreSlim _turn;
    private readonly IReadOnlySet<string> _arguments;

    /// <summary>Sets the tool up.</summary>
    /// <param name="turn">What lets one question in at a time.</param>
    /// <param name="name">Its name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What it does, for the assistant.</param>
    /// <param name="input">The JSON schema of its arguments.</param>
    /// <param name="result">The JSON schema of what it finds.</param>
    protected AssistantTool(SemaphoreSlim turn, string name, string title, string description, string input, string result)
    {
        _turn = turn;
        ProtocolTool = new Tool
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = Schemas.Of(input),
            OutputSchema = Schemas.OfAnswer(name, result),
            Annotations = new ToolAnnotations { Title = title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
        _arguments = ProtocolTool.InputSchema.GetProperty("properties").EnumerateObject().Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public sealed override Tool ProtocolTool { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc/>
    public sealed override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AnswerAsync(request.Params?.Arguments, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Answers a question.</summary>
    /// <param name="arguments">What was asked.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Refusal">It is not answered.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    protected abstract Task<Answer> AnswerAsync(Arguments arguments, CancellationToken cancellationToken);

    private async Task<CallToolResult> AnswerAsync(IEnumerable<KeyValuePair<string, JsonElement>>? arguments, CancellationToken cancellationToken)
    {
        try
        {
            // Work that keeps a processor busy does not keep the transport from reading, so that it can be cancelled.
            var answer = await Task.Run(() => AnswerAsync(Arguments.Of(arguments ?? [], _arguments), cancellationToken), cancellationToken).ConfigureAwait(false);
            return answer.ToResult(ProtocolTool.Name);
        }
        catch (Refusal refused)
        {
            return new Answer(refused.Problems).ToResult(ProtocolTool.Name);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception)
        {
            return new Answer(Refusal.Of(
                AssistantCodes.Fault, null, "The tool failed, and not because of what it was asked.", "An answer.",
                "Do the same with the sui command, and report what it says.").Problems).ToResult(ProtocolTool.Name);
        }
    }
}
