using Sui.Inspection.Evidence.Rules;

namespace Sui.Inspection.Intake;

/// <content>SUI11xx: <c>pack.json</c>.</content>
internal static partial class IntakeCodes
{
    /// <summary>`pack.json` is not JSON.</summary>
    /// <remarks>Error. Correct the line named or the one before it.</remarks>
    public const string ManifestNotJson = "SUI1101";

    /// <summary>`pack.json` is not UTF-8.</summary>
    /// <remarks>Error. Save the file in UTF-8.</remarks>
    public const string ManifestNotUtf8 = "SUI1102";

    /// <summary>A required property is missing or empty.</summary>
    public const string PropertyMissing = EvidenceCodes.PropertyMissing;

    /// <summary>A property holds the wrong type of value.</summary>
    /// <remarks>Error. Correct the value.</remarks>
    public const string PropertyType = "SUI1104";

    /// <summary>A property is not known.</summary>
    /// <remarks>Warning. Correct the property's name, or remove it.</remarks>
    public const string PropertyUnknown = "SUI1105";

    /// <summary>A property is given twice.</summary>
    /// <remarks>Error. Remove one of the two.</remarks>
    public const string PropertyDuplicate = "SUI1106";

    /// <summary>The format of the pack is not one that is read.</summary>
    /// <remarks>Error. Correct the format, or use a version of the library that reads it.</remarks>
    public const string FormatUnknown = "SUI1107";

    /// <summary>An id is not made of lower-case letters, digits and hyphens.</summary>
    public const string ManifestId = EvidenceCodes.PropertyId;

    /// <summary>A date is not a day of the calendar.</summary>
    /// <remarks>Error. Write a day such as 2019-06-14.</remarks>
    public const string ManifestDate = "SUI1109";

    /// <summary>Dates are in the wrong order.</summary>
    public const string ManifestDateOrder = EvidenceCodes.PackDateOrder;

    /// <summary>A value is not one of the method's terms.</summary>
    public const string ManifestValue = EvidenceCodes.PropertyValue;

    /// <summary>A number is out of its range.</summary>
    public const string ManifestNumber = EvidenceCodes.PropertyNumber;

    /// <summary>The framework is not known, or not in this version.</summary>
    /// <remarks>Error. Correct the framework's id or version.</remarks>
    public const string FrameworkUnknown = "SUI1113";

    /// <summary>Two sources have one id.</summary>
    public const string SourceDuplicate = EvidenceCodes.SourceDuplicate;

    /// <summary>A source of a pack of published evidence has no citation.</summary>
    public const string CitationMissing = EvidenceCodes.CitationMissing;

    /// <summary>The shares of a characteristic do not add up to 1.</summary>
    public const string SharesDoNotAddUp = EvidenceCodes.SharesDoNotAddUp;

    /// <summary>One group is given twice.</summary>
    public const string GroupDuplicate = EvidenceCodes.GroupDuplicate;

    /// <summary>The group rule is given without a profile.</summary>
    public const string GroupRuleWithoutProfile = EvidenceCodes.GroupRuleWithoutProfile;

    /// <summary>The kind of a file is not known.</summary>
    /// <remarks>Error. Correct the kind, or add the plug-in that reads it.</remarks>
    public const string FileKindUnknown = "SUI1119";

    /// <summary>The path of a file leaves the pack or is not one that every system can store.</summary>
    /// <remarks>Error. Put the file into the pack and correct the path.</remarks>
    public const string FilePath = "SUI1120";

    /// <summary>One file is named twice.</summary>
    /// <remarks>Error. Remove one of the two entries.</remarks>
    public const string FilePathDuplicate = "SUI1121";

    /// <summary>A file of answers names no instrument.</summary>
    /// <remarks>Error. Name the instrument.</remarks>
    public const string InstrumentMissing = "SUI1122";

    /// <summary>The instrument is not known.</summary>
    public const string InstrumentUnknown = EvidenceCodes.InstrumentUnknown;

    /// <summary>A property has no effect where it stands.</summary>
    public const string PropertyWithoutEffect = EvidenceCodes.PropertyWithoutEffect;

    /// <summary>The language of the pack is not a well-formed tag.</summary>
    public const string ManifestLanguage = EvidenceCodes.PackLanguage;

