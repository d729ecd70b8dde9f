using System.Text.Json.Serialization;

namespace Sui.Inspection.Instruments;

/// <summary>What an answer means for the count. The absences stay apart from each other and from an unfavourable answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnswerMeaning>))]
public enum AnswerMeaning
{
    /// <summary>Favourable; counts in k and n.</summary>
    Favourable,

    /// <summary>Not favourable; counts in n.</summary>
    NotFavourable,

    /// <summary>Neither; counts in n.</summary>
    Neutral,

    /// <summary>The person does not know; counts in n only where the question asks whether somebody knows or recalls.</summary>
    DoesNotKnow,

    /// <summary>The person chose not to say; never counts.</summary>
    PreferredNotToSay,

    /// <summary>The question does not apply to the person; never counts.</summary>
    NotApplicable,

    /// <summary>The question was not put; never counts.</summary>
    NotAsked,

    /// <summary>No answer is recorded; never counts.</summary>
    Missing,
}
