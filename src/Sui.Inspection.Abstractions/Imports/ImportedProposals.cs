using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports;

/// <summary>A register of proposals, made from what a platform exported. Equality is by value, of lists and bytes by reference.</summary>
public sealed record ImportedProposals
{
    /// <summary>Whether there is no error, so that what was made is whole.</summary>
    public bool Succeeded => !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>How many rows were read.</summary>
    public int Read { get; init; }

    /// <summary>How many proposals the register has, by what was decided.</summary>
    public IReadOnlyDictionary<ProposalDecision, int> Kept { get; init; } = new Dictionary<ProposalDecision, int>(0);

    /// <summary>The rows that are not in the register, by reason.</summary>
    public IReadOnlyList<ProposalsLeftOut> LeftOut { get; init; } = [];

    /// <summary>The ids that proposals left out would have in the register, with the reason; those that were withdrawn, hidden or are amendments.</summary>
    public IReadOnlyDictionary<string, ProposalLeftOutReason> LeftOutIds { get; init; } = new Dictionary<string, ProposalLeftOutReason>(0);

    /// <summary>The register as a file <c>proposals.csv</c> of an evidence pack, UTF-8; empty where nothing could be read.</summary>
    public ReadOnlyMemory<byte> File { get; init; }

    /// <summary>Every problem, never with a participant's own words.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
