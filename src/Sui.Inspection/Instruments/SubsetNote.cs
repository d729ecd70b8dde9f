using System.Globalization;

namespace Sui.Inspection.Instruments;

/// <summary>Says in a subset that it is one, so that nobody takes a short form for the whole instrument.</summary>
internal static class SubsetNote
{
    /// <summary>Adds the note to the introduction; an instrument with all its questions stays as it is.</summary>
    /// <param name="part">The instrument with its questions left.</param>
    /// <param name="whole">How many questions there are in all.</param>
    public static Instrument Mark(Instrument part, int whole)
    {
        if (part.Questions.Count == whole)
        {
            return part;
        }

        var texts = (part.Introduction ?? part.Title).Texts.Keys.ToDictionary(
            language => language,
            language => part.Introduction is { } introduction
                ? $"{introduction.In(language)} {Note(language, part.Questions.Count, whole)}"
                : Note(language, part.Questions.Count, whole),
            StringComparer.Ordinal);
        return part with { Introduction = new LocalisedText(texts) };
    }

    private static string Note(string language, int asked, int whole)
    {
        var (part, all) = (asked.ToString(CultureInfo.InvariantCulture), whole.ToString(CultureInfo.InvariantCulture));
        return string.Equals(language, "cy", StringComparison.Ordinal)
            ? $"Ffurf fer yw hon: {part} o’r {all} cwestiwn."
            : $"This is a short form, with {part} of the {all} questions.";
    }
}
