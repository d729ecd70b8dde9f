using System.Text.Json;
using Sui.Inspection.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Writes the criteria with everything that they rest on.</summary>
internal sealed class CriterionWriter(Utf8JsonWriter writer)
{
    public void Write(AssessmentDocument assessment) => writer.Objects("criteria", assessment.Criteria, Criterion);

    private void Criterion(CriterionOutcome outcome)
    {
        writer.WriteString("id", outcome.Id);
        writer.Member("rung", (int?)outcome.Rung);
        writer.WriteString("importance", outcome.Importance.ToString());
        writer.Member("weight", outcome.Weight);
        writer.WriteString("grade", outcome.Grade);
        writer.WriteString("status", outcome.Status.ToString());
        if (outcome.Firm is { } firm)
        {
            writer.WriteBoolean("firm", firm);
        }

        writer.Member("reason", outcome.Reason);
        writer.WriteBoolean("corroborated", outcome.Corroborated);
        writer.Strings("corroboratingKinds", outcome.CorroboratingKinds.Select(kind => kind.ToString()));
        writer.Member("absence", outcome.Absence);
        writer.Objects("experienceSums", outcome.ExperienceSums, sum =>
        {
            writer.WriteString("experience", sum.Experience.ToString());
            writer.Member("sum", sum.Sum);
        });
        writer.Objects("groups", outcome.Groups, group =>
        {
            writer.WriteString("sourceKind", group.SourceKind.ToString());
            writer.WriteString("experience", group.Experience.ToString());
            writer.WriteString("origin", group.Origin.ToString());
            writer.Member("sum", group.Sum);
            writer.Member("capped", group.Capped);
        });
        writer.Objects("signals", outcome.Signals, Signal);
    }

    private void Signal(WeighedSignal weighed)
    {
        var signal = weighed.Signal;
        writer.WriteString("form", signal.Form.ToString());
        writer.WriteString("sourceKind", signal.SourceKind.ToString());
        writer.WriteString("experience", signal.Experience.ToString());
        writer.WriteString("origin", signal.Origin.ToString());
        writer.Member("unit", signal.Unit);
        writer.Member("favourable", signal.Favourable);
        writer.Member("valid", signal.Valid);
        if (signal.Heard is { } heard)
        {
            writer.WriteNumber("heard", heard);
        }

        if (signal.Questions.Count > 0)
        {
            writer.Objects("questions", signal.Questions, Question);
        }

        writer.Member("designEffect", signal.DesignEffect);
        if (signal.Weighting is { } weighting)
        {
            writer.Object("weighting", () =>
            {
                writer.Member("share", weighting.Share);
                writer.Member("effectiveN", signal.Valid / signal.DesignEffect);
                writer.WriteNumber("fewestOfGroup", weighting.FewestOfGroup);
            });
        }

        writer.WriteBoolean("poorSurvey", signal.PoorSurvey);
        writer.Member("weightBeforeClamps", signal.Weight);
        writer.Member("weightAfterOwnClamp", weighed.OwnWeight);
        writer.Member("weightAfterClamps", weighed.Contribution);
        writer.WriteString("explanation", weighed.Explanation);
        if (weighed.Interval is { } interval)
        {
            writer.Object("interval", () =>
            {
                writer.Member("low", interval.Low);
                writer.Member("high", interval.High);
                writer.Member("population", interval.Population);
            });
        }
        else
        {
            writer.WriteNull("interval");
        }

        writer.Strings("evidenceIds", signal.EvidenceIds);
        writer.Strings("sourceIds", signal.SourceIds);
    }

    private void Question(QuestionAsked question)
    {
        writer.WriteString("instrument", question.InstrumentId);
        writer.WriteString("question", question.QuestionId);
        writer.Object("text", () =>
        {
            foreach (var (language, text) in question.Text.Texts)
            {
                // A source of signals of a host's own may bring any characters; what is kept has to be read back.
                writer.WriteString(language, PrintableText.Clean(text));
            }
        });
    }
}
