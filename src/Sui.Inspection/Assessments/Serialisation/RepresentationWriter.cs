using System.Text.Json;
using Sui.Inspection.Json;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Writes what was worked out of representativeness; only where a rubric has it worked out.</summary>
internal sealed class RepresentationWriter(Utf8JsonWriter writer)
{
    /// <summary>Writes the members.</summary>
    public void Write(Representation representation)
    {
        writer.Member("groupRule", representation.GroupRule);
        writer.Objects("groups", representation.Groups, Group);
        writer.Objects("surveys", representation.Surveys, Survey);
    }

    private void Group(GroupHeard group)
    {
        writer.WriteString("characteristic", group.Characteristic);
        writer.WriteString("group", group.Group);
        writer.Member("share", group.Share);
        writer.WriteNumber("heard", group.Heard);
        writer.WriteNumber("of", group.Of);
        writer.Member("flaggedUpTo", group.FlaggedUpTo);
        writer.WriteBoolean("unheard", group.Unheard);
    }

    private void Survey(SurveyRepresentation survey)
    {
        writer.WriteString("id", survey.SourceId);
        writer.WriteString("representativeness", survey.Representativeness.ToString());
        writer.Strings("reasons", survey.Reasons.Select(reason => reason.ToString()));
        writer.Member("declared", survey.Declared);
        writer.WriteNumber("answered", survey.Answered);
        writer.Member("invited", survey.Invited);
        writer.Objects("groups", survey.Groups, Group);
        if (survey.Weights is not { } weights)
        {
            writer.WriteNull("weights");
            return;
        }

        writer.Object("weights", () =>
        {
            writer.Strings("characteristics", weights.Characteristics);
            writer.WriteNumber("people", weights.People);
            writer.Member("designEffect", weights.DesignEffect);
            writer.Member("effectivePeople", weights.EffectivePeople);
            writer.Member("largestMarginError", weights.LargestMarginError);
        });
    }
}
