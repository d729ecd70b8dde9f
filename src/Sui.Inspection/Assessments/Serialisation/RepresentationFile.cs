using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Maps what was worked out of representativeness to its records, as <see cref="RepresentationWriter"/> writes it.</summary>
internal static class RepresentationFile
{
    /// <summary>Reads it.</summary>
    /// <param name="data">Its object.</param>
    public static Representation Read(DataObject data)
    {
        var representation = new Representation(
            data.OrNull("groupRule", data.Choice<Representativeness>), data.List("groups", ReadGroup), data.List("surveys", ReadSurvey));
        data.Done();
        return representation;
    }

    private static GroupHeard ReadGroup(DataObject data)
    {
        var group = new GroupHeard(
            data.AnyText("characteristic"), data.AnyText("group"), data.Number("share", 0, 1), data.Whole("heard"), data.Whole("of"),
            data.OrNull("flaggedUpTo", data.Whole), data.Flag("unheard"));
        data.Done();
        return group;
    }

    private static SurveyRepresentation ReadSurvey(DataObject data)
    {
        var survey = new SurveyRepresentation
        {
            SourceId = data.AnyText("id"),
            Representativeness = data.Choice<Representativeness>("representativeness"),
            Reasons = data.Choices<PoorReason>("reasons"),
            Declared = data.OrNull("declared", data.Choice<Representativeness>),
            Answered = data.Whole("answered"),
            Invited = data.OrNull("invited", data.Whole),
            Groups = data.List("groups", ReadGroup),
            Weights = data.ObjectOrNull("weights") is { } weights ? ReadWeights(weights) : null,
        };
        data.Done();
        return survey;
    }

    // The effective number is written for readers; it follows from the others.
    private static SurveyWeights ReadWeights(DataObject data)
    {
        var weights = new SurveyWeights(
            data.AnyTexts("characteristics"), data.Whole("people"), data.Number("designEffect", 1, double.MaxValue), data.Number("largestMarginError", 0, 1));
        data.Number("effectivePeople", 0, double.MaxValue);
        data.Done();
        return weights;
    }
}
