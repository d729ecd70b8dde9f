namespace Sui.Inspection.Instruments;

/// <summary>The permanent codes for what an instrument says; those for its shape are in <see cref="Data.ShapeCodes"/>.</summary>
internal static class InstrumentCodes
{
    /// <summary>Two questions have one id, or there is none.</summary>
    public const string WrongQuestions = "SUI4040";

    /// <summary>A question's id is a column that evidence files have for something else.</summary>
    public const string ReservedColumn = "SUI4041";

    /// <summary>A question names a criterion twice.</summary>
    public const string DuplicateCriterion = "SUI4042";

    /// <summary>A question has one code twice.</summary>
    public const string DuplicateCode = "SUI4043";

    /// <summary>A code is used against its fixed meaning, or a meaning is offered that nobody can choose.</summary>
    public const string WrongMeaning = "SUI4044";

    /// <summary>A scored question's options do not tell favourable from not favourable.</summary>
    public const string NothingToScore = "SUI4045";

    /// <summary>A question without options asks for knowledge.</summary>
    public const string KnowledgeWithoutOptions = "SUI4046";

    /// <summary>A question speaks to a criterion that the rubric does not have.</summary>
    public const string UnknownCriterion = "SUI4047";

    /// <summary>A question with options speaks to a criterion that answers cannot be counted for.</summary>
    public const string NotAShare = "SUI4048";

    /// <summary>A question about proposals is put to people who did not take part.</summary>
    public const string AskedOfEveryone = "SUI4049";
}
