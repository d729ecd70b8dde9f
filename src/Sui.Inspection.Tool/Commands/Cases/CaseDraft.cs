using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>The draft of the annex of a case, as it goes to the provider.</summary>
internal static class CaseDraft
{
    /// <summary>The statements of annex and supplement.</summary>
    /// <exception cref="CaseFileException">The case has not come to the round of comments (SUI7203), or makes no annex.</exception>
    public static async Task<IReadOnlyList<FactCheckItem>> ItemsAsync(ToolContext context, ICaseFile file, CaseStatus status, string path, string language)
    {
        if (status.State is not ("FactualAccuracy" or "Published") and var state)
        {
            throw CaseProblems.Refusal(
                CaseCodes.NotTaken, CaseProblems.Of(path), $"In the state {state} there is no draft to comment on yet.", "The state FactualAccuracy, or Published.",
                "Judge, moderate and finish the moderation first.");
        }

        var inspection = context.Inspection(null, []);
        var read = inspection.Read(await file.Evidence.ExportAsync().ConfigureAwait(false));
        return read.Pack is null
            ? throw new CaseFileException([.. read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)])
            : Items(inspection, inspection.Assess(read), language);
    }

    private static IReadOnlyList<FactCheckItem> Items(ISuiInspection inspection, Assessments.Assessment assessment, string language) => FactChecks.Items(
        new[] { AnnexPart.Annex, AnnexPart.Supplement }.Select(part => inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Published, language) { Part = part })));
}
