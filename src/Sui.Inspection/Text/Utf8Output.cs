using System.Text;

namespace Sui.Inspection.Text;

/// <summary>Writes text as UTF-8 without a byte order mark.</summary>
internal static class Utf8Output
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes all of a text in one go, so that nothing half-made reaches the stream.</summary>
    public static void Write(Stream output, StringBuilder text)
    {
        output.Write(Encoding.GetBytes(text.ToString()));
        output.Flush();
    }
}
