using System.Text;

namespace Sui.Inspection.Pdf.Text;

/// <summary>Tables about characters that the assembly carries as text.</summary>
internal static class TextResource
{
    /// <summary>The lines of a table without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(TextResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
