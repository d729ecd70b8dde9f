using Sui.Inspection.Problems;

namespace Sui.Inspection.Hosting;

/// <summary>Makes problems of folders of plug-ins.</summary>
internal static class HostingProblems
{
    /// <summary>An error.</summary>
    /// <param name="code">One of <see cref="HostingCodes"/>.</param>
    /// <param name="file">The name of the file or of the folder.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public static Problem Error(string code, string file, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(file),
        Message = message,
        Expected = expected,
        Action = action,
    };
}
