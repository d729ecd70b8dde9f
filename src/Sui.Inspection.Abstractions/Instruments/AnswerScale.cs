using System.Text.Json.Serialization;

namespace Sui.Inspection.Instruments;

/// <summary>How a question is answered.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnswerScale>))]
public enum AnswerScale
{
    /// <summary>In the person's own words. Never scored.</summary>
    Text,

    /// <summary>One of yes, partly, no, and ways to say that none of them fits (codes <c>yes</c>, <c>partly</c>, <c>no</c>, <c>dont_know</c>).</summary>
    YesPartlyNo,

    /// <summary>One of five points of agreement (codes <c>strongly_agree</c>, <c>agree</c>, <c>neither</c>, <c>disagree</c>,
    /// <c>strongly_disagree</c>) and ways to say that none of them fits.</summary>
    Agreement,

    /// <summary>One of the options.</summary>
    SingleChoice,

    /// <summary>Any number of the options.</summary>
    MultipleChoice,

    /// <summary>A number, whole or with decimals.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,
}
