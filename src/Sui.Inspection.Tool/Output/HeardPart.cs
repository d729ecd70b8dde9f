using System.Globalization;
using Spectre.Console;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tool.Output;

/// <summary>Who was heard, and what became of proposals.</summary>
internal static class HeardPart
{
    public static void Print(IAnsiConsole console, Assessment assessment)
    {
        console.Heading("Heard");
        console.Facts(Facts(assessment));
    }

    private static IEnumerable<(string Name, string Value)> Facts(Assessment assessment)
    {
        var (heard, proposals) = (assessment.Heard, assessment.Proposals);
        yield return ("People", string.Create(
            CultureInfo.InvariantCulture,
            $"{heard.People} with lived experience, {heard.FromInspectorateSample} of them ")
            + "from a sample that the inspectorate drew");
        foreach (var source in heard.Sources)
        {
            yield return (source.SourceId, string.Create(
                CultureInfo.InvariantCulture,
                $"{source.Heard} heard{Invited(source)}")
                + $" ({Words.Of(source.Kind)}, {Words.Of(source.Experience)}, {Words.Of(source.Origin)})");
        }

        foreach (var fact in RepresentationPart.Facts(assessment))
        {
            yield return fact;
        }

        if (proposals.Raised > 0)
        {
            yield return ("Proposals", string.Create(
                CultureInfo.InvariantCulture,
                $"{proposals.Raised} raised, {proposals.Answered} answered, {proposals.CarriedOut} carried out of ")
                + $"{Words.Number(proposals.Due)} due");
        }
    }

    private static string Invited(HeardFromSource source) =>
        source.Invited is { } invited ? $" of {Words.Number(invited)} invited" : "; invitations not recorded";
}
