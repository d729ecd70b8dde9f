using Spectre.Console;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tool.Output;

/// <summary>An assessment for people at a terminal: a working view with weights, not for publication.</summary>
internal static class AssessmentReport
{
    /// <summary>Prints the view.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="assessment">The assessment.</param>
    public static void Print(IAnsiConsole console, Assessment assessment)
    {
        Opening(console, assessment);
        PlacementPart.Print(console, assessment);
        JudgementPart.Print(console, assessment);
        CriteriaPart.Print(console, assessment);
        ActivitiesPart.Print(console, assessment);
        HeardPart.Print(console, assessment);
        Closing(console, assessment);
    }

    private static void Opening(IAnsiConsole console, Assessment assessment)
    {
        var pack = assessment.Evidence;
        console.Paragraph(pack.Provider.Name);
        console.Paragraph(pack.Title);
        console.Paragraph(
            $"Framework {assessment.Framework.Identity.Id}, rubric {assessment.Rubric.Identity.Id} version "
            + Words.Number(assessment.Rubric.Identity.Version)
            + (assessment.Rubric.Calibrated ? "." : " (its bars have not been set by pilots)."));
        if (pack.Synthetic)
        {
            console.Paragraph("Synthetic: this evidence was made up.");
        }

        if (pack.PublishedEvidenceOnly)
        {
            console.Paragraph("Published evidence only: never rated.");
        }
    }

    private static void Closing(IAnsiConsole console, Assessment assessment)
    {
        console.Heading("Problems");
        var counts = ProblemCounts.Of(assessment.Problems);
        console.Paragraph(counts.None
            ? "None."
            : Words.Sentence(counts.ToString()) + ", listed on standard error."
                + (counts.Errors > 0 ? " What has an error was left out of this assessment." : string.Empty));
        console.WriteLine();
        console.Paragraph(
            "A working view: it holds counts and weights and is not for publication. It places arrangements, not people; "
            + "higher is not always better. It advises, and an inspector decides.");
    }
}
