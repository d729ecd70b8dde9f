using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>The permanent codes for what a rubric says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class RubricCodes
{
    /// <summary>The codes of its shape.</summary>
    public static readonly ShapeCodes Shape = new("SUI30");

    /// <summary>Two criteria have one id.</summary>
    public const string DuplicateCriterion = "SUI3020";

    /// <summary>A criterion is named that does not exist.</summary>
    public const string UnknownCriterion = "SUI3021";

    /// <summary>A criterion cannot share findings with the one named.</summary>
    public const string WrongSharing = "SUI3022";

    /// <summary>A share lacks its unit or its bar.</summary>
    public const string IncompleteShare = "SUI3023";

    /// <summary>A bar is not from 0.001 to 0.999.</summary>
    public const string BarOutOfRange = "SUI3024";

    /// <summary>A claim that is not a share has a unit or a bar.</summary>
    public const string BarWithoutShare = "SUI3025";

    /// <summary>A unit or the need for lived experience does not fit whose views the criterion is about.</summary>
    public const string WrongConstituency = "SUI3026";

    /// <summary>A supporting criterion would move an element, a placement or a rating.</summary>
    public const string SupportingDecides = "SUI3027";

    /// <summary>An element has no criterion.</summary>
    public const string ElementWithoutCriterion = "SUI3028";

    /// <summary>A rung has no essential criterion.</summary>
    public const string RungWithoutEssential = "SUI3029";

    /// <summary>The rungs are not the six in order.</summary>
    public const string WrongRungs = "SUI3030";

    /// <summary>Computed criteria and the group rule do not fit together.</summary>
    public const string WrongGroupRule = "SUI3031";

    /// <summary>A criterion named for the register cannot take its counts.</summary>
    public const string WrongRegister = "SUI3032";

    /// <summary>A number lies outside its range.</summary>
    public const string NumberOutOfRange = "SUI3033";

    /// <summary>A strength or an experience has no number.</summary>
    public const string MissingNumber = "SUI3034";

    /// <summary>Strengths decrease.</summary>
    public const string DecreasingStrengths = "SUI3035";

    /// <summary>The grades do not ascend to an open one, or share an id.</summary>
    public const string WrongGrades = "SUI3036";

    /// <summary>Bounds contradict each other.</summary>
    public const string ContradictoryBounds = "SUI3037";

    /// <summary>The last rating rule does not hold always.</summary>
    public const string NoLastRating = "SUI3038";

    /// <summary>A rating rule or a condition cannot do what it states.</summary>
    public const string PointlessCondition = "SUI3039";

    /// <summary>A rating rule is never reached.</summary>
    public const string RatingNeverReached = "SUI3040";

    /// <summary>The activity table leaves a case open.</summary>
    public const string OpenActivityTable = "SUI3041";

    /// <summary>A line of the activity table never decides.</summary>
    public const string LineNeverReached = "SUI3042";

    /// <summary>A kind or an aim of activities is missing or stands twice.</summary>
    public const string IncompleteActivities = "SUI3043";

    /// <summary>A list names something twice, or is empty and may not be.</summary>
    public const string WrongList = "SUI3044";

    /// <summary>A value is not one that its type knows; only in rubrics made in code.</summary>
    public const string UndefinedValue = "SUI3045";

    /// <summary>The rubric names no framework, or not the one that it is to serve.</summary>
    public const string WrongFramework = "SUI3046";

    /// <summary>An element is named that the framework's prompt does not have.</summary>
    public const string UnknownElement = "SUI3047";

    /// <summary>A constituency is named that the framework's prompt does not have.</summary>
    public const string UnknownConstituency = "SUI3048";

    /// <summary>A framework is named that is not known here, so that the rubric was not held to it.</summary>
    public const string FrameworkNotKnown = "SUI3049";
}
