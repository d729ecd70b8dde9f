using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>How criteria, elements and rung become an indicative rating (method, section 5).</summary>
public sealed record RatingRules
{
    /// <summary>The rules; the first that holds decides. The last holds always.</summary>
    public required IReadOnlyList<RatingRule> Rules { get; init; }

    /// <summary>The least low end that is printed although the range is open above.</summary>
    public required Rating PrintedLowFrom { get; init; }

    /// <summary>The rating to which evidence requested and not supplied limits both ends.</summary>
    public required Rating LimitWhenNotSupplied { get; init; }

    /// <summary>Whether what is unclear without being contested is open, as what has no evidence is: read as Indicated for the high end;
    /// every NotMet is then read as firm for the low end. Otherwise only what has no evidence is open, and is read as Met.</summary>
    public bool UnclearIsOpen { get; init; }

    /// <summary>The criteria that are left out of both ends when they are recorded as not applicable, with a reason and confirmed by a second
    /// person. For all others such a record reads as no evidence.</summary>
    public IReadOnlyList<string> NotApplicableLeftOut { get; init; } = [];

    /// <summary>Whether evidence requested limits the rating only when the day agreed has passed without it, and only for a criterion that is
    /// neither Met nor Indicated without it.</summary>
    public bool LimitByDueDay { get; init; }

    /// <summary>Whether an element with evidence that neither meets nor fails anything is not settled. Otherwise it is partly met.</summary>
    public bool ElementsCanBeUnsettled { get; init; }

    /// <summary>Whether a pack of published evidence only has neither a range nor a verdict on the prompt.</summary>
    public bool PublishedIsUnrated { get; init; }

    /// <summary>What each rating looks like, in words; empty where the rubric does not say.</summary>
    public IReadOnlyList<RatingCharacteristic> Characteristics { get; init; } = [];
}
