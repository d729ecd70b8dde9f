using System.Globalization;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Refuses comments that are about nothing of the case.</summary>
/// <param name="inspection">What the draft is made with.</param>
internal sealed class CommentSubjectsCheck(ISuiInspection inspection)
{
    // Numbers are the same in each language.
    private const string English = "en";

    /// <summary>Looks at comments; those on the whole need no draft.</summary>
    /// <param name="path">The case file's path.</param>
    /// <param name="comments">The comments.</param>
    /// <param name="files">Gives the pack that the case makes up.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="CaseFileException">One is about nothing of the case (SUI7235), or the pack makes no draft.</exception>
    public void Require(
        string path, IReadOnlyList<CaseComment> comments, Func<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> files, CancellationToken cancellationToken)
    {
        var abouts = comments.Select(comment => comment.About.Trim()).Where(about => about.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (abouts.Count == 0)
        {
            return;
        }

        var read = inspection.Read(files(), cancellationToken);
        if (read.Pack is null)
        {
            throw new CaseFileException([.. read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error)]);
        }

        var assessment = inspection.Assess(read, cancellationToken);
        abouts.ExceptWith(CommentSubjects.Of(assessment, []));
        if (abouts.Count > 0)
        {
            // With the comments, too: sheets of earlier versions number those.
            abouts.ExceptWith(CommentSubjects.Of(assessment, [.. new[] { FactChecks.WithoutComments(assessment), assessment }
                .SelectMany(draft => DraftStatements.Of(inspection, draft, English, cancellationToken))]));
        }

        if (abouts.Count > 0)
        {
            throw CaseProblems.Refusal(
                CaseCodes.AboutUnknown, CaseProblems.Of(path) with { Column = "about" },
                string.Create(CultureInfo.InvariantCulture, $"The case has nothing of this name to comment on; nothing was recorded. Names that it does not have: {abouts.Count}."),
                "The number of a statement or a section as 'sui case factcheck export' writes it, a criterion such as C3, an element, or the id of an item of the evidence.",
                "Correct what the comment is about, or leave it out for the whole.");
        }
    }
}
