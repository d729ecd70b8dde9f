using PackGenerator.Profiles;

namespace PackGenerator.Making;

/// <summary>The days that a pack's items fall on.</summary>
internal sealed class PackDates(ProviderProfile profile)
{
    /// <summary>The first day of the year before fieldwork.</summary>
    public DateOnly PeriodFrom { get; } = profile.PeriodFrom;

    /// <summary>Its last day.</summary>
    public DateOnly PeriodTo { get; } = profile.PeriodFrom.AddYears(1).AddDays(-1);

    /// <summary>The Monday of fieldwork.</summary>
    public DateOnly FieldworkFrom { get; } = profile.Fieldwork;

    /// <summary>The Friday of fieldwork.</summary>
    public DateOnly FieldworkTo { get; } = profile.Fieldwork.AddDays(4);

    /// <summary>The day on which what was asked for in advance had come: the Wednesday before fieldwork.</summary>
    public DateOnly AdvanceEvidence { get; } = profile.Fieldwork.AddDays(-5);

    /// <summary>The day of a council meeting: in the second week of its month. The last is in the period's last month.</summary>
    public DateOnly Meeting(int number)
    {
        var month = new DateOnly(PeriodTo.Year, PeriodTo.Month, 1).AddMonths(number - profile.Council.Meetings);
        var eighth = month.AddDays(7);
        return eighth.AddDays(((int)profile.Council.Weekday - (int)eighth.DayOfWeek + 7) % 7);
    }

    /// <summary>Puts a day that falls on a weekend on the Friday before.</summary>
    public static DateOnly OnWeekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
