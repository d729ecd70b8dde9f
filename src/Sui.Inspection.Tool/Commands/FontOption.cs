using System.CommandLine;
using Sui.Inspection.Pdf;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The option <c>--font</c>: fonts for quotations, titles and names in letters that the shipped font lacks.</summary>
internal static class FontOption
{
    private const string Name = "--font";

    // One byte more tells the reader of fonts that it is too large.
    private const int MostBytes = (64 << 20) + 1;

    /// <summary>Makes the option.</summary>
    public static Option<string[]> Create()
    {
        var fonts = new Option<string[]>(Name)
        {
            Description = "A TrueType font (.ttf) for letters that the shipped font lacks; may be given several times, the first that has a letter draws it.",
            HelpName = "FILE",
        };
        fonts.Validators.Add(result => Inputs.RefuseEmpty(result, Name));
        return fonts;
    }

    /// <summary>Reads the fonts.</summary>
    /// <param name="paths">Their paths.</param>
    /// <param name="problems">Filled with what is wrong with them.</param>
    /// <returns>The fonts; null, after the problems, where one of them cannot be used.</returns>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    /// <exception cref="InputException">It is no file.</exception>
    public static IReadOnlyList<PdfFont>? Read(IReadOnlyList<string> paths, List<Problem> problems)
    {
        var fonts = new List<PdfFont>();
        foreach (var path in paths)
        {
            using var stream = Inputs.OpenFile(path, $"The font '{path}'");
            var content = new byte[Math.Clamp(stream.Length, 0, MostBytes)];
            var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            if (SuiInspection.ReadFont(content.AsMemory(0, length), Inputs.LabelOf(path), problems) is not { } font)
            {
                return null;
            }

            fonts.Add(font);
        }

        return fonts;
    }
}
