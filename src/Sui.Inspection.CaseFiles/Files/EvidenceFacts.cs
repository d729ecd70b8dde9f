using Microsoft.Data.Sqlite;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Counts in the evidence what guards look at.</summary>
internal static class EvidenceFacts
{
    /// <summary>What guards look at, and what it was found in.</summary>
    /// <param name="Facts">The facts.</param>
    /// <param name="Read">What reading the pack gave; null for a case without one.</param>
    /// <param name="Assessment">The assessment; null where no pack could be read.</param>
    internal sealed record Look(CaseFacts Facts, PackReadResult? Read, Assessment? Assessment)
    {
        /// <summary>Why the annex would be a draft for all that the case itself asks for.</summary>
        public IReadOnlyList<Problem> Lacking { get; init; } = [];
    }

    /// <summary>All that guards look at.</summary>
    /// <param name="content">What follows from the journal.</param>
    /// <param name="statements">The case.</param>
    /// <param name="transaction">What it is read in.</param>
    /// <param name="by">Who fires.</param>
    /// <param name="why">The reason given.</param>
    /// <param name="today">The day by the host's clock.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Look Of(
        CaseContent content, CaseStatements statements, SqliteTransaction? transaction, CaseActor by, string why, DateOnly today, CancellationToken cancellationToken)
    {
        var state = content.State(statements, transaction);
        var facts = state.Ownership.Facts(state.Evidence, by.Name, by.Role, why) with { Comments = state.Voices.Unanswered };
        if (content.Read(statements, transaction, cancellationToken) is not { } read)
        {
            return new Look(facts, null, null);
        }

        if (read.Pack is not { } pack)
        {
            return new Look(facts with { Errors = Errors(read.Problems) }, read, null);
        }

        var decision = pack.Decision;
        var assessment = content.Assess(statements, transaction, cancellationToken)!;
        var publication = content.CheckPublication(statements, transaction, cancellationToken);
        // What is judged and moderated by the journal is so by the annex, too; or it is named.
        List<Problem> lacking = facts is { Judged: true, Moderated: true } ? [.. publication.Where(problem => problem.Severity == ProblemSeverity.Error)] : [];
        var found = facts with
        {
            // As whoever writes the annex counts them.
            Errors = Errors(assessment.Problems),
            Masks = publication.Count(problem => problem.Code == PublicationCodes.Masked),
            // With the judgement, the pack's decision holds the comments of the journal, too.
            Comments = Math.Max(facts.Comments, decision is null ? 0
                : decision.ProviderComments.Concat(decision.CouncilReplies).Count(remark => string.IsNullOrWhiteSpace(remark.Answer))),
            Requests = EvidenceRequests.Open(pack.Absences, today).Count,
            Lacking = lacking.Count,
        };
        return new Look(found, read, assessment) { Lacking = lacking };
    }

    private static int Errors(IEnumerable<Problem> problems) => problems.Count(problem => problem.Severity == ProblemSeverity.Error);
}
