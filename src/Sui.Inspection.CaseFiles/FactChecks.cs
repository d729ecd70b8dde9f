using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.FactChecking;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>The round in which the provider and the service user council comment on the draft of an annex.</summary>
public static class FactChecks
{
    /// <summary>The statements of published annexes, numbered, in the order in which they are printed.</summary>
    /// <param name="documents">The documents of one assessment, such as annex and supplement; published ones, since they leave the inspectorate.</param>
    /// <exception cref="ArgumentException">One is a working paper.</exception>
    public static IReadOnlyList<FactCheckItem> Items(params IEnumerable<AnnexDocument> documents)
    {
        var list = documents.ToList();
        return list.Exists(document => document.Audience != AnnexAudience.Published)
            ? throw new ArgumentException("A working paper is not for the provider.", nameof(documents))
            : [.. list.SelectMany(DraftStatements.Of)];
    }

    /// <summary>An assessment without the comments of the provider and the council and their answers. What goes to either is composed from it: no side is shown what the other said, and
    /// statements keep their numbers when comments arrive.</summary>
    /// <param name="assessment">The assessment.</param>
    public static Assessment WithoutComments(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Evidence.Decision is not { } decision ? assessment
            : assessment with { Evidence = assessment.Evidence with { Decision = decision with { ProviderComments = [], CouncilReplies = [] } } };
    }

    /// <summary>The rows of the sheet: each statement, with each comment that was made on it so far with its answer and the start of its id.</summary>
    /// <param name="items">The statements.</param>
    /// <param name="comments">The comments of those whom the sheet goes to, and nobody else's; those that are about nothing of the sheet stand at its end.</param>
    public static IReadOnlyList<FactCheckRow> Rows(IReadOnlyList<FactCheckItem> items, IReadOnlyList<RecordedComment> comments)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(comments);
        return CommentedStatements.Of(items, comments);
    }

    /// <summary>What of a case a comment may be about: statements and sections of the draft, criteria, elements, and items of the evidence.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="items">The statements of the draft.</param>
    public static IReadOnlySet<string> Abouts(Assessment assessment, IReadOnlyList<FactCheckItem> items)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(items);
        return CommentSubjects.Of(assessment, items);
    }

    /// <summary>Reads a sheet that came back.</summary>
    /// <param name="content">The sheet: a workbook (.xlsx) or a CSV file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="origin">What checkpoints call the journal of the case.</param>
    /// <param name="items">The statements of the draft as it stands, without comments, in each language that a sheet may be in.</param>
    /// <param name="from">Whether the provider or the council filled it in.</param>
    /// <param name="role">The role of whoever did.</param>
    /// <param name="comments">The comments that were recorded so far, whose answers stand on the sheet.</param>
    /// <param name="former">The statements of the draft with the comments, which earlier versions put on the sheet: what is said on one that the draft does not have without comments is kept,
    /// and named (SUI7234). Null for none.</param>
    /// <returns>The comments, and what is wrong: with errors (SUI7231 to SUI7233, SUI7236, SUI7239, SUI7243) nothing should be recorded; a statement that was changed since the sheet
    /// was written, or on it, and words that may be those of a comment that was erased, are warnings (SUI7234), as is a sheet that does not say
    /// whose it is (SUI7244). A comment of the sheet that was recorded is given as it was recorded, whatever role is said to have filled the sheet in.</returns>
    public static (IReadOnlyList<CaseComment> Comments, IReadOnlyList<Problem> Problems) Read(
        ReadOnlyMemory<byte> content, string fileName, string origin, IReadOnlyList<FactCheckItem> items, CaseCommentFrom from, string role,
        IReadOnlyList<RecordedComment> comments, IReadOnlyList<FactCheckItem>? former = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(comments);
        return new SheetReader(fileName, origin, items, comments, former ?? []).Read(content, from, role);
    }
}
