using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>What rules on form say again and again.</summary>
internal static class Forms
{
    /// <summary>Reports a text that is missing or blank.</summary>
    public static void Text(this RuleReport report, Member member, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            report.Missing(member);
        }
    }

    /// <summary>Reports a value that is missing.</summary>
    public static void Missing(this RuleReport report, Member member) =>
        report.Error(EvidenceCodes.ValueMissing, member, "A required value is missing.", "A value.", "Fill it in.");

    /// <summary>Reports a term that is not defined.</summary>
    public static void Term<T>(this RuleReport report, Member member, T? value)
        where T : struct, Enum
    {
        if (value is { } known && !Enum.IsDefined(known))
        {
            report.Error(
                EvidenceCodes.ValueUnknown, member, "The value is not one that is allowed here.", Terms<T>.All.Allowed, "Use an allowed value.");
        }
    }

    /// <summary>Reports a list that is missing or holds a term that is not defined.</summary>
    public static void List<T>(this RuleReport report, Member member, IReadOnlyList<T>? values)
        where T : struct, Enum
    {
        if (values is null)
        {
            report.Missing(member);
            return;
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (!Enum.IsDefined(values[i]))
            {
                report.Term<T>(member, values[i]);
                return;
            }
        }
    }

    /// <summary>Reports a list that is missing or has an empty entry.</summary>
    public static void List(this RuleReport report, Member member, IReadOnlyList<string?>? entries)
    {
        if (entries is null)
        {
            report.Missing(member);
        }
        else if (entries.Count > 0 && entries.Any(string.IsNullOrWhiteSpace))
        {
            report.Error(
                EvidenceCodes.ListEntryEmpty, member, "The list has an empty entry.", "Entries, none of them empty.",
                "Remove the entry, or fill it in.");
        }
    }

    /// <summary>Reports a whole number that is too small.</summary>
    public static void Whole(this RuleReport report, Member member, int? value, int least)
    {
        if (value < least)
        {
            report.Error(
                EvidenceCodes.Number, member, "The number is out of its range.", $"A whole number, {Wording.Number(least)} or more.",
                "Correct the number.");
        }
    }

    /// <summary>Reports a date that lies before another for certain: dates known to the month or year only get the benefit of the
    /// doubt.</summary>
    public static void NotBefore(this RuleReport report, Member member, EvidenceDate? date, EvidenceDate? earlier, Member earlierMember)
    {
        if (date is not null && earlier is not null && date.Latest < earlier.Earliest)
        {
            report.Error(
                EvidenceCodes.DateOrder, member, $"The date is before {earlierMember.Column}.", $"A date not before {earlierMember.Column}.",
                "Correct one of the two dates.");
        }
    }
}
