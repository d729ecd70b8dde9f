using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Wording;

/// <summary>What differs between languages beside the texts. Independent of the cultures of the machine.</summary>
internal abstract class LanguageRules
{
    /// <summary>The plural form that a number takes, such as <c>one</c> or <c>other</c> (CLDR).</summary>
    public abstract string PluralForm(int number);

    /// <summary>A number in figures.</summary>
    public abstract string Figure(int number);

    /// <summary>A number in figures with at most so many decimals.</summary>
    public abstract string Figure(double number, int decimals);

    /// <summary>A day.</summary>
    public abstract string Date(DateOnly day);

    /// <summary>A day that is followed by another, without what both have in common.</summary>
    public abstract string DateBefore(DateOnly day, DateOnly next);

    /// <summary>A date known to the day, the month or the year.</summary>
    public abstract string Date(EvidenceDate date);

    /// <summary>The same, short, for a narrow column.</summary>
    public abstract string ShortDate(EvidenceDate date);

    /// <summary>With a capital first letter.</summary>
    public abstract string Capitalise(string text);

    /// <summary>With a small first letter, unless the first word is an abbreviation.</summary>
    public abstract string MidSentence(string text);
}
