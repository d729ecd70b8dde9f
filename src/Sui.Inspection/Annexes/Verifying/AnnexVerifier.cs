using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Judging;
using Sui.Inspection.Assessments.Placement;
using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Json;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Annexes.Verifying;

/// <summary>Verifies a written annex by the record that it carries.</summary>
/// <param name="frameworks">The frameworks known.</param>
/// <param name="rubrics">The rubrics known.</param>
internal sealed class AnnexVerifier(IDataRegistry<Framework> frameworks, IDataRegistry<Rubric> rubrics)
{
    private const string DoNotRely = "Do not rely on the file; ask whoever published it for an unchanged copy.";

    /// <summary>Verifies a file.</summary>
    public AnnexVerification Verify(ReadOnlyMemory<byte> file, string label)
    {
        if (CarriedRecord.Find(file) is not { } carried)
        {
            return new AnnexVerification(null, [Problem(label, VerifyCodes.NoRecord, null,
                "The file carries no record of an annex, or more than one, or was written on by another program.", "A PDF, HTML or JSON as 'sui annex' wrote it.",
                "Give the file as it was published.")]);
        }

        var faults = new Faults(label, VerifyCodes.Shape);
        var record = new RecordReader(faults).Read(carried.Format, carried.Json);
        var shape = faults.ToList();
        if (record is null || shape.Any(problem => problem.Code != VerifyCodes.Changed))
        {
            return new AnnexVerification(null, shape);
        }

        var problems = new List<Problem>(shape);
        var (framework, rubric) = (Known(label, record, problems), KnownRubric(label, record, problems));
        if (framework is null || rubric is null || rubric.WhyNot(framework) is not null)
        {
            return new AnnexVerification(record.Claim, problems);
        }

        var follows = new Comparison(label, record, rubric, framework, problems).Run();
        return new AnnexVerification(record.Claim with { RangeFollows = follows }, problems);
    }

    private Framework? Known(string label, ReadRecord record, List<Problem> problems)
    {
        var named = record.Claim.Framework;
        return Same(label, "framework", frameworks.Find(named.Id, named.Version), found => found.Identify() == named, problems);
    }

    private Rubric? KnownRubric(string label, ReadRecord record, List<Problem> problems)
    {
        var named = record.Claim.Rubric;
        return Same(label, "rubric", rubrics.Find(named.Id, named.Version), found => found.Identify() == named, problems);
    }

    private static T? Same<T>(string label, string what, T? found, Func<T, bool> isSame, List<Problem> problems)
        where T : class
    {
        if (found is not null && isSame(found))
        {
            return found;
        }

        problems.Add(Problem(
            label, VerifyCodes.UnknownData, "record." + what, $"The {what} that the record names is not known here, or is another under the same name.",
            "The very data that was used.", $"Give it: --{what}."));
        return null;
    }

    private static Problem Problem(string label, string code, string? place, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(label) { Column = place },
        Message = message,
        Expected = expected,
        Action = action,
    };

    private sealed class Comparison(string label, ReadRecord record, Rubric rubric, Framework framework, List<Problem> problems)
    {
        private readonly RungFinder _finder = new(rubric);
        private readonly ElementJudge _elements = new(rubric, framework.Prompt);

        // Whether the range follows from what is disclosed alone.
        public bool Run()
        {
            if (!record.Criteria.Select(criterion => criterion.Id).SequenceEqual(rubric.Criteria.Select(criterion => criterion.Id)))
            {
                Differs(VerifyCodes.Criteria, "record.criteria", "The criteria are not those of the rubric, each once, in its order.", "The rubric's criteria.");
                return false;
            }

            var statuses = new StatusMap([]).With(record.Criteria.Select(criterion => (criterion.Id, criterion.Status)));
            var judged = _elements.Judge(statuses);
            CompareElements(judged);
            ComparePrompt(judged);
            var rung = _finder.Find(statuses);
            if (rung != record.Claim.Rung)
            {
                Differs(VerifyCodes.Rung, "record.rung", "The rung does not follow from the statuses.", $"{OutcomeNames.Of(rung)}.");
            }

            if (PlacementJudge.ReachOf(statuses[rubric.Placement.ReachCriterion]) is var reach && reach != record.Reach)
            {
                Differs(VerifyCodes.Reach, "record.reach", "How far the arrangements reach does not follow from the statuses.", $"{reach}.");
            }

            // Earlier versions marked the rung of the evidence whatever was decided.
            foreach (var ladder in record.Ladders.Where(ladder => ladder != record.Standing && ladder != record.Claim.Rung).Take(1))
            {
                Differs(VerifyCodes.Printed, "sections", "A ladder that is printed shows another rung than the record.", "The record's rung.");
            }

            return CompareRating();
        }

