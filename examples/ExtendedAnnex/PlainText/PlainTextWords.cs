using System.Globalization;
using Sui.Inspection;

namespace ExtendedAnnex.PlainText;

/// <summary>The few words that the format adds, in the annex's language or, where that is missing, in English.</summary>
internal sealed class PlainTextWords(string language)
{
    private static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Welsh =
    [
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ];

    private readonly string _language = language.Split('-')[0].ToLowerInvariant();

    public string Figure => In("Figure", "Ffigur");

    public string Table => In("Table", "Tabl");

    public string Section => In("section", "adran");

    public string CannotBeShown => In(
        "[Something that cannot be shown as plain text stands here. Ask for the annex in another format.]",
        "[Mae rhywbeth yma na ellir ei ddangos fel testun plaen. Gofynnwch am yr atodiad mewn fformat arall.]");

    public string Date(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"{day.Day} {In(English[day.Month - 1], Welsh[day.Month - 1])} {day.Year}");

    private string In(string english, string welsh) => new LocalisedText([new("en", english), new("cy", welsh)]).In(_language);
}
