using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>The permanent codes for what an instrument says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class InstrumentCodes
{
    /// <summary>The codes of its shape, which frameworks and instruments share.</summary>
    public static readonly ShapeCodes Shape = new("SUI40");

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

    /// <summary>The scale of a question does not fit its options.</summary>
    public const string WrongScale = "SUI4050";

    /// <summary>An option's code is not one that the scale has, or one that the scale needs is missing.</summary>
    public const string WrongScaleCodes = "SUI4051";

    /// <summary>A condition names no earlier question with options.</summary>
    public const string WrongCondition = "SUI4052";

    /// <summary>A condition names no code, one twice, or one that its question does not offer.</summary>
    public const string WrongConditionCode = "SUI4053";

    /// <summary>A range is empty, out of order or on a question that is not answered with a number.</summary>
    public const string WrongRange = "SUI4054";

    /// <summary>What is favourable of a number does not lie inside what can be answered, or leaves nothing that is not favourable.</summary>
    public const string WrongFavourable = "SUI4055";

    /// <summary>A number speaks to a criterion, and nothing says what is favourable.</summary>
    public const string NumberNotScored = "SUI4056";

    /// <summary>A question that asks for consent cannot record it, or speaks to a criterion.</summary>
    public const string WrongConsent = "SUI4057";

    /// <summary>Two questions ask for the same consent.</summary>
    public const string ConsentTwice = "SUI4058";

    /// <summary>A characteristic is named twice, or on a question without a single choice.</summary>
    public const string WrongCharacteristic = "SUI4059";

    /// <summary>The question whether somebody took part is not one of the instrument's, or cannot say no.</summary>
    public const string WrongTookPart = "SUI4060";
}
