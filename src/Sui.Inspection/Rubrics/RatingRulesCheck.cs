using Sui.Inspection.Json;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks the rating rules: the list ends with a rule that always holds, and every condition asks what can be.</summary>
internal static class RatingRulesCheck
{
    private const string At = "ratings.";

    /// <summary>Runs the check.</summary>
    /// <param name="ratings">The rules.</param>
    /// <param name="criteria">The rubric's criteria.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(RatingRules ratings, CriterionIndex criteria, Faults faults)
    {
        ListCheck.Defined<Rating>(ratings.PrintedLowFrom, At + "printedLowFrom", faults);
        ListCheck.Defined<Rating>(ratings.LimitWhenNotSupplied, At + "limitWhenNotSupplied", faults);
        for (var i = 0; i < ratings.NotApplicableLeftOut.Count; i++)
        {
            criteria.Find(ratings.NotApplicableLeftOut[i], $"{At}notApplicableLeftOut[{i}]");
        }

        ListCheck.Distinct(ratings.NotApplicableLeftOut, At + "notApplicableLeftOut", faults);
        CheckCharacteristics(ratings, faults);
        for (var i = 0; i < ratings.Rules.Count; i++)
        {
            CheckRule(ratings.Rules[i], $"{At}rules[{i}]", criteria, faults);
        }

        if (!faults.SoundInAll(At + "rules", "anyOf"))
        {
            return;
        }

        var always = ratings.Rules.TakeWhile(rule => !AlwaysHolds(rule)).Count();
        if (always == ratings.Rules.Count)
        {
            faults.Error(RubricCodes.NoLastRating, At + "rules", "No rule holds always, so that a case may get no rating.",
                "A last rule with an empty condition.", "Add such a rule at the end.");
        }

        for (var i = always + 1; i < ratings.Rules.Count; i++)
        {
            faults.Warning(RubricCodes.RatingNeverReached, $"{At}rules[{i}]",
                "The rule is never reached: one before it always holds.",
                "Rules that always hold at the end only.", "Move or delete the rule.");
        }
    }

    private static void CheckCharacteristics(RatingRules ratings, Faults faults)
    {
        for (var i = 0; i < ratings.Characteristics.Count; i++)
        {
            var rating = ratings.Characteristics[i].Rating;
            var path = $"{At}characteristics[{i}].rating";
            ListCheck.Defined<Rating>(rating, path, faults);
            if (ratings.Characteristics.Take(i).Any(one => one.Rating == rating) && faults.SoundInAll(At + "characteristics", "rating"))
            {
                faults.Error(RubricCodes.WrongList, path, "Another characteristic has this rating.", "Each rating once.", "Delete one of the two.");
            }
        }
    }

    private static bool AlwaysHolds(RatingRule rule) => rule.AnyOf.Any(condition =>
        condition is
        {
            NotMetAtLeast: <= 0, Prompt: null, ElementsMet.Count: 0, RungAtLeast: null, SecureAt: null, AnyMet.Count: 0,
            NoneNotMet.Count: 0,
        });

    private static void CheckRule(RatingRule rule, string path, CriterionIndex criteria, Faults faults)
    {
        ListCheck.Defined<Rating>(rule.Rating, path + ".rating", faults);
        if (rule.AnyOf.Count == 0)
        {
            faults.Error(RubricCodes.PointlessCondition, path + ".anyOf", "The rule has no condition and never holds.",
                "At least one condition; an empty one always holds.", "Add a condition or delete the rule.");
        }

        for (var i = 0; i < rule.AnyOf.Count; i++)
        {
            CheckCondition(rule.AnyOf[i], $"{path}.anyOf[{i}]", criteria, faults);
        }
    }

    private static void CheckCondition(RatingCondition condition, string path, CriterionIndex criteria, Faults faults)
    {
        ListCheck.Defined<PromptResult>(condition.Prompt, path + ".prompt", faults);
        ListCheck.Defined<Rung>(condition.RungAtLeast, path + ".rungAtLeast", faults);
        ListCheck.Defined<Rung>(condition.SecureAt, path + ".secureAt", faults);
        ListCheck.Distinct(condition.NotMetElements, path + ".notMetElements", faults);
        ListCheck.Distinct(condition.ElementsMet, path + ".elementsMet", faults);
        criteria.CheckDeciding(condition.NotMetCriteria, path + ".notMetCriteria");
        criteria.CheckDeciding(condition.AnyMet, path + ".anyMet");
        criteria.CheckDeciding(condition.NoneNotMet, path + ".noneNotMet");
        if (!faults.Sound(path + ".notMetElements", path + ".notMetCriteria"))
        {
            return;
        }

        var counted = condition.NotMetElements.Count + condition.NotMetCriteria.Count;
        if (condition.NotMetAtLeast < 0 || condition.NotMetAtLeast > counted)
        {
            faults.Error(RubricCodes.PointlessCondition, path + ".notMetAtLeast",
                "The number cannot be reached by what is counted.",
                "At most as many as 'notMetElements' and 'notMetCriteria' name together.", "Lower it or name more.");
        }
        else if (condition.NotMetAtLeast == 0 && counted > 0)
        {
            faults.Error(RubricCodes.PointlessCondition, path + ".notMetAtLeast",
                "Elements or criteria are named and none of them is asked.",
                "How many of those named must be NotMet, 1 or more.", "Add the number or leave the names out.");
        }
    }
}
