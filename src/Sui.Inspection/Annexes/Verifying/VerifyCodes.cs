using Sui.Inspection.Json;

namespace Sui.Inspection.Annexes.Verifying;

/// <summary>The permanent codes for a written annex that is verified; those for the shape of its record are in <see cref="Shape"/>.</summary>
internal static class VerifyCodes
{
    /// <summary>The codes of the record's shape.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI5401</term><description>Error. The record is not valid JSON in UTF-8.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5402</term><description>Error. The record is larger than 16 MiB, or holds more than 2,097,152
    /// values.</description><description>Check that it is an annex.</description></item>
    /// <item><term>SUI5403</term><description>Error. A property stands more than once.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5404</term><description>Error. A property is not known. Properties that are not compared are not looked at; the code is kept
    /// for the shape that all data files share.</description><description>–</description></item>
    /// <item><term>SUI5405</term><description>Error. A property that is compared is missing.</description><description>Give an annex that was written by
    /// this version or a later one.</description></item>
    /// <item><term>SUI5406</term><description>Error. A value has the wrong type.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5407</term><description>Error. A value is not one of those allowed.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5408</term><description>Error. A number has the wrong form.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5409</term><description>Error. A text lacks English. Annexes hold no such text; the code is kept for the shape that all data
    /// files share.</description><description>–</description></item>
    /// <item><term>SUI5410</term><description>Error. The format is not `sui-annex/1`.</description><description>Check that it is an annex, and use a
    /// version of the library that knows its format.</description></item>
    /// <item><term>SUI5411</term><description>Error. There are more than 1,000 problems; the rest is counted only.</description><description>Give the
    /// file as it was written.</description></item>
    /// </list>
    /// </remarks>
    public static readonly ShapeCodes Shape = new("SUI54");

    /// <summary>The file carries no record of an annex, or more than one, or was written on by another program.</summary>
    /// <remarks>Error. Give the PDF, HTML or JSON as `sui annex` wrote it.</remarks>
    public const string NoRecord = "SUI5420";

    /// <summary>The file's data was changed after it was written, in its record or outside it.</summary>
    /// <remarks>Error. Do not rely on the file; ask whoever published it for an unchanged copy.</remarks>
    public const string Changed = "SUI5421";

    /// <summary>The rubric or the framework that the record names is not known here, or is another under the same name.</summary>
    /// <remarks>Error. Give the one that was used: `--rubric`, `--framework`.</remarks>
    public const string UnknownData = "SUI5422";

    /// <summary>The record's criteria are not those of the rubric.</summary>
    /// <remarks>Error. Do not rely on the file.</remarks>
    public const string Criteria = "SUI5430";

    /// <summary>An element does not follow from the statuses of its criteria.</summary>
    /// <remarks>Error. Do not rely on the file.</remarks>
    public const string Element = "SUI5431";

    /// <summary>The judgement of the prompt does not follow from the elements.</summary>
    /// <remarks>Error. Do not rely on the file.</remarks>
    public const string Prompt = "SUI5432";

    /// <summary>The rung does not follow from the statuses.</summary>
    /// <remarks>Error. Do not rely on the file.</remarks>
    public const string Rung = "SUI5433";

    /// <summary>How far the arrangements reach does not follow from the statuses.</summary>
    /// <remarks>Error. Do not rely on the file.</remarks>
    public const string Reach = "SUI5434";

    /// <summary>The rating, or an end of its range, does not follow from the statuses.</summary>
    /// <remarks>Error. Do not rely on the file.</remarks>
    public const string Rating = "SUI5435";

    /// <summary>The ladder that is printed shows another rung than the record.</summary>
    /// <remarks>Error. Do not rely on the file.</remarks>
    public const string Printed = "SUI5436";
}
