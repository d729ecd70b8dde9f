using Sui.Inspection.Json;
using Sui.Inspection.Standards;


namespace Sui.Inspection.Rubrics;

/// <summary>Maps the rating rules of a rubric's JSON to their records.</summary>
internal static class RatingRulesFile
{
    // What the result was called while it could be of one framework only.
    private static readonly (string Name, PromptResult Value) FirstNamed = ("MetForServiceUsers", PromptResult.MetForFirst);

    /// <summary>Reads the rules.</summary>
    /// <param name="data">Their object.</param>
    public static RatingRules Read(DataObject data)
    {
        var rules = new RatingRules
        {
            Rules = data.List("rules", ReadRule),
            PrintedLowFrom = data.Choice<Rating>("printedLowFrom"),
            LimitWhenNotSupplied = data.Choice<Rating>("limitWhenNotSupplied"),
            UnclearIsOpen = data.OptionalFlag("unclearIsOpen") ?? false,
            NotApplicableLeftOut = data.OptionalIds("notApplicableLeftOut"),
            LimitByDueDay = data.OptionalFlag("limitByDueDay") ?? false,
            ElementsCanBeUnsettled = data.OptionalFlag("elementsCanBeUnsettled") ?? false,
            PublishedIsUnrated = data.OptionalFlag("publishedIsUnrated") ?? false,
            Characteristics = data.OptionalList("characteristics", ReadCharacteristic),
        };
        data.Done();
        return rules;
    }

    private static RatingRule ReadRule(DataObject data)
    {
        var rule = new RatingRule(data.Choice<Rating>("rating"), data.List("anyOf", ReadCondition));
        data.Done();
        return rule;
    }

    private static RatingCharacteristic ReadCharacteristic(DataObject data)
    {
        var characteristic = new RatingCharacteristic(data.Choice<Rating>("rating"), data.Words("words"));
        data.Done();
        return characteristic;
    }

    private static RatingCondition ReadCondition(DataObject data)
    {
        var condition = new RatingCondition
        {
            NotMetAtLeast = data.OptionalWhole("notMetAtLeast") ?? 0,
            NotMetElements = data.OptionalIds("notMetElements"),
            NotMetCriteria = data.OptionalIds("notMetCriteria"),
            Prompt = data.OptionalChoice("prompt", FirstNamed),
            ElementsMet = data.OptionalIds("elementsMet"),
            RungAtLeast = data.OptionalRung("rungAtLeast"),
            SecureAt = data.OptionalRung("secureAt"),
            AnyMet = data.OptionalIds("anyMet"),
            NoneNotMet = data.OptionalIds("noneNotMet"),
            FirmOnly = data.OptionalFlag("firmOnly") ?? false,
        };
        data.Done();
        return condition;
    }
}
