using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>The permanent codes for what an instrument says; those for its shape are in <see cref="Shape"/>.</summary>
internal static class InstrumentCodes
{
    /// <summary>The codes of its shape, which frameworks and instruments share.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI4001</term><description>Error. The framework or instrument is not valid JSON in UTF-8.</description><description>Check quotes,
    /// commas and brackets near the line named; no comments, no trailing commas.</description></item>
    /// <item><term>SUI4002</term><description>Error. The file is larger than 4 MiB.</description><description>Leave out what does not belong in
    /// it.</description></item>
    /// <item><term>SUI4003</term><description>Error. A property stands more than once.</description><description>Keep the right one and delete the
    /// others.</description></item>
    /// <item><term>SUI4004</term><description>Error. A property is not known.</description><description>Correct its name or delete
    /// it.</description></item>
    /// <item><term>SUI4005</term><description>Error. A property is missing.</description><description>Add it.</description></item>
    /// <item><term>SUI4006</term><description>Error. A value has the wrong type.</description><description>Correct the value.</description></item>
    /// <item><term>SUI4007</term><description>Error. A value is not one of those allowed.</description><description>Write one of them exactly as
    /// listed; upper and lower case matter.</description></item>
    /// <item><term>SUI4008</term><description>Error. An id, a code, a text, a language tag or a number has the wrong
    /// form.</description><description>Correct it as the problem says.</description></item>
    /// <item><term>SUI4009</term><description>Error. A text lacks English.</description><description>Add the property `en`.</description></item>
    /// <item><term>SUI4010</term><description>Error. The format is not `sui-framework/1` or `sui-instrument/1`.</description><description>Check that
    /// the right kind of file is read, and that this version of the library knows its format.</description></item>
    /// <item><term>SUI4011</term><description>Error. There are more than 1,000 problems; the rest is only counted.</description><description>Mend
    /// those listed and read the file again.</description></item>
    /// </list>
    /// </remarks>
    public static readonly ShapeCodes Shape = new("SUI40");

    /// <summary>Two questions have one id, or there is no question.</summary>
    /// <remarks>Error. Give one of the two another id, or add the questions.</remarks>
    public const string WrongQuestions = "SUI4040";

    /// <summary>A question's id is a column that evidence files have for something else.</summary>
    /// <remarks>Error. Give the question another id.</remarks>
    public const string ReservedColumn = "SUI4041";

    /// <summary>A question names a criterion twice.</summary>
    /// <remarks>Error. Delete one of the two.</remarks>
    public const string DuplicateCriterion = "SUI4042";

    /// <summary>A question has one code twice.</summary>
    /// <remarks>Error. Give one of the two another code.</remarks>
    public const string DuplicateCode = "SUI4043";

    /// <summary>A code is used against its fixed meaning, or an option has the meaning NotAsked or Missing.</summary>
    /// <remarks>Error. Correct the meaning or choose another code.</remarks>
    public const string WrongMeaning = "SUI4044";

    /// <summary>A scored question has no option that is Favourable, or none that is NotFavourable.</summary>
    /// <remarks>Error. Add the option, or leave the criteria out.</remarks>
    public const string NothingToScore = "SUI4045";

    /// <summary>A question without options asks for knowledge.</summary>
    /// <remarks>Error. Set `asksKnowledge` to false or add options.</remarks>
    public const string KnowledgeWithoutOptions = "SUI4046";

    /// <summary>A question speaks to a criterion that the rubric does not have.</summary>
    /// <remarks>Error. Correct the id, or read the instrument with the rubric that it was made for.</remarks>
    public const string UnknownCriterion = "SUI4047";

    /// <summary>A question whose answers are counted speaks to a criterion that is not a share.</summary>
    /// <remarks>Error. Name another criterion, or ask in the person's own words and code findings.</remarks>
    public const string NotAShare = "SUI4048";

    /// <summary>A question about proposals is put to everyone.</summary>
    /// <remarks>Error. Ask only people who took part.</remarks>
    public const string AskedOfEveryone = "SUI4049";

    /// <summary>The scale and the options of a question do not fit: a choice without options, or options on text, a number or a day.</summary>
    /// <remarks>Error. Correct the scale or the options.</remarks>
    public const string WrongScale = "SUI4050";

    /// <summary>The scale does not have an option's code, or needs one that is missing.</summary>
    /// <remarks>Error. Correct the codes, or make the scale SingleChoice.</remarks>
    public const string WrongScaleCodes = "SUI4051";

    /// <summary>A condition names no earlier question with options.</summary>
    /// <remarks>Error. Correct the id, or move the question.</remarks>
    public const string WrongCondition = "SUI4052";

    /// <summary>A condition names no code, one twice, or one that its question does not offer.</summary>
    /// <remarks>Error. Correct the codes, or delete the condition.</remarks>
    public const string WrongConditionCode = "SUI4053";

    /// <summary>A range has no end, ends before it starts, or stands on a question that is not answered with a number.</summary>
    /// <remarks>Error. Correct the range or leave it out.</remarks>
    public const string WrongRange = "SUI4054";

    /// <summary>Numbers are favourable that cannot be answered, or all of them are.</summary>
    /// <remarks>Error. Correct one of the two ranges.</remarks>
    public const string WrongFavourable = "SUI4055";

    /// <summary>A number speaks to a criterion, and nothing says which numbers are favourable.</summary>
    /// <remarks>Error. Add `favourable`, or leave the criteria out.</remarks>
    public const string NumberNotScored = "SUI4056";

    /// <summary>A question that asks for consent has not the options to record it, or speaks to a criterion.</summary>
    /// <remarks>Error. Correct the options, leave the criteria out, or leave the consent out.</remarks>
    public const string WrongConsent = "SUI4057";

    /// <summary>Two questions ask for the same consent.</summary>
    /// <remarks>Error. Leave one of the two out.</remarks>
    public const string ConsentTwice = "SUI4058";

    /// <summary>A characteristic stands on two questions, or on one without a single choice or with criteria.</summary>
    /// <remarks>Error. Correct the question, or leave the characteristic out.</remarks>
    public const string WrongCharacteristic = "SUI4059";

    /// <summary>The question whether somebody took part is not one of the instrument's, or its options cannot say so.</summary>
    /// <remarks>Error. Correct the id or the question's options.</remarks>
    public const string WrongTookPart = "SUI4060";
}
