namespace Sui.Inspection.Tool.Commands.Calibrations;

/// <summary>The codes of files that <c>sui calibrate</c> reads. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class CalibrateCodes
{
    /// <summary>The rubric has no criterion of the name, and it is not that of ratings.</summary>
    /// <remarks>Error. Write the criterion's id, such as I2, or rating; the criteria are listed by `sui criteria`.</remarks>
    public const string Criterion = "SUI8420";

    /// <summary>k, n or deff is no number, or is outside its range.</summary>
    /// <remarks>Error. Write n above 0, k from 0 to n, deff 1 or more, with a decimal point.</remarks>
    public const string Count = "SUI8421";

    /// <summary>What was judged, or computed, is none of the outcomes.</summary>
    /// <remarks>Error. Write Met, NotMet or Unclear; of a rating Outstanding, Good, RequiresImprovement or Inadequate.</remarks>
    public const string Outcome = "SUI8422";

    /// <summary>A row has neither counts nor what was computed, or has both; or counts of what has no bar.</summary>
    /// <remarks>Error. Give k and n of a criterion that is a share, or else what was computed, in the column computed.</remarks>
    public const string Facts = "SUI8423";

    /// <summary>A case has a criterion twice.</summary>
    /// <remarks>Error. Give each criterion of a case one row.</remarks>
    public const string Twice = "SUI8424";

    /// <summary>The case has no name.</summary>
    /// <remarks>Error. Name the case; a number will do.</remarks>
    public const string NoCase = "SUI8425";

    /// <summary>The cases of a criterion, or of ratings, are so few that what is proposed, or how far they agree, rests on little.</summary>
    /// <remarks>Warning. Read the interval, and change no bar or rule by it; gather more cases.</remarks>
    public const string Few = "SUI8426";

    /// <summary>There are more rows than are read.</summary>
    /// <remarks>Error. Give fewer cases: at most 20,000 rows.</remarks>
    public const string TooMany = "SUI8427";
}
