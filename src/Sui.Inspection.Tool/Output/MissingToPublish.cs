using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>What is missing to publish an annex, a line for each kind; <c>sui publish-check</c> lists the places.</summary>
internal static class MissingToPublish
{
    /// <summary>Prints the lines.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="missing">What is missing, at least one.</param>
    /// <param name="hinders">Whether any of it stands in the way of a final annex.</param>
    /// <param name="isPublished">Whether it is the annex of a case that is published, and is as it was then.</param>
    public static void Print(TextWriter output, IReadOnlyList<Problem> missing, bool hinders, bool isPublished)
    {
        output.WriteLine(
            isPublished ? "The case is published. What 'sui publish-check' lists of its annex by place, to be seen:"
            : hinders ? "Missing to publish, as 'sui publish-check' lists it by place:"
            : "To be seen before it is published, as 'sui publish-check' lists it by place:");
        foreach (var kind in missing.GroupBy(problem => (problem.Code, problem.Message)))
        {
            var times = kind.Count() == 1 ? string.Empty : $", {Words.Number(kind.Count())} times";
            output.WriteLine($"  {kind.Key.Code}{times}: {PlainText.Of(kind.Key.Message)}");
        }
    }
}
