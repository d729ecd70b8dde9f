using Sui.Inspection.Json;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Instruments;

/// <summary>Lists every inconsistency of an instrument.</summary>
internal static class InstrumentValidator
{
    /// <summary>Columns that interview and survey files have beside the questions (docs/evidence-pack.md).</summary>
    private static readonly string[] OtherColumns =
    [
        "id", "source", "event_date", "recorded_date", "received_date", "experience", "origin", "person", "outcome",
        "imported_file", "imported_sheet", "imported_row", "imported_sha256", "pattern_count",
    ];

    /// <summary>Checks an instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="rubric">The rubric whose criteria its questions must speak to; null to leave that open.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Validate(Instrument instrument, Rubric? rubric, Faults faults)
    {
        IdentityCheck.Run(instrument.Identity, faults);
        if (instrument.Questions.Count == 0)
        {
            faults.Error(InstrumentCodes.WrongQuestions, "questions", "There is no question.", "At least one question.",
                "Add the questions.");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < instrument.Questions.Count; i++)
        {
            var question = instrument.Questions[i];
            var path = $"questions[{i}]";
            CheckId(question, path, ids, faults);
            CheckCriteria(question, path, rubric, faults);
            OptionsCheck.Run(question, path, faults);
            ScaleCheck.Run(question, path, faults);
            NumberCheck.Run(question, path, faults);
            RelevanceCheck.Run(instrument.Questions, i, path, faults);
        }

        ProfileCheck.Run(instrument, faults);
    }

    private static void CheckId(Question question, string path, HashSet<string> ids, Faults faults)
    {
        if (!ids.Add(question.Id))
        {
            faults.Error(InstrumentCodes.WrongQuestions, path + ".id", "Another question has this id.", "Each id once.",
                "Give one of the two another id.");
        }

        if (OtherColumns.Contains(question.Id, StringComparer.Ordinal))
        {
            faults.Error(InstrumentCodes.ReservedColumn, path + ".id",
                "Evidence files have a column of this name for something else.",
                $"None of: {string.Join(", ", OtherColumns)}.", "Give the question another id.");
        }
    }

    private static void CheckCriteria(Question question, string path, Rubric? rubric, Faults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < question.Criteria.Count; i++)
        {
            var at = $"{path}.criteria[{i}]";
            if (faults.Sound(at) && !seen.Add(question.Criteria[i]))
            {
                faults.Error(InstrumentCodes.DuplicateCriterion, at, "The question names this criterion twice.",
                    "Each criterion once.",
                    "Delete one of the two.");
            }

            if (rubric is not null)
            {
                CheckCriterion(question, question.Criteria[i], path, at, rubric, faults);
            }
        }
    }

    private static void CheckCriterion(Question question, string id, string path, string at, Rubric rubric, Faults faults)
    {
        if (rubric.Criteria.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal)) is not { } criterion)
        {
            faults.Error(InstrumentCodes.UnknownCriterion, at, "The rubric has no criterion of this id.",
                "The id of one of the rubric's criteria.",
                "Correct the id, or read the instrument with the rubric that it was made for.");
            return;
        }

        if (!faults.Sound(path + ".scale", path + ".favourable") || !faults.SoundInAll(path + ".options")
            || !AnswerRules.IsScored(question))
        {
            return;
        }

        if (criterion.Claim.Kind != ClaimKind.Share)
        {
            faults.Error(InstrumentCodes.NotAShare, at,
                "Answers that are counted are named for it, and this criterion is not a share.",
                "A criterion whose claim is a Share; facts are shown by findings.",
                "Name another criterion, or ask in the person's own words.");
        }

        if (criterion.Claim.Unit is ClaimUnit.Proposals or ClaimUnit.DueProposals && question.AskedOf != AskedOf.ThoseWhoTookPart
            && faults.Sound(path + ".askedOf"))
        {
            faults.Error(InstrumentCodes.AskedOfEveryone, path + ".askedOf", "A question about proposals is put to everyone.",
                "ThoseWhoTookPart.", "Ask only people who took part.");
        }
    }
}
