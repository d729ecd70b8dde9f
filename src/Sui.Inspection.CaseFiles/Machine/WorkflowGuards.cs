namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>What the guards of the table ask, by name. Each looks at the facts alone.</summary>
internal static class WorkflowGuards
{
    private static readonly Dictionary<string, Func<CaseFacts, bool>> Guards = new(StringComparer.Ordinal)
    {
        ["has-evidence"] = facts => facts.HasEvidence,
        ["errors-read"] = facts => facts.Errors == 0 || facts.ErrorsRead,
        ["rating-decided"] = facts => facts.Judged,
        ["moderator-did-not-lead"] = facts => !facts.ActorLed,
        ["moderated"] = facts => facts.Moderated,
        ["masks-reviewed"] = facts => facts.Masks == 0 || facts.MasksReviewed,
        ["comments-answered"] = facts => facts.Comments == 0,
        ["requests-decided"] = facts => facts.Requests == 0 || facts.RequestsDecided,
        ["reason-given"] = facts => facts.ReasonGiven,
    };

    /// <summary>The name of the guard that asks for a reason.</summary>
    public const string Reason = "reason-given";

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => Guards.Keys;

    /// <summary>Whether a guard holds.</summary>
    public static bool Holds(string guard, CaseFacts facts) => Guards[guard](facts);
}
