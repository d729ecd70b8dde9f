using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>The permanent codes for what a rubric says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class RubricCodes
{
    /// <summary>The codes of its shape.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI3001</term><description>Error. The rubric is not valid JSON in UTF-8.</description><description>Check quotes, commas and
    /// brackets near the line named; no comments, no trailing commas.</description></item>
    /// <item><term>SUI3002</term><description>Error. The rubric is larger than 4 MiB.</description><description>Leave out what does not belong in
    /// it.</description></item>
    /// <item><term>SUI3003</term><description>Error. A property stands more than once.</description><description>Keep the right one and delete the
    /// others.</description></item>
    /// <item><term>SUI3004</term><description>Error. A property is not known.</description><description>Correct its name or delete
    /// it.</description></item>
    /// <item><term>SUI3005</term><description>Error. A property is missing.</description><description>Add it.</description></item>
    /// <item><term>SUI3006</term><description>Error. A value has the wrong type.</description><description>Correct the value.</description></item>
    /// <item><term>SUI3007</term><description>Error. A value is not one of those allowed.</description><description>Write one of them exactly as
    /// listed; upper and lower case matter.</description></item>
    /// <item><term>SUI3008</term><description>Error. An id, a text, a language tag or a number has the wrong form.</description><description>Correct
    /// it as the problem says.</description></item>
    /// <item><term>SUI3009</term><description>Error. A text lacks English.</description><description>Add the property `en`.</description></item>
    /// <item><term>SUI3010</term><description>Error. The format is not `sui-rubric/1`.</description><description>Check that the file is a rubric, and
    /// that this version of the library knows its format.</description></item>
    /// <item><term>SUI3011</term><description>Error. There are more than 1,000 problems; the rest is only counted.</description><description>Mend
    /// those listed and read the file again.</description></item>
    /// </list>
    /// </remarks>
    public static readonly ShapeCodes Shape = new("SUI30");

    /// <summary>Two criteria have one id.</summary>
    /// <remarks>Error. Give one of the two another id.</remarks>
    public const string DuplicateCriterion = "SUI3020";

    /// <summary>A criterion is named that the rubric does not have.</summary>
    /// <remarks>Error. Correct the id or add the criterion.</remarks>
    public const string UnknownCriterion = "SUI3021";

    /// <summary>A criterion cannot share findings with the one named: it is the same, or one of the two is computed.</summary>
    /// <remarks>Error. Name another criterion or leave `sharesFindingsWith` out.</remarks>
    public const string WrongSharing = "SUI3022";

    /// <summary>A share lacks its unit or its bar.</summary>
    /// <remarks>Error. Add it.</remarks>
    public const string IncompleteShare = "SUI3023";

    /// <summary>A bar is not from 0.001 to 0.999.</summary>
    /// <remarks>Error. Correct it; 65 per cent is 0.65.</remarks>
    public const string BarOutOfRange = "SUI3024";

    /// <summary>A fact or a computed claim has a unit or a bar.</summary>
    /// <remarks>Error. Leave it out, or make the claim a Share.</remarks>
    public const string BarWithoutShare = "SUI3025";

    /// <summary>A unit, or the need for lived experience, does not fit whose views the criterion is about.</summary>
    /// <remarks>Error. Change it or the constituency.</remarks>
    public const string WrongConstituency = "SUI3026";

    /// <summary>A supporting criterion would move an element, a placement or a rating.</summary>
    /// <remarks>Error. Name another criterion or change its importance.</remarks>
    public const string SupportingDecides = "SUI3027";

    /// <summary>An element of the framework has no criterion for one of its constituencies.</summary>
    /// <remarks>Error. Add a criterion for it.</remarks>
    public const string ElementWithoutCriterion = "SUI3028";

    /// <summary>A rung from 1 to 5 has no essential criterion.</summary>
    /// <remarks>Error. Add one or make one essential.</remarks>
    public const string RungWithoutEssential = "SUI3029";

    /// <summary>The rungs are not 0 to 5, each once, lowest first.</summary>
    /// <remarks>Error. Put the six rungs in order.</remarks>
    public const string WrongRungs = "SUI3030";

    /// <summary>A computed criterion is not the group rule's, or the group rule's is not computed.</summary>
    /// <remarks>Error. Correct `groupRuleCriterion` or the claim.</remarks>
    public const string WrongGroupRule = "SUI3031";

    /// <summary>A criterion named for the register does not count what the register gives.</summary>
    /// <remarks>Error. Name a Share of Proposals (answered) or of DueProposals (carried out).</remarks>
    public const string WrongRegister = "SUI3032";

    /// <summary>A number is out of range.</summary>
    /// <remarks>Error. Correct it as the problem says.</remarks>
    public const string NumberOutOfRange = "SUI3033";

    /// <summary>A strength or an experience has no number.</summary>
    /// <remarks>Error. Add it.</remarks>
    public const string MissingNumber = "SUI3034";

    /// <summary>A stronger finding weighs less than a weaker one.</summary>
    /// <remarks>Error. Correct the weights.</remarks>
    public const string DecreasingStrengths = "SUI3035";

    /// <summary>The grades do not ascend to one last, open grade, a bound is not from 0.001 to 100,000, or two have one id.</summary>
    /// <remarks>Error. Correct the grades.</remarks>
    public const string WrongGrades = "SUI3036";

    /// <summary>Bounds contradict each other, such as `notMetAt` not below `metAt`.</summary>
    /// <remarks>Error. Correct one of the two.</remarks>
    public const string ContradictoryBounds = "SUI3037";

    /// <summary>No rating rule holds always.</summary>
    /// <remarks>Error. End the rules with one that has an empty condition.</remarks>
    public const string NoLastRating = "SUI3038";

    /// <summary>A rating rule or condition can never hold, or names what it does not ask.</summary>
    /// <remarks>Error. Correct or delete it.</remarks>
    public const string PointlessCondition = "SUI3039";

    /// <summary>A rating rule stands after one that always holds.</summary>
    /// <remarks>Warning. Move or delete it.</remarks>
    public const string RatingNeverReached = "SUI3040";

    /// <summary>No line of the activity table fits some case; the problem names one.</summary>
    /// <remarks>Error. Add a line or widen one.</remarks>
    public const string OpenActivityTable = "SUI3041";

    /// <summary>A line of the activity table never decides.</summary>
    /// <remarks>Warning. Move it up or delete it.</remarks>
    public const string LineNeverReached = "SUI3042";

    /// <summary>A kind or an aim of activities is missing.</summary>
    /// <remarks>Error. Add it.</remarks>
    public const string IncompleteActivities = "SUI3043";

    /// <summary>A list names something twice, or is empty and may not be.</summary>
    /// <remarks>Error. Delete one of the two, or fill the list.</remarks>
    public const string WrongList = "SUI3044";

    /// <summary>A value is not one that its type knows; only in rubrics made in code.</summary>
    /// <remarks>Error. Use one of the values listed.</remarks>
    public const string UndefinedValue = "SUI3045";

    /// <summary>The rubric names no framework, or not the one that it is to serve.</summary>
    /// <remarks>Error. Name the framework in `frameworks`, or use another rubric.</remarks>
    public const string WrongFramework = "SUI3046";

    /// <summary>An element is named that the framework's prompt does not have.</summary>
    /// <remarks>Error. Correct the id.</remarks>
    public const string UnknownElement = "SUI3047";

    /// <summary>A constituency is named that the framework's prompt does not have.</summary>
    /// <remarks>Error. Correct the id.</remarks>
    public const string UnknownConstituency = "SUI3048";

    /// <summary>A framework is named that is not known here, so that the rubric was not held to it.</summary>
    /// <remarks>Warning. Correct the id, or give the framework: `--framework FILE`.</remarks>
    public const string FrameworkNotKnown = "SUI3049";

    /// <summary>The numbers of representativeness, or of raking, are missing where they are used, or given where nothing uses them.</summary>
    /// <remarks>Error. Add `representation` where `representativeness` is Computed and `raking` where `weights` are Raked, and only there.</remarks>
    public const string NumbersOfRepresentation = "SUI3050";

    /// <summary>Answers are weighted, and representativeness is declared.</summary>
    /// <remarks>Error. Write Computed under `representativeness`, or leave `weights` out.</remarks>
    public const string WeightsWithoutComputing = "SUI3051";

    /// <summary>Names that mean one group stand alone, or one name stands for two groups.</summary>
    /// <remarks>Error. Give at least two names of each group, and each name once.</remarks>
    public const string WrongGroupNames = "SUI3052";
}
