using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms;

/// <summary>The languages that an instrument has words in.</summary>
internal static class InstrumentLanguages
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "Arabic",
        ["bn"] = "Bengali",
        ["cy"] = "Welsh",
        ["en"] = "English",
        ["ga"] = "Irish",
        ["gd"] = "Scottish Gaelic",
        ["lt"] = "Lithuanian",
        ["pa"] = "Punjabi",
        ["pl"] = "Polish",
        ["ro"] = "Romanian",
        ["so"] = "Somali",
        ["sq"] = "Albanian",
        ["ur"] = "Urdu",
    };

    /// <summary>The tags, English first and the others in order.</summary>
    public static IReadOnlyList<string> Of(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return [.. Texts(instrument)
            .SelectMany(text => text.Texts.Keys)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(tag => tag == "en" ? 0 : 1)
            .ThenBy(tag => tag, StringComparer.Ordinal)];
    }

    /// <summary>A language's name in English and its tag, such as <c>Welsh (cy)</c>; the tag stands for a name that is not known.</summary>
    public static string Named(string tag) => $"{Names.GetValueOrDefault(tag, tag)} ({tag})";

    private static IEnumerable<LocalisedText> Texts(Instrument instrument) =>
        [
            instrument.Title,
            .. Present(instrument.Introduction),
            .. instrument.Questions.SelectMany(question =>
                question.Options.Select(option => option.Label).Append(question.Text).Concat(Present(question.Hint))),
        ];

    private static IEnumerable<LocalisedText> Present(LocalisedText? text) => text is null ? [] : [text];
}
