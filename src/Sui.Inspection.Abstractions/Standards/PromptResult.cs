using System.Text.Json.Serialization;

namespace Sui.Inspection.Standards;

/// <summary>What the evidence says about the prompt. The first constituency and the gate are those of the framework.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PromptResult>))]
public enum PromptResult
{
    /// <summary>There is no evidence whether the gate is met for the first constituency.</summary>
    InsufficientEvidence,

    /// <summary>The gate is not met for the first constituency.</summary>
    NotMet,

    /// <summary>The evidence does not settle whether the gate is met for the first constituency.</summary>
    NotSettled,

    /// <summary>Published evidence allows no verdict.</summary>
    NotJudged,

    /// <summary>Partly met.</summary>
    PartlyMet,

    /// <summary>Met for the first constituency; not, or not shown, for the others. In JSON <c>MetFor</c> and the constituency's id, such as
    /// <c>MetForServiceUsers</c>.</summary>
    MetForFirst,

    /// <summary>Every element is met for every constituency.</summary>
    Met,
}
