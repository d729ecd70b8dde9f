using Spectre.Console;

namespace Sui.Inspection.Tool.Output;

/// <summary>One of the process's two outputs.</summary>
/// <param name="writer">Where it goes.</param>
/// <param name="isTerminal">Whether a person sees it as it is written.</param>
/// <param name="colour">Whether it may hold colour; only where <paramref name="isTerminal"/>.</param>
/// <param name="width">How many columns it has; at least 80 are used.</param>
/// <param name="failure">What went wrong with writing, when asked; null where writing cannot fail.</param>
internal sealed class Channel(
    TextWriter writer, bool isTerminal = false, bool colour = false, int width = Channel.DefaultWidth, Func<Exception?>? failure = null)
{
    /// <summary>The width of an output that is no terminal.</summary>
    public const int DefaultWidth = 100;

    private const int LeastWidth = 80;

    private IAnsiConsole? _rich;

    /// <summary>For plain text and JSON.</summary>
    public TextWriter Writer { get; } = writer;

    /// <summary>What went wrong with writing first; null as long as nothing did.</summary>
    public Exception? Failure => failure?.Invoke();

    /// <summary>Whether a person sees it as it is written.</summary>
    public bool IsTerminal => isTerminal;

    /// <summary>How many columns are used, 80 or more.</summary>
    public int Width { get; } = Math.Max(LeastWidth, width);

    /// <summary>For tables; made when first asked for.</summary>
    public IAnsiConsole Rich => _rich ??= AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = isTerminal && colour ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = isTerminal && colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new ChannelOutput(this, isTerminal),
    });

    /// <summary>For what moves, on a terminal alone.</summary>
    public IAnsiConsole Live() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Detect,
        ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new ChannelOutput(this, isTerminal),
    });
}
