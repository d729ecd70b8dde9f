using System.Globalization;
using System.Text.RegularExpressions;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>What is printed of an example pack, worked out again from the assessment.</summary>
[TestFixture]
internal sealed partial class PrintedCountsTests
{
    // Every 'k of n' of the annex and the supplement is one of a share, of people invited, of the influence chain or of the criteria.
    [Test]
    public void Published_CountsInPrint_AreThoseOfTheAssessment([ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var known = Known(assessment).ToHashSet(StringComparer.Ordinal);
        foreach (var part in new[] { AnnexPart.Annex, AnnexPart.Supplement })
        {
            var text = Own(ExamplePacks.Compose(name, AnnexAudience.Published, part: part), assessment);
            Assert.That(Count().Matches(text).Select(match => match.Value).Where(count => !known.Contains(count)), Is.Empty, part.ToString());
        }
    }

    // 'Met', 'unclear' and the rest beside each statement of page one are the criterion's own.
    [Test]
    public void PageOne_StatusesInPrint_AreThoseOfTheCriteria([ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name)
    {
        var assessment = ExamplePacks.Assess(name);
        var text = AnnexText.Of(ExamplePacks.Compose(name, AnnexAudience.Published), "summary");
        foreach (var outcome in assessment.Criteria)
        {
            var statement = assessment.Rubric.Criteria.Single(criterion => criterion.Id == outcome.Id).Statement.In("en").TrimEnd('.');
            var printed = Regex.Match(text, "^" + Regex.Escape(statement) + @": ([a-z ]+)\u00A0\[", RegexOptions.Multiline);
            Assert.That(!printed.Success || printed.Groups[1].Value == Word(outcome), Is.True, $"{outcome.Id}: {printed.Value}");
        }
    }

    private static string Word(CriterionOutcome outcome) => outcome.Status switch
    {
        CriterionStatus.Met => "met",
        CriterionStatus.Indicated => "indicated",
        CriterionStatus.Unclear => "unclear",
        CriterionStatus.NotMet => "not met",
        _ => outcome.Absence switch
        {
            Sui.Inspection.Vocabulary.Absence.NotInspected => "not inspected",
            Sui.Inspection.Vocabulary.Absence.RequestedNotSupplied => "requested and not supplied",
            Sui.Inspection.Vocabulary.Absence.NotApplicable => "not applicable",
            _ => "no evidence",
        },
    };

    private static IEnumerable<string> Known(Assessment assessment)
    {
        foreach (var signal in assessment.Criteria.SelectMany(outcome => outcome.Signals).Select(weighed => weighed.Signal)
            .Where(signal => signal.Form == SignalForm.Proportion))
        {
            yield return Pair(signal.Favourable!.Value, signal.Valid!.Value);
        }

        // Of several questions for one statement, those of each: the answers of the responses behind the share. All of these packs ask whether somebody knows, where 'don't know' counts.
        foreach (var signal in assessment.Criteria.SelectMany(outcome => outcome.Signals).Select(weighed => weighed.Signal).Where(signal => signal.Questions.Count > 1))
        {
            var responses = assessment.Evidence.Responses.Where(response => signal.EvidenceIds.Contains(response.Id, StringComparer.Ordinal)).ToList();
            foreach (var answers in signal.Questions.Select(question => responses.Where(response => question.QuestionId is { } id && response.Answers.ContainsKey(id))
                .Select(response => response.Answers[question.QuestionId!])
                .Where(answer => answer is AnswerMeaning.Favourable or AnswerMeaning.NotFavourable or AnswerMeaning.Neutral or AnswerMeaning.DoesNotKnow).ToList()))
            {
                yield return Pair(answers.Count(answer => answer == AnswerMeaning.Favourable), answers.Count);
            }
        }

        foreach (var source in assessment.Heard.Sources.Where(source => source.Invited is not null))
        {
            yield return Pair(source.Heard, source.Invited!.Value);
        }

        foreach (var step in assessment.Influence.Steps)
        {
            yield return Pair(step.Reached, assessment.Influence.Steps[0].Reached);
        }

        yield return Pair(assessment.Criteria.Count(outcome => outcome is
        { Status: CriterionStatus.NoEvidence, Absence: null or Sui.Inspection.Vocabulary.Absence.NoEvidence }), assessment.Criteria.Count);
    }

    // Without what the pack says in its own words, which may count as it likes.
    private static string Own(AnnexDocument document, Assessment assessment) => assessment.Evidence.Findings.Select(finding => finding.Statement.Trim().TrimEnd('.'))
        .Concat(assessment.Evidence.Proposals.SelectMany(proposal => new[] { proposal.Summary, proposal.Reason ?? string.Empty }))
        .Concat(assessment.Evidence.Quotes.Select(quote => quote.Text))
        .Concat(assessment.Evidence.Absences.Select(absence => absence.Note ?? string.Empty))
        .Concat(assessment.Evidence.Sources.SelectMany(source => new[] { source.Title, source.Citation ?? string.Empty }))
        .Where(words => words.Length > 0)
        .Aggregate(AnnexText.Of(document), (text, words) => text.Replace(words, "…", StringComparison.Ordinal));

    private static string Pair(double part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part:#,0.#} of {whole:#,0}");

    // What stands as a range is no count.
    [GeneratedRegex(@"(?<! to )\b[0-9][0-9,.]* of [0-9][0-9,]*\b")]
    private static partial Regex Count();
}
