using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>Short words for taking values apart.</summary>
internal static class PdfValues
{
    public static List<object?> Array(this object? value) => (List<object?>)value!;

    public static string NameOf(this Dictionary<string, object?> entries, string key) => ((Name)entries[key]!).Value;

    public static double Number(this object? value) => (double)value!;

    public static int Integer(this object? value) => (int)(double)value!;

    /// <summary>A text string: UTF-16 with a mark, or ASCII.</summary>
    public static string Text(this object? value)
    {
        var bytes = (byte[])value!;
        return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2,
            bytes.Length - 2) : Encoding.ASCII.GetString(bytes);
    }
}
