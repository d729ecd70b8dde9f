using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Writes an assessment's members in a fixed order.</summary>
internal sealed class AssessmentWriter(Utf8JsonWriter writer)
{
    public void Write(AssessmentDocument assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("format", AssessmentJson.Format);
        Pack(assessment);
        Version("framework", assessment.Framework);
        Version("rubric", assessment.Rubric);
        new CriterionWriter(writer).Write(assessment);
        new PlacementWriter(writer).Write(assessment);
        Activities(assessment);
        Judgement(assessment.Judgement);
        Rating(assessment);
        Contradictions(assessment);
        OtherContradictions(assessment);
        Absences(assessment);
        People(assessment.Heard);
        if (assessment.Representation is { } representation)
        {
            writer.Object("representation", () => new RepresentationWriter(writer).Write(representation));
        }

        Proposals(assessment.Proposals);
        Influence(assessment.Influence);
        writer.Objects("problems", assessment.Problems, Problem);
        writer.WriteEndObject();
    }

    private void Pack(AssessmentDocument assessment)
    {
        var pack = assessment.Pack;
        writer.Object("provider", () =>
        {
            writer.WriteString("id", assessment.Provider.Id);
            writer.WriteString("name", assessment.Provider.Name);
        });
        writer.Object("pack", () =>
        {
            writer.WriteString("id", pack.Id);
            writer.WriteString("title", pack.Title);
            writer.WriteBoolean("synthetic", pack.Synthetic);
            writer.WriteBoolean("publishedEvidenceOnly", pack.PublishedEvidenceOnly);
        });
    }

    private void Version(string name, DataIdentity version) => writer.Object(name, () =>
    {
        writer.WriteString("id", version.Id);
        writer.WriteNumber("version", version.Version);
        writer.WriteString("sha256", version.Sha256);
    });

    private void Activities(AssessmentDocument assessment)
    {
        writer.Objects("activities", assessment.Activities, activity =>
        {
            writer.WriteString("id", activity.Id);
            writer.WriteString("name", activity.Name);
            writer.WriteString("kind", activity.Kind.ToString());
            writer.Member("lowestRung", (int?)activity.Lowest);
            writer.Member("highestRung", (int?)activity.Highest);
            writer.WriteBoolean("noSayPossible", activity.NoSayPossible);
            writer.Member("ceilingApplied", (int?)activity.CeilingApplied);
            writer.Member("aim", activity.Aim);
            writer.Member("expectedRung", (int?)activity.ExpectedRung);
            writer.Member("people", activity.People);
            writer.Strings("unknown", activity.Unknown);
        });
        writer.Objects("aims", assessment.Aims, aim =>
        {
            writer.WriteString("aim", aim.Aim.ToString());
            writer.Member("expectedRung", (int?)aim.Expected);
            writer.WriteString("bestActivity", aim.BestActivityId);
            writer.WriteString("fit", aim.Fit.ToString());
        });
    }

    private void Judgement(Judgement judgement) => writer.Object("judgement", () =>
    {
        writer.Objects("elements", judgement.Elements, element =>
        {
            writer.WriteString("constituency", element.Constituency);
            writer.WriteString("element", element.Element);
            writer.WriteString("result", element.Result.ToString());
            writer.Strings("criteria", element.Criteria);
        });
        writer.WriteString("prompt", PromptResultText.Of(judgement.Prompt, judgement.Elements));
    });

    private void Rating(AssessmentDocument assessment) => writer.Object("rating", () =>
    {
        var rating = assessment.Rating;
        writer.WriteString("value", rating.Value?.ToString() ?? OutcomeNames.NotRated);
        writer.WriteString("low", rating.Low?.ToString() ?? OutcomeNames.NotRated);
        writer.WriteString("high", rating.High?.ToString() ?? OutcomeNames.NotRated);
        writer.Strings("decidedBy", rating.DecidedBy);
        writer.Strings("limitedBy", rating.LimitedBy);
        writer.Strings("notRatedReasons", rating.NotRatedReasons.Select(reason => reason.ToString()));
        writer.WriteBoolean("indicative", true);
        writer.WriteString("keyQuestion", assessment.KeyQuestionId);
    });

    private void Contradictions(AssessmentDocument assessment) =>
        writer.Objects("contradictions", assessment.Contradictions, contradiction =>
        {
            writer.WriteString("criterion", contradiction.CriterionId);
            writer.Member("lived", contradiction.LivedSum);
            writer.WriteString("otherExperience", contradiction.Other.ToString());
            writer.Member("other", contradiction.OtherSum);
        });

