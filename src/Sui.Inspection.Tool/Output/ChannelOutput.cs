using System.Text;
using Spectre.Console;

namespace Sui.Inspection.Tool.Output;

/// <summary>Tells the table renderer about a channel, so that it asks the console nothing.</summary>
internal sealed class ChannelOutput(Channel channel, bool isTerminal) : IAnsiConsoleOutput
{
    /// <inheritdoc/>
    public TextWriter Writer { get; } = isTerminal ? channel.Writer : new LineTrimmer(channel.Writer);

    /// <inheritdoc/>
    public bool IsTerminal => isTerminal;

    /// <inheritdoc/>
    public int Width => channel.Width;

    /// <inheritdoc/>
    public int Height => int.MaxValue;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
        // The channel's writer has its encoding already.
    }
}
