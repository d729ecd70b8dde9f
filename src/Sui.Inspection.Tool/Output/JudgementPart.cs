using Spectre.Console;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>The prompt, its elements and the indicative rating.</summary>
internal static class JudgementPart
{
    public static void Print(IAnsiConsole console, Assessment assessment)
    {
        var (framework, judgement) = (assessment.Framework, assessment.Judgement);
        console.Heading($"Prompt {framework.Prompt.Id}: {Words.Of(judgement, framework)}");
        var prompt = framework.Prompt;
        var table = Rich.Table(
        [
            $"{Words.Sentence(prompt.Subject.English)} are",
            .. prompt.Constituencies.SelectMany(one =>
                (string[])[Words.Sentence((one.ShortName ?? one.Name).English), "Criteria"]),
        ]);
        foreach (var element in prompt.Elements)
        {
            table.Row(
            [
                Words.OfElement(element.Id, framework),
                .. prompt.Constituencies.SelectMany(one => Cells(judgement, one.Id, element.Id)),
            ]);
        }

        console.Write(table);
        Rating(console, assessment);
    }

    private static string[] Cells(Judgement judgement, string constituency, string element)
    {
        var outcome = judgement.Elements.FirstOrDefault(one => one.Constituency == constituency && one.Element == element);
        return outcome is null ? ["–", "–"] : [Words.Of(outcome.Result), string.Join(", ", outcome.Criteria)];
    }

    private static void Rating(IAnsiConsole console, Assessment assessment)
    {
        console.Heading($"Indicative contribution to key question {assessment.Framework.Prompt.KeyQuestionId}: "
            + (assessment.Rating.Value is { } rated ? Words.Of(rated) : "not rated"));
        console.Facts(RatingFacts(assessment));
    }

    private static IEnumerable<(string Name, string Value)> RatingFacts(Assessment assessment)
    {
        var rating = assessment.Rating;
        if (rating is { Low: { } low, High: { } high })
        {
            yield return ("Range", low == high
                ? Words.Of(low)
                : $"{Words.Of(low)} to {Words.Of(high)}, by how what is open would turn out");
        }

        if (rating.NotRatedReasons.Count > 0)
        {
            yield return ("Not rated because",
                string.Join("; ", rating.NotRatedReasons.Select(reason =>
                    Reason(reason, assessment.Rubric.Placement.EnoughForRating(assessment.Evidence.Caseload?.Size)))));
        }

        if (rating.DecidedBy.Count > 0)
        {
            yield return ("Decided by", string.Join(", ", rating.DecidedBy));
        }

        if (rating.LimitedBy.Count > 0)
        {
            yield return ("Limited by", $"{string.Join(", ", rating.LimitedBy)}: requested and not supplied");
        }
    }

    private static string Reason(NotRatedReason reason, int least) => reason switch
    {
        NotRatedReason.PublishedEvidenceOnly => "the pack holds published evidence only",
        NotRatedReason.TooFewHeard => $"fewer than {Words.Number(least)} people were heard",
        _ => "what is open allows more than one rating",
    };
}