    // Only where a rubric looks for them: what earlier rubrics gave is written as it was.
    private void OtherContradictions(AssessmentDocument assessment)
    {
        if (assessment.KindContradictions.Count > 0)
        {
            writer.Objects("kindContradictions", assessment.KindContradictions, contradiction =>
            {
                writer.WriteString("criterion", contradiction.CriterionId);
                writer.WriteString("experience", contradiction.Experience.ToString());
                writer.WriteString("forKind", contradiction.ForKind.ToString());
                writer.Member("for", contradiction.ForSum);
                writer.WriteString("againstKind", contradiction.AgainstKind.ToString());
                writer.Member("against", contradiction.AgainstSum);
            });
        }

        if (assessment.ProviderContradictions.Count > 0)
        {
            writer.Objects("providerContradictions", assessment.ProviderContradictions, contradiction =>
            {
                writer.WriteString("criterion", contradiction.CriterionId);
                writer.Member("provider", contradiction.ProviderSum);
                writer.Member("others", contradiction.OthersSum);
            });
        }
    }

    private void Absences(AssessmentDocument assessment) => writer.Objects("absences", assessment.Absences, absence =>
    {
        writer.WriteString("criterion", absence.CriterionId);
        writer.WriteString("absence", absence.Absence.ToString());
        writer.WriteString("note", absence.Note);
        writer.WriteString("evidenceId", absence.RecordId);
    });

    private void People(PeopleHeard heard) => writer.Object("heard", () =>
    {
        writer.WriteNumber("people", heard.People);
        writer.WriteNumber("fromInspectorateSample", heard.FromInspectorateSample);
        writer.Objects("sources", heard.Sources, source =>
        {
            writer.WriteString("id", source.SourceId);
            writer.WriteString("kind", source.Kind.ToString());
            writer.WriteString("experience", source.Experience.ToString());
            writer.WriteString("origin", source.Origin.ToString());
            writer.Member("sampleDrawnBy", source.SampleDrawnBy);
            writer.Member("invited", source.Invited);
            writer.WriteNumber("heard", source.Heard);
            writer.Member("representativeness", source.Representativeness);
        });
    });

    private void Proposals(ProposalCounts counts) => writer.Object("proposals", () =>
    {
        writer.WriteNumber("raised", counts.Raised);
        writer.WriteNumber("answered", counts.Answered);
        writer.WriteNumber("accepted", counts.Accepted);
        writer.WriteNumber("adapted", counts.Adapted);
        writer.WriteNumber("declined", counts.Declined);
        writer.WriteNumber("declinedWithReason", counts.DeclinedWithReason);
        writer.WriteNumber("pending", counts.Pending);
        writer.WriteNumber("due", counts.Due);
        writer.WriteNumber("carriedOut", counts.CarriedOut);
        writer.WriteNumber("fedBack", counts.FedBack);
        writer.WriteNumber("notInRegister", counts.NotInRegister);
        if (counts.NotYetDue > 0)
        {
            writer.WriteNumber("notYetDue", counts.NotYetDue);
        }
    });

    private void Influence(InfluenceChain chain) => writer.Object("influence", () =>
    {
        writer.Objects("steps", chain.Steps, step =>
        {
            writer.WriteString("link", step.Link.ToString());
            writer.WriteNumber("reached", step.Reached);
            writer.Member("medianDays", step.MedianDays);
            writer.WriteNumber("daysKnown", step.DaysKnown);
        });
        writer.Objects("ends", chain.Ends, end =>
        {
            writer.WriteString("end", end.End.ToString());
            writer.WriteNumber("count", end.Count);
        });
        writer.Member("firstBroken", chain.FirstBroken);
    });

    private void Problem(Problem problem)
    {
        writer.WriteString("code", problem.Code);
        writer.WriteString("severity", problem.Severity.ToString());
        writer.WriteString("file", problem.Location.File);
        writer.Member("row", problem.Location.Row);
        writer.Member("line", problem.Location.Line);
        writer.WriteString("column", problem.Location.Column);
        if (problem.Location.Item is { } item)
        {
            writer.WriteString("item", item);
            writer.WriteString("id", problem.Location.Id);
        }

        writer.WriteString("message", problem.Message);
        writer.WriteString("expected", problem.Expected);
        writer.WriteString("action", problem.Action);
    }
}
