using System.Text;
using PackGenerator.Profiles;

namespace PackGenerator.Making;

/// <summary>Makes a pack's README.</summary>
internal static class ReadmeMaker
{
    private const int Width = 118;

    /// <summary>The file's text.</summary>
    public static string Make(ProviderProfile profile, ulong seed)
    {
        string[] paragraphs =
        [
            $"# {profile.Name}",
            "Synthetic. The provider, its people and everything said about them are made up; no person and no place is real, "
                + "and nobody said what quotes.csv holds.",
            FormattableString.Invariant($"Made by `examples/PackGenerator` with seed {seed}: change that, not this folder."),
            .. profile.About,
        ];
        return string.Join("\n\n", paragraphs.Select(Wrap)) + "\n";
    }

    private static string Wrap(string paragraph)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var word in paragraph.Split(' '))
        {
            if (column > 0)
            {
                var fits = column + 1 + word.Length <= Width;
                text.Append(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }

            text.Append(word);
            column += word.Length;
        }

        return text.ToString();
    }
}
