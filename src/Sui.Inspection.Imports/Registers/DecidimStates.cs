using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Registers;

/// <summary>What Decidim's states of proposals mean. Operators can add states of their own, which mean what somebody says they mean.</summary>
internal sealed class DecidimStates
{
    /// <summary>What a state can mean, by the words of <c>--map</c>; null is withdrawn.</summary>
    public static IReadOnlyDictionary<string, ProposalDecision?> Meanings { get; } = new Dictionary<string, ProposalDecision?>(StringComparer.OrdinalIgnoreCase)
    {
        ["accepted"] = ProposalDecision.Accepted,
        ["adapted"] = ProposalDecision.Adapted,
        ["declined"] = ProposalDecision.Declined,
        ["pending"] = ProposalDecision.Pending,
        ["withdrawn"] = null,
    };

    // Before a decision is published, the state is blank or 'not_answered'; 'evaluating' is what a provider sets while it looks at a proposal.
    private readonly Dictionary<string, ProposalDecision?> _states = new(StringComparer.OrdinalIgnoreCase)
    {
        [string.Empty] = ProposalDecision.Pending,
        ["not_answered"] = ProposalDecision.Pending,
        ["evaluating"] = ProposalDecision.Pending,
        ["accepted"] = ProposalDecision.Accepted,
        ["rejected"] = ProposalDecision.Declined,
        ["withdrawn"] = null,
    };

    /// <summary>Sets up the states.</summary>
    /// <param name="own">What further states mean.</param>
    public DecidimStates(IEnumerable<MappedWord> own)
    {
        foreach (var state in own)
        {
            _states[state.Says.Trim()] = Meanings[state.Means.Trim()];
        }
    }

    /// <summary>Finds what a state means.</summary>
    /// <param name="state">The state.</param>
    /// <param name="decision">What was decided; null where the proposal was withdrawn.</param>
    public bool TryFind(string state, out ProposalDecision? decision) => _states.TryGetValue(state, out decision);
}
