namespace Sui.Inspection.CaseFiles.Machine;

/// <summary>What the guards of the table of proposals ask, by name.</summary>
internal static class ProposalGuards
{
    private static readonly Dictionary<string, (string Code, Func<ProposalFacts, bool> Holds)> Guards = new(StringComparer.Ordinal)
    {
        ["answerer-named"] = (CaseCodes.AnswererUnnamed, facts => facts.AnswererNamed),
        ["reason-given"] = (CaseCodes.ReasonMissing, facts => facts.ReasonGiven),
        ["was-accepted"] = (CaseCodes.NotAccepted, facts => facts.WasAccepted),
        ["not-carried-out"] = (CaseCodes.CarriedOutBefore, facts => !facts.CarriedOut),
    };

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => Guards.Keys;

    /// <summary>The permanent code of the problem where a guard does not hold.</summary>
    public static string Code(string guard) => Guards[guard].Code;

    /// <summary>Whether a guard holds.</summary>
    public static bool Holds(string guard, ProposalFacts facts) => Guards[guard].Holds(facts);
}
