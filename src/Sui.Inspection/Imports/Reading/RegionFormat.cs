namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// How a region writes dates and numbers. Kept here rather than taken from the system, so that one file reads alike on every machine.
/// </summary>
/// <param name="Order">The order in dates of digits.</param>
/// <param name="DecimalComma">Whether decimals follow a comma.</param>
internal sealed record RegionFormat(DateOrder Order, bool DecimalComma)
{
    private static readonly string[] MonthFirst = ["en-US", "en-PH", "en-PR", "en-GU", "en-VI", "en-AS", "es-PR"];

    private static readonly string[] YearFirst =
        ["en-CA", "en-SE", "fr-CA", "en-ZA", "sv", "lt", "hu", "ja", "zh", "ko", "mn", "si", "ug", "dz"];

    private static readonly string[] Comma =
    [
        "de", "fr", "es", "it", "nl", "pt", "pl", "ro", "sv", "da", "nb", "nn", "no", "fi", "cs", "sk", "sl", "hr", "sr", "bs", "bg", "el",
        "hu", "lt", "lv", "et", "is", "ru", "uk", "be", "mk", "sq", "tr", "ca", "gl", "eu", "id", "vi", "af",
    ];

    private static readonly string[] Point =
    [
        "en", "cy", "ga", "gd", "gv", "kw", "mt", "he", "ja", "zh", "ko", "th", "hi", "ur", "bn", "pa", "gu", "ta", "te", "ms", "sw", "so",
        "am", "ti", "yi", "ne", "si", "es-MX", "es-US", "es-GT", "es-HN", "es-NI", "es-PA", "es-PE", "es-PR", "es-SV", "es-DO", "de-CH", "it-CH",
    ];

    /// <summary>The format of a culture; null when it is not known here.</summary>
    /// <param name="culture">Its tag (BCP 47), such as <c>en-GB</c>; <c>en</c> alone tells no order, since it stands for both.</param>
    public static RegionFormat? Of(string culture)
    {
        var tag = culture.Trim().Replace('_', '-');
        if (Is(tag, "en") || tag.Length == 0)
        {
            return null;
        }

        bool comma;
        if (Point.Any(known => known.Contains('-', StringComparison.Ordinal) && Begins(tag, known)))
        {
            comma = false;
        }
        else if (Comma.Any(known => Begins(tag, known)))
        {
            comma = true;
        }
        else if (Point.Any(known => Begins(tag, known)))
        {
            comma = false;
        }
        else
        {
            return null;
        }

        var order = MonthFirst.Any(known => Begins(tag, known)) ? DateOrder.MonthFirst
            : YearFirst.Any(known => Begins(tag, known)) ? DateOrder.YearFirst
            : DateOrder.DayFirst;
        return new RegionFormat(order, comma);
    }

    private static bool Is(string tag, string known) => string.Equals(tag, known, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string tag, string known) =>
        tag.StartsWith(known, StringComparison.OrdinalIgnoreCase) && (tag.Length == known.Length || tag[known.Length] == '-');
}
