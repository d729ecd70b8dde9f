using Sui.Inspection.Json;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Rubrics;

/// <summary>The canonical JSON of a rubric's rating rules.</summary>
internal static class RatingContent
{
    /// <summary>The rules.</summary>
    public static CanonicalObject Of(RatingRules ratings) => new CanonicalObject()
        .Objects("rules", ratings.Rules, rule => new CanonicalObject()
            .Choice<Rating>("rating", rule.Rating)
            .Objects("anyOf", rule.AnyOf, Condition))
        .Choice<Rating>("printedLowFrom", ratings.PrintedLowFrom)
        .Choice<Rating>("limitWhenNotSupplied", ratings.LimitWhenNotSupplied)
        .IfTrue("unclearIsOpen", ratings.UnclearIsOpen)
        .Texts("notApplicableLeftOut", ratings.NotApplicableLeftOut)
        .IfTrue("limitByDueDay", ratings.LimitByDueDay)
        .IfTrue("elementsCanBeUnsettled", ratings.ElementsCanBeUnsettled)
        .IfTrue("publishedIsUnrated", ratings.PublishedIsUnrated)
        .Objects("characteristics", ratings.Characteristics, one => new CanonicalObject()
            .Choice<Rating>("rating", one.Rating)
            .Words("words", one.Words));

    private static CanonicalObject Condition(RatingCondition condition) => new CanonicalObject()
        .Number("notMetAtLeast", condition.NotMetAtLeast, leftOut: 0)
        .Texts("notMetElements", condition.NotMetElements)
        .Texts("notMetCriteria", condition.NotMetCriteria)
        .Choice("prompt", condition.Prompt)
        .Texts("elementsMet", condition.ElementsMet)
        .Number("rungAtLeast", (int?)condition.RungAtLeast)
        .Number("secureAt", (int?)condition.SecureAt)
        .Texts("anyMet", condition.AnyMet)
        .Texts("noneNotMet", condition.NoneNotMet)
        .IfTrue("firmOnly", condition.FirmOnly);
}
