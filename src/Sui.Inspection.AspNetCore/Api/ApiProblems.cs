using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>Problems as the API gives them.</summary>
/// <param name="Errors">How many are errors.</param>
/// <param name="Warnings">How many are warnings.</param>
/// <param name="Problems">All of them.</param>
internal sealed record ApiProblems(int Errors, int Warnings, IReadOnlyList<Problem> Problems)
{
    /// <summary>Counts problems.</summary>
    public static ApiProblems Of(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        return new ApiProblems(errors, problems.Count - errors, problems);
    }

    /// <summary>That nothing can be made of a pack (RFC 9457, status 422), with all that is wrong with it.</summary>
    public static IResult Unprocessable(IReadOnlyList<Problem> problems) =>
        Details(StatusCodes.Status422UnprocessableEntity, "The pack has errors that have to be mended first.", problems);

    /// <summary>That a request is refused.</summary>
    public static IResult Refused(int status, Problem problem) => Details(status, $"{problem.Message} {problem.Action}", [problem]);

    private static IResult Details(int status, string detail, IReadOnlyList<Problem> problems)
    {
        var counted = Of(problems);
        return TypedResults.Problem(new ProblemDetails
        {
            Status = status,
            Detail = detail,
            Extensions =
            {
                ["code"] = problems.FirstOrDefault(problem => problem.Severity == ProblemSeverity.Error)?.Code,
                ["errors"] = counted.Errors,
                ["warnings"] = counted.Warnings,
                ["problems"] = counted.Problems,
            },
        });
    }
}
