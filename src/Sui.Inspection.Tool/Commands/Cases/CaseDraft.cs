using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.FactChecking;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>The draft of the annex of a case, as it goes to the provider.</summary>
/// <param name="inspection">What it is made with.</param>
/// <param name="assessment">The assessment.</param>
internal sealed class CaseDraft(ISuiInspection inspection, Assessments.Assessment assessment)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="CaseFileException">The case has not come to the round of comments (SUI7203), or makes no annex.</exception>
    public static async Task<CaseDraft> ReadAsync(ToolContext context, ICaseFile file, CaseStatus status, string path)
    {
        if (status.State is not ("FactualAccuracy" or "Published") and var state)
        {
            throw CaseProblems.Refusal(
                CaseCodes.NotTaken, CaseProblems.Of(path), $"In the state {state} there is no draft to comment on yet.", "The state FactualAccuracy, or Published.",
                WayAdvice.Of(state, EntryKinds.CommentRecorded));
        }

        var inspection = context.Inspection(null, []);
        var read = inspection.Read(await file.Evidence.ExportAsync().ConfigureAwait(false));
        return read.Pack is null
            ? throw new CaseFileException([.. read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)])
            : new CaseDraft(inspection, inspection.Assess(read));
    }

    /// <summary>The statements of annex and supplement, without comments and answers.</summary>
    /// <param name="language">The tag of the language.</param>
    public IReadOnlyList<FactCheckItem> Items(string language) => DraftStatements.Of(inspection, FactChecks.WithoutComments(assessment), language);

    /// <summary>Those with comments and answers, as earlier versions listed them for both sides: to read what comes back, and for nobody's sheet.</summary>
    /// <param name="language">The tag of the language.</param>
    public IReadOnlyList<FactCheckItem> Former(string language) => DraftStatements.Of(inspection, assessment, language);
}
