using Sui.Inspection.Json;

namespace Sui.Inspection.Annexes.Former;

/// <summary>The permanent codes for a former annex that a new one is compared with; those for its shape are in <see cref="Shape"/>.</summary>
internal static class FormerCodes
{
    /// <summary>The codes of its shape.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>SUI5301</term><description>Error. The file is not valid JSON in UTF-8.</description><description>Give the JSON of the annex that
    /// was published.</description></item>
    /// <item><term>SUI5302</term><description>Error. The file is larger than 16 MiB, or holds more than 2,097,152
    /// values.</description><description>Check that it is an annex.</description></item>
    /// <item><term>SUI5303</term><description>Error. A property stands more than once.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5304</term><description>Error. A property is not known. Properties that are not compared are not looked at; the code is kept
    /// for the shape that all data files share.</description><description>–</description></item>
    /// <item><term>SUI5305</term><description>Error. A property that is compared is missing: the record, its digest or a
    /// count.</description><description>Give the JSON of the whole annex, written by this version or a later one.</description></item>
    /// <item><term>SUI5306</term><description>Error. A value has the wrong type.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5307</term><description>Error. A value is not one of those allowed.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5308</term><description>Error. A number has the wrong form.</description><description>Give the file as it was
    /// written.</description></item>
    /// <item><term>SUI5309</term><description>Error. A text lacks English. Annexes hold no such text; the code is kept for the shape that all data
    /// files share.</description><description>–</description></item>
    /// <item><term>SUI5310</term><description>Error. The format is not `sui-annex/1`.</description><description>Check that it is an annex, and use a
    /// version of the library that knows its format.</description></item>
    /// <item><term>SUI5311</term><description>Error. There are more than 1,000 problems; the rest is counted only.</description><description>Give the
    /// file as it was written.</description></item>
    /// </list>
    /// </remarks>
    public static readonly ShapeCodes Shape = new("SUI53");

    /// <summary>It is a working paper, and no published annex.</summary>
    /// <remarks>Error. Give the annex that was published.</remarks>
    public const string NotPublished = "SUI5320";

    /// <summary>The file was changed after it was written, in its record or outside it.</summary>
    /// <remarks>Error. Give an unchanged copy, such as the one attached to the PDF.</remarks>
    public const string Changed = "SUI5321";

    /// <summary>It is of another provider.</summary>
    /// <remarks>Error. Give the annex of this provider.</remarks>
    public const string OtherProvider = "SUI5322";

    /// <summary>The shares on a criterion give a count of answers away.</summary>
    /// <remarks>Error. Do not publish both: wait for more evidence, or leave out what was added.</remarks>
    public const string Shares = "SUI5330";

    /// <summary>The people heard through a source, or invited, give a count away.</summary>
    /// <remarks>Error. As for SUI5330.</remarks>
    public const string Source = "SUI5331";

    /// <summary>A group of the caseload's profile gives a count away.</summary>
    /// <remarks>Error. As for SUI5330.</remarks>
    public const string Profile = "SUI5332";

    /// <summary>The people heard in all, or those on the caseload, give a count away.</summary>
    /// <remarks>Error. As for SUI5330.</remarks>
    public const string Total = "SUI5333";

    /// <summary>The people in an activity give a count away.</summary>
    /// <remarks>Error. As for SUI5330.</remarks>
    public const string Activity = "SUI5334";

    /// <summary>A source of the former annex is not in the new one, by its id or its title, so that it was compared with every new one of its kind and with all of them
    /// together.</summary>
    /// <remarks>Warning. Give a source that was renamed the id that it had.</remarks>
    public const string SourceMissing = "SUI5335";
}
