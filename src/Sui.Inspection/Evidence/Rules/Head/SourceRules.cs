using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>What a source must hold beyond the form of its properties.</summary>
internal static class SourceRules
{
    /// <summary>Reports a source of a pack of published evidence that cites nothing.</summary>
    public static void NotCited(PropertyProblem error) => error(
        EvidenceCodes.CitationMissing, "citation", "The pack holds published evidence only, and the source has no citation.",
        "The published work that the source is taken from.", "Add the citation.");

    /// <summary>Reports an id that a source before has.</summary>
    public static void Twice(PropertyProblem error) => error(
        EvidenceCodes.SourceDuplicate, "id", "The id belongs to a source before this one.", "Each source with an id of its own.",
        "Give the source another id.");

    /// <summary>Whether what is said of surveys has an effect on a source of a kind; null is a kind that is not known.</summary>
    public static bool IsSurvey(SourceKind? kind) => kind is null or SourceKind.Survey;

    /// <summary>Reports what is said of a survey and stands at another source.</summary>
    public static void WithoutEffect(string name, PropertyProblem warning) => warning(
        EvidenceCodes.PropertyWithoutEffect, name, "The property has no effect: the source is not a survey. It was ignored.",
        "The property on sources of the kind Survey only.", "Remove the property, or correct the source's kind.");
}