    /// <summary>An instrument is of a kind that the kind of file is not for.</summary>
    /// <remarks>Warning. Correct the instrument's id or the kind of file.</remarks>
    public const string InstrumentKind = "SUI1126";

    /// <summary>The group rule that is declared is not what it gives for the profile.</summary>
    public const string GroupRuleContradicted = EvidenceCodes.GroupRuleContradicted;

    /// <summary>Answers say to which groups of the profile people belong, and it does not say how many of each were heard.</summary>
    public const string ProfileNotHeard = EvidenceCodes.ProfileNotHeard;

    /// <summary>The profile says how many of each group were heard, and the group rule is not given.</summary>
    public const string GroupRuleMissing = EvidenceCodes.GroupRuleMissing;

    /// <summary>The caseload has a profile, and neither how many of each group were heard nor the group rule is given.</summary>
    public const string ProfileUnused = EvidenceCodes.ProfileUnused;

    /// <summary>The representativeness of a survey from which answers came is left empty.</summary>
    public const string RepresentativenessMissing = EvidenceCodes.RepresentativenessMissing;

    /// <summary>More people were heard than the caseload has.</summary>
    public const string MoreHeardThanThereAre = EvidenceCodes.MoreHeardThanThereAre;

    /// <inheritdoc cref="EvidenceCodes.DeclaredOtherwise"/>
    public const string DeclaredOtherwise = EvidenceCodes.DeclaredOtherwise;

    /// <inheritdoc cref="EvidenceCodes.GroupRuleOtherwise"/>
    public const string GroupRuleOtherwise = EvidenceCodes.GroupRuleOtherwise;

    /// <inheritdoc cref="EvidenceCodes.DesignEffectUnused"/>
    public const string DesignEffectUnused = EvidenceCodes.DesignEffectUnused;

    /// <inheritdoc cref="EvidenceCodes.NotWeighted"/>
    public const string NotWeighted = EvidenceCodes.NotWeighted;

    /// <inheritdoc cref="EvidenceCodes.GroupsNamedOtherwise"/>
    public const string GroupsNamedOtherwise = EvidenceCodes.GroupsNamedOtherwise;

    /// <inheritdoc cref="EvidenceCodes.HeardContradicted"/>
    public const string HeardContradicted = EvidenceCodes.HeardContradicted;

    /// <summary>A survey is declared representative, and too few of those invited answered.</summary>
    public const string ResponseRateTooLow = EvidenceCodes.ResponseRateTooLow;

    /// <summary>A survey is declared representative, and the group rule of the caseload says that a group goes unheard.</summary>
    public const string GroupRuleAgainstSurvey = EvidenceCodes.GroupRuleAgainstSurvey;

    /// <summary>The record of an import is not in the pack, cannot be read, or is of another instrument; the columns that answers stood in are not
    /// known.</summary>
    /// <remarks>Warning. Put the record that `sui import` wrote into the pack, or leave `import` out.</remarks>
    public const string ImportRecord = "SUI1130";

    /// <summary>The rubric that `pack.json` names is not known, or not in this version.</summary>
    /// <remarks>Error. Correct the rubric's id or version, or leave it out.</remarks>
    public const string RubricUnknown = "SUI1131";

    /// <summary>The rubric does not serve the framework; the problem names both.</summary>
    /// <remarks>Error. Name a rubric that serves the framework, or correct the framework's id.</remarks>
    public const string RubricServesOthers = "SUI1132";

    /// <summary>A rubric was chosen (`--rubric`, `SuiInspectionOptions.Rubric`) beside the one that `pack.json` names, which was used.</summary>
    /// <remarks>Warning. Leave one of the two out.</remarks>
    public const string RubricNotChosen = "SUI1133";

    /// <summary>The people heard of the groups of a characteristic are more than can be counted.</summary>
    public const string ProfileCounts = EvidenceCodes.ProfileCounts;

    /// <summary>The culture that dates are written by is not known.</summary>
    /// <remarks>Error. Correct the tag, or remove `culture` where dates are written as 2019-06-14.</remarks>
    public const string ManifestCulture = "SUI1135";

    /// <summary>A culture was chosen (`--culture`, `SuiInspectionOptions.PackCulture`) beside the one that `pack.json` names, which was
    /// used.</summary>
    /// <remarks>Warning. Leave one of the two out.</remarks>
    public const string CultureNotChosen = "SUI1136";
}
