using System.Globalization;
using Sui.Inspection;

namespace ExtendedAnnex.Sections;

/// <summary>The words of the section, in the language of the request or, where that is missing, in English.</summary>
internal sealed class PeopleReachedWords(string language)
{
    private readonly string _language = language.Split('-')[0].ToLowerInvariant();

    public string Heading => In("How many people each activity reached", "Faint o bobl a gyrhaeddodd pob gweithgaredd");

    public string Intro => In(
        "The counts are those that the provider or a source gives, about so many people each; somebody can be in more than one. "
            + "How many take part says nothing of how much say they have: that is the section on ",
        "Y darparwr neu ffynhonnell sy’n rhoi’r niferoedd, tua chynifer â hyn o bobl ym mhob un; gall rhywun fod mewn mwy nag un. "
            + "Nid yw’r nifer sy’n cymryd rhan yn dweud faint o lais sydd ganddynt: am hynny, gweler yr adran ar ");

    public string Ladder => In("activities and their rungs", "weithgareddau a’u grisiau");

    public string Caption => In("People who took part in each activity", "Y bobl a gymerodd ran ym mhob gweithgaredd");

    public string Activity => In("Activity", "Gweithgaredd");

    public string People => In("People", "Pobl");

    public string Share => In("Of the caseload", "O’r llwyth achosion");

    public string UnknownHeading => In("Not recorded", "Heb ei gofnodi");

    public string UnknownIntro => In(
        "Nobody recorded how many people these activities reached. That is no finding against them.",
        "Ni chofnododd neb faint o bobl a gyrhaeddodd y gweithgareddau hyn. Nid yw hynny’n ganfyddiad yn eu herbyn.");

    public static string Figure(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string In(string english, string welsh) => new LocalisedText([new("en", english), new("cy", welsh)]).In(_language);
}
