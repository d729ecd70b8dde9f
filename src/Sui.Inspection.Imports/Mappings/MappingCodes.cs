using Sui.Inspection.Json;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>The permanent codes of problems with mappings of exports to instruments. Those of the shape of a saved mapping are
/// SUI6101 to SUI6111, those of layouts SUI6140 and on.</summary>
internal static class MappingCodes
{
    /// <summary>The codes of the shape of a saved mapping.</summary>
    public static readonly ShapeCodes Shape = new("SUI61");

    /// <summary>Two entries are for one column.</summary>
    public const string DuplicateColumn = "SUI6120";

    /// <summary>A question is answered twice.</summary>
    public const string AnsweredTwice = "SUI6121";

    /// <summary>An entry lacks what its use needs, or has what its use does not know.</summary>
    public const string WrongForUse = "SUI6122";

    /// <summary>A word is given a meaning that its use does not know.</summary>
    public const string UnknownMeaning = "SUI6123";

    /// <summary>The layout is not known.</summary>
    public const string UnknownLayout = "SUI6124";

    /// <summary>The culture is not known.</summary>
    public const string UnknownCulture = "SUI6125";

    /// <summary>Two columns are used for something that only one can be.</summary>
    public const string UsedTwice = "SUI6126";

    /// <summary>One word is given two meanings.</summary>
    public const string TwoMeanings = "SUI6127";

    /// <summary>Several columns could answer a question.</summary>
    public const string SeveralColumns = "SUI6160";

    /// <summary>Nothing tells the day from the month.</summary>
    public const string CultureNeeded = "SUI6161";

    /// <summary>A date contradicts the culture.</summary>
    public const string CultureContradicted = "SUI6162";

    /// <summary>Dates of one file are in both orders.</summary>
    public const string DatesInBothOrders = "SUI6163";

    /// <summary>A question has no column.</summary>
    public const string NoColumn = "SUI6164";

    /// <summary>Answers are none of the question's.</summary>
    public const string AnswersNotUnderstood = "SUI6165";

    /// <summary>A column looks like a question and holds identifiers.</summary>
    public const string QuestionHoldsIdentifiers = "SUI6166";

    /// <summary>Columns were taken for what their names say.</summary>
    public const string ToBeChecked = "SUI6167";

    /// <summary>A column is only like a question.</summary>
    public const string LikelyColumn = "SUI6168";

    /// <summary>The mapping is for another instrument.</summary>
    public const string OtherInstrument = "SUI6180";

    /// <summary>The mapping is for another version of the instrument.</summary>
    public const string OtherVersion = "SUI6181";

    /// <summary>The mapping names a question or an option that the instrument does not have.</summary>
    public const string NotInInstrument = "SUI6182";

    /// <summary>A column that the import needs is not in the file.</summary>
    public const string ColumnMissing = "SUI6183";

    /// <summary>A column that the mapping uses is not in the file; the import can do without.</summary>
    public const string ColumnGone = "SUI6184";

    /// <summary>A column asks something else than the question that it is mapped to.</summary>
    public const string OtherWording = "SUI6185";
}