        private void CompareElements(Judgement judged)
        {
            var same = record.Elements.Count == judged.Elements.Count;
            for (var place = 0; place < judged.Elements.Count; place++)
            {
                var (mine, theirs) = (judged.Elements[place], same ? record.Elements[place] : null);
                if (theirs is null || (mine.Constituency, mine.Element, mine.Result) != (theirs.Constituency, theirs.Element, theirs.Result)
                    || !mine.Criteria.SequenceEqual(theirs.Criteria))
                {
                    Differs(
                        VerifyCodes.Element, same ? $"record.elements[{place}]" : "record.elements", "An element does not follow from the statuses of its criteria.",
                        $"{mine.Element} for {mine.Constituency}: {mine.Result}.");
                    if (!same)
                    {
                        return;
                    }
                }
            }
        }

        private void ComparePrompt(Judgement judged)
        {
            if (!IsUnjudged && PromptResultText.Of(judged.Prompt, judged.Elements) is var prompt && prompt != record.Prompt)
            {
                Differs(VerifyCodes.Prompt, "record.prompt", "The judgement of the prompt does not follow from the elements.", $"{prompt}.");
            }
        }

        // Nothing is judged from published evidence alone; then there is no range either.
        private bool IsUnjudged => record.Claim is { Prompt: PromptResult.NotJudged, Rating: null, RatingLow: null, RatingHigh: null }
            && rubric.Ratings.PublishedIsUnrated && record.NotRated is null or [NotRatedReason.PublishedEvidenceOnly];

        private bool CompareRating()
        {
            if (IsUnjudged)
            {
                return true;
            }

            var (low, high) = new RecordRange(rubric, _finder, new BaseRating(rubric, _finder, _elements), record).Find();
            CompareEnd("low", record.Claim.RatingLow, low);
            CompareEnd("high", record.Claim.RatingHigh, high);
            CompareValue();
            return low.Least == low.Most && high.Least == high.Most;
        }

        private void CompareEnd(string name, Rating? recorded, (Rating Least, Rating Most) bounds)
        {
            if (recorded is null || recorded < bounds.Least || recorded > bounds.Most)
            {
                Differs(
                    VerifyCodes.Rating, $"record.rating.{name}", "An end of the range of ratings does not follow from the statuses.",
                    bounds.Least == bounds.Most ? $"{bounds.Least}." : $"{bounds.Least} to {bounds.Most}.");
            }
        }

        private void CompareValue()
        {
            var claim = record.Claim;
            var rangeOpen = claim.RatingLow != claim.RatingHigh && claim.RatingLow < rubric.Ratings.PrintedLowFrom;
            if (claim.Rating is { } value && (value != claim.RatingLow || rangeOpen || record.NotRated is { Count: > 0 } || TooFewHeard == true))
            {
                Differs(VerifyCodes.Rating, "record.rating.value", "The rating does not follow from its range.", rangeOpen ? "No rating." : "The low end, where enough people were heard.");
            }
            else if (claim.Rating is null && record.NotRated is { } reasons
                && (reasons.Count == 0 || reasons.Contains(NotRatedReason.RangeOpen) != rangeOpen
                    || (TooFewHeard is { } few && few != reasons.Contains(NotRatedReason.TooFewHeard))))
            {
                Differs(VerifyCodes.Rating, "record.rating.notRated", "That there is no rating does not follow from its range and from who was heard.", "The reasons that hold.");
            }
        }

        private bool? TooFewHeard => record is { PeopleHeard: { } heard, Caseload: { } size } ? heard < rubric.Placement.EnoughForRating(size) : null;

        private void Differs(string code, string place, string message, string expected) =>
            problems.Add(Problem(label, code, place, message, expected, DoNotRely));
    }
}
