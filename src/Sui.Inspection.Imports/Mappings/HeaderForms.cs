using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>The forms in which a header can name a question: as it stands, and without what tools and authors put around it.</summary>
internal static class HeaderForms
{
    /// <summary>The folded forms of a header, the fullest first; empty where nothing is left.</summary>
    /// <param name="header">The header.</param>
    public static IReadOnlyList<string> Of(string header)
    {
        var forms = new List<string>(4);
        var plain = ColumnHeading.WithoutMarkup(header).Trim();
        Add(forms, plain);
        var bare = ColumnHeading.WithoutNumber(ColumnHeading.WithoutEnding(plain));
        Add(forms, bare);

        // 'code. Text of the question', as LimeSurvey writes codes with texts.
        var dot = bare.IndexOf(". ", StringComparison.Ordinal);
        if (dot > 0 && !bare.AsSpan(0, dot).Contains(' '))
        {
            Add(forms, bare[(dot + 2)..]);
        }

        // 'Group/Text of the question', as KoboToolbox writes labels with their groups.
        for (var slash = bare.IndexOf('/', StringComparison.Ordinal); slash >= 0 && forms.Count < 8;
            slash = bare.IndexOf('/', slash + 1))
        {
            Add(forms, ColumnHeading.WithoutNumber(bare[(slash + 1)..].Trim()));
        }

        return forms;
    }

    private static void Add(List<string> forms, string text)
    {
        var folded = TextFold.Fold(text);
        if (folded.Length > 0 && !forms.Contains(folded))
        {
            forms.Add(folded);
        }
    }
}
