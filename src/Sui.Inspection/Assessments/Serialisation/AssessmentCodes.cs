using Sui.Inspection.Json;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>The permanent codes for kept assessments; those for their shape are in <see cref="Shape"/>.</summary>
internal static class AssessmentCodes
{
    /// <summary>The codes of its shape.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI5101</term><description>Error. The assessment is not valid JSON in UTF-8.</description><description>Take the copy that was kept
    /// first; look near the line named.</description></item>
    /// <item><term>SUI5102</term><description>Error. The file is larger than 64 MiB, or holds more than 2,097,152
    /// values.</description><description>Check that it is an assessment.</description></item>
    /// <item><term>SUI5103</term><description>Error. A property stands more than once.</description><description>Keep the right one and delete the
    /// others.</description></item>
    /// <item><term>SUI5104</term><description>Error. A property is not known.</description><description>Correct its name or delete
    /// it.</description></item>
    /// <item><term>SUI5105</term><description>Error. A property is missing; what is absent is written as null.</description><description>Add
    /// it.</description></item>
    /// <item><term>SUI5106</term><description>Error. A value has the wrong type.</description><description>Correct the value.</description></item>
    /// <item><term>SUI5107</term><description>Error. A value is not one of those allowed.</description><description>Write one of them exactly as
    /// listed; upper and lower case matter.</description></item>
    /// <item><term>SUI5108</term><description>Error. A code, a hash, an id or a number has the wrong form.</description><description>Correct it as
    /// the problem says.</description></item>
    /// <item><term>SUI5109</term><description>Error. A text lacks English. Assessments hold no such text; the code is kept for the shape that all
    /// data files share.</description><description>Add the property `en`.</description></item>
    /// <item><term>SUI5110</term><description>Error. The format is not `sui-assessment/1`.</description><description>Check that it is an assessment,
    /// and use a version of the library that knows its format.</description></item>
    /// <item><term>SUI5111</term><description>Error. There are more than 1,000 problems; the rest is counted only.</description><description>Mend
    /// those listed and read the file again.</description></item>
    /// </list>
    /// </remarks>
    public static readonly ShapeCodes Shape = new("SUI51");

    /// <summary>The placement's name is not that of its rung.</summary>
    /// <remarks>Error. Correct the name or the rung.</remarks>
    public const string WrongPlacementName = "SUI5120";

    /// <summary>The prompt's result names a constituency that is not that of the first element.</summary>
    /// <remarks>Error. Correct the result or the elements.</remarks>
    public const string WrongConstituency = "SUI5121";
}
