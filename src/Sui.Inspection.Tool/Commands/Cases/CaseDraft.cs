using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>The draft of the annex of a case, as it goes to the provider.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Items">The statements of annex and supplement, without comments and answers.</param>
/// <param name="Former">Those with comments and answers, as earlier versions listed them for both sides: to read what comes back, and for nobody's sheet.</param>
internal sealed record CaseDraft(Assessments.Assessment Assessment, IReadOnlyList<FactCheckItem> Items, IReadOnlyList<FactCheckItem> Former)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="CaseFileException">The case has not come to the round of comments (SUI7203), or makes no annex.</exception>
    public static async Task<CaseDraft> ReadAsync(ToolContext context, ICaseFile file, CaseStatus status, string path, string language)
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
            : Of(inspection, inspection.Assess(read), language);
    }

    private static CaseDraft Of(ISuiInspection inspection, Assessments.Assessment assessment, string language) =>
        new(assessment, ItemsOf(inspection, FactChecks.WithoutComments(assessment), language), ItemsOf(inspection, assessment, language));

    private static IReadOnlyList<FactCheckItem> ItemsOf(ISuiInspection inspection, Assessments.Assessment assessment, string language) => FactChecks.Items(
        new[] { AnnexPart.Annex, AnnexPart.Supplement }.Select(part => inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Published, language) { Part = part })));
}
