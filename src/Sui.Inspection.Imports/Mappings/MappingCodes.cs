using Sui.Inspection.Json;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>The permanent codes of problems with mappings of exports to instruments. Those of the shape of a saved mapping are
/// SUI6101 to SUI6111, those of layouts SUI6140 and on.</summary>
internal static class MappingCodes
{
    /// <summary>The codes of the shape of a saved mapping.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI6101</term><description>Error. The saved mapping is not valid JSON in UTF-8.</description><description>Check quotes, commas and
    /// brackets near the line named; no comments, no trailing commas.</description></item>
    /// <item><term>SUI6102</term><description>Error. The file is larger than 4 MiB.</description><description>Leave out what does not belong in
    /// it.</description></item>
    /// <item><term>SUI6103</term><description>Error. A property stands more than once.</description><description>Keep the right one and delete the
    /// others.</description></item>
    /// <item><term>SUI6104</term><description>Error. A property is not known.</description><description>Correct its name or delete
    /// it.</description></item>
    /// <item><term>SUI6105</term><description>Error. A property is missing.</description><description>Add it.</description></item>
    /// <item><term>SUI6106</term><description>Error. A value has the wrong type.</description><description>Correct the value.</description></item>
    /// <item><term>SUI6107</term><description>Error. A value is not one of those allowed.</description><description>Write one of them exactly as
    /// listed; upper and lower case matter.</description></item>
    /// <item><term>SUI6108</term><description>Error. An id, a code, a text or a number has the wrong form.</description><description>Correct it as
    /// the problem says.</description></item>
    /// <item><term>SUI6109</term><description>Error. A text lacks English. Mappings hold no such text; the code is kept for the shape that all data
    /// files share.</description><description>Add the property `en`.</description></item>
    /// <item><term>SUI6110</term><description>Error. The format is not `sui-import-mapping/1`.</description><description>Check that the right kind of
    /// file is read, and that this version of the library knows its format.</description></item>
    /// <item><term>SUI6111</term><description>Error. There are more than 1,000 problems; the rest is only counted.</description><description>Mend
    /// those listed and read the file again.</description></item>
    /// </list>
    /// </remarks>
    public static readonly ShapeCodes Shape = new("SUI61");

    /// <summary>Two entries of a mapping are for one column.</summary>
    /// <remarks>Error. Delete one of the two, or give it its `occurrence`.</remarks>
    public const string DuplicateColumn = "SUI6120";

    /// <summary>Two columns answer one question, or a column and the columns of its options do.</summary>
    /// <remarks>Error. Make one of the two `NotUsed`.</remarks>
    public const string AnsweredTwice = "SUI6121";

    /// <summary>An entry lacks what its use needs, or has what its use does not know.</summary>
    /// <remarks>Error. Correct it as the problem says.</remarks>
    public const string WrongForUse = "SUI6122";

    /// <summary>A word is given a meaning that the column's use does not know.</summary>
    /// <remarks>Error. Correct the meaning, or leave the word out.</remarks>
    public const string UnknownMeaning = "SUI6123";

    /// <summary>The layout is not known.</summary>
    /// <remarks>Error. Write one of those listed; `generic` reads any table.</remarks>
    public const string UnknownLayout = "SUI6124";

    /// <summary>The culture is not known.</summary>
    /// <remarks>Error. Give one of those listed, such as `en-GB`.</remarks>
    public const string UnknownCulture = "SUI6125";

    /// <summary>Two columns are used for something that only one can be, such as the id of the response.</summary>
    /// <remarks>Error. Make one of the two `NotUsed`.</remarks>
    public const string UsedTwice = "SUI6126";

    /// <summary>One word is given two meanings; words that differ in case, white space, punctuation or accents only are one.</summary>
    /// <remarks>Error. Delete one of the two.</remarks>
    public const string TwoMeanings = "SUI6127";

    /// <summary>Several columns could answer a question, and rows fill them with different answers; none was chosen. A warning where they are blank, or only
    /// like the question.</summary>
    /// <remarks>Error or warning. Say which one answers it, with `--map-column "HEADER=QUESTION"` or in the mapping; or unite them in one column.</remarks>
    public const string SeveralColumns = "SUI6160";

    /// <summary>Dates can be read with the day or with the month first, and none of the sample settles it.</summary>
    /// <remarks>Error. Give the culture with `--culture`.</remarks>
    public const string CultureNeeded = "SUI6161";

    /// <summary>Dates of the sample contradict the culture that was given.</summary>
    /// <remarks>Error. Give another one with `--culture`.</remarks>
    public const string CultureContradicted = "SUI6162";

    /// <summary>Some dates of the sample can only have the day first, others only the month.</summary>
    /// <remarks>Error. Export the file again without opening it in a spreadsheet in between, or mend the dates.</remarks>
    public const string DatesInBothOrders = "SUI6163";

    /// <summary>Questions of the instrument have no column.</summary>
    /// <remarks>Warning. Map one of the columns that are not used, or leave it so where the question was not put.</remarks>
    public const string NoColumn = "SUI6164";

    /// <summary>Cells of the sample are none of the known answers.</summary>
    /// <remarks>Warning. Say in the mapping what these words mean.</remarks>
    public const string AnswersNotUnderstood = "SUI6165";

    /// <summary>A column fits a question and holds direct identifiers; it is treated as an identifier.</summary>
    /// <remarks>Warning. Look at the column, and say in the mapping what it is.</remarks>
    public const string QuestionHoldsIdentifiers = "SUI6166";

    /// <summary>Columns were taken for what their names say, such as a date or an id.</summary>
    /// <remarks>Warning. Look at them in the preview, and save the mapping once it is right.</remarks>
    public const string ToBeChecked = "SUI6167";

    /// <summary>A column is only like a question, by its words, its first words or its place among several with one text; it counts nothing. The
    /// message has both texts in full.</summary>
    /// <remarks>Warning. Compare the two. Where they ask the same, take `likely` out of the saved mapping, or give `--accept-likely`; where not, make
    /// the column `NotUsed` there.</remarks>
    public const string LikelyColumn = "SUI6168";

    /// <summary>The mapping is for another instrument.</summary>
    /// <remarks>Error. Choose the other instrument or another mapping.</remarks>
    public const string OtherInstrument = "SUI6180";

    /// <summary>The mapping is for another version of the instrument.</summary>
    /// <remarks>Warning. Check the preview, and save the mapping again.</remarks>
    public const string OtherVersion = "SUI6181";

    /// <summary>The mapping names a question, an option or a code that the instrument does not have. A warning where the mapping is for another
    /// version; the column is then not used.</summary>
    /// <remarks>Error or warning. Correct the mapping.</remarks>
    public const string NotInInstrument = "SUI6182";

    /// <summary>A column that answers or a status are read from is not in the file; the problem names the one most like it.</summary>
    /// <remarks>Error. Export with this column, correct its header in the mapping, or make it `NotUsed` there.</remarks>
    public const string ColumnMissing = "SUI6183";

    /// <summary>Another column that the mapping uses is not in the file.</summary>
    /// <remarks>Warning. Correct its header in the mapping, or leave it so.</remarks>
    public const string ColumnGone = "SUI6184";

    /// <summary>A column asks something else, by its heading, than the question that it is mapped to.</summary>
    /// <remarks>Warning. Map it to the question that was asked, or make it `NotUsed`.</remarks>
    public const string OtherWording = "SUI6185";
}
