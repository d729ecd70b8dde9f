using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>What the dates of a column say of their order.</summary>
/// <param name="Ambiguous">How many do not tell the day from the month.</param>
/// <param name="DayFirst">How many can only have the day first.</param>
/// <param name="MonthFirst">How many can only have the month first.</param>
internal readonly record struct DateFinding(int Ambiguous, int DayFirst, int MonthFirst)
{
    /// <summary>The order that the dates settle; null where none settles it, or where they contradict each other.</summary>
    public DateOrder? Settled => (DayFirst, MonthFirst) switch
    {
        ( > 0, 0) => DateOrder.DayFirst,
        (0, > 0) => DateOrder.MonthFirst,
        _ => null,
    };

    /// <summary>Both findings together.</summary>
    public static DateFinding operator +(DateFinding left, DateFinding right) =>
        new(left.Ambiguous + right.Ambiguous, left.DayFirst + right.DayFirst, left.MonthFirst + right.MonthFirst);

    /// <summary>Looks at texts. What is stored as a date in a workbook does not belong here: it is not ambiguous.</summary>
    /// <param name="texts">The texts of one column.</param>
    public static DateFinding Of(IEnumerable<string> texts)
    {
        var (ambiguous, dayFirst, monthFirst) = (0, 0, 0);
        foreach (var text in texts)
        {
            if (DateParts.TryRead(text, out var parts))
            {
                ambiguous += parts.IsAmbiguous ? 1 : 0;
                dayFirst += parts.DayMustBeFirst ? 1 : 0;
                monthFirst += parts.MonthMustBeFirst ? 1 : 0;
            }
        }

        return new DateFinding(ambiguous, dayFirst, monthFirst);
    }
}
