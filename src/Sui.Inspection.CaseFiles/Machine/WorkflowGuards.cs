namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>What the guards of the table ask, by name. Each looks at the facts alone.</summary>
internal static class WorkflowGuards
{
    private static readonly Dictionary<string, (string Code, Func<CaseFacts, bool> Holds)> Guards = new(StringComparer.Ordinal)
    {
        ["has-evidence"] = (CaseCodes.NoEvidence, facts => facts.HasEvidence),
        ["errors-read"] = (CaseCodes.ErrorsUnread, facts => facts.Errors == 0 || facts.ErrorsRead),
        ["errors-mended"] = (CaseCodes.ErrorsLeft, facts => facts.Errors == 0),
        ["rating-decided"] = (CaseCodes.Undecided, facts => facts.Judged),
        ["moderator-did-not-lead"] = (CaseCodes.ModeratorLed, facts => !facts.ActorLed),
        ["moderated"] = (CaseCodes.Unmoderated, facts => facts.Moderated),
        ["annex-final"] = (CaseCodes.AnnexNotFinal, facts => facts.Lacking == 0),
        ["masks-reviewed"] = (CaseCodes.MasksUnreviewed, facts => facts.Masks == 0 || facts.MasksReviewed),
        ["comments-answered"] = (CaseCodes.CommentsUnanswered, facts => facts.Comments == 0),
        ["requests-decided"] = (CaseCodes.RequestsUndecided, facts => facts.Requests == 0 || facts.RequestsDecided),
        ["reason-given"] = (CaseCodes.ReasonMissing, facts => facts.ReasonGiven),
    };

    /// <summary>The name of the guard that asks for a reason.</summary>
    public const string Reason = "reason-given";

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => Guards.Keys;

    /// <summary>The permanent code of the problem where a guard does not hold.</summary>
    public static string Code(string guard) => Guards[guard].Code;

    /// <summary>Whether a guard holds.</summary>
    public static bool Holds(string guard, CaseFacts facts) => Guards[guard].Holds(facts);
}
