using System.Globalization;
using System.Text;

namespace Sui.Inspection.Tool.Output;

/// <summary>The process's outputs: results in one, problems and progress in the other.</summary>
/// <param name="Output">Results.</param>
/// <param name="Problems">Problems and progress.</param>
internal sealed record Terminal(Channel Output, Channel Problems)
{
    private const int MostWidth = 1000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output and standard error: UTF-8 without a byte order mark, whatever the locale.</summary>
    public static Terminal OfProcess()
    {
        var output = Console.IsOutputRedirected;
        var error = Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && !(output && error))
        {
            Console.OutputEncoding = Utf8;
        }

        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new Terminal(
            Of(new OutputStream(Console.OpenStandardOutput), output, colour),
            Of(new OutputStream(Console.OpenStandardError), error, colour));
    }

    /// <summary>Sends on what is still held back.</summary>
    public void Flush()
    {
        Output.Writer.Flush();
        Problems.Writer.Flush();
    }

    private static Channel Of(OutputStream stream, bool redirected, bool colour)
    {
        var writer = new StreamWriter(stream, Utf8, bufferSize: 16 * 1024) { NewLine = redirected ? "\n" : Environment.NewLine };
        return redirected
            ? new Channel(writer, width: AskedWidth(), failure: () => stream.Failure)
            : new Channel(writer, isTerminal: true, colour, WindowWidth(), () => stream.Failure);
    }

    // Shells say the width in COLUMNS, and whoever sends the output on can.
    private static int AskedWidth() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and <= MostWidth
            ? width : Channel.DefaultWidth;

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return Channel.DefaultWidth;
        }
    }
}
