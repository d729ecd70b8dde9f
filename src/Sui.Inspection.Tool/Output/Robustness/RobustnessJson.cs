using System.Text.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;
using Sui.Inspection.Robustness;

namespace Sui.Inspection.Tool.Output.Robustness;

/// <summary>An analysis as JSON.</summary>
internal static class RobustnessJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-analysis/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="analysis">What trying it gave.</param>
    /// <param name="problems">The problems of what it was made with.</param>
    public static void Print(TextWriter output, Assessment assessment, RobustnessAnalysis analysis, IReadOnlyList<Problem> problems) =>
        JsonText.Print(output, writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteString("pack", assessment.Evidence.Id);
            writer.Version("rubric", assessment.Rubric.Identity);
            if (assessment.Representation is not null)
            {
                writer.WriteString("representativeness", assessment.Rubric.Signals.Representativeness.ToString());
            }

            writer.WholeNumber("rung", (int?)analysis.Rung);
            writer.ObjectOrNull("bootstrap", analysis.Bootstrap, bootstrap => Bootstrap(writer, bootstrap));
            writer.WriteStartObject("notComputed");
            writer.WriteString("bootstrap", analysis.NotResampled?.ToString());
            writer.WriteEndObject();
            writer.Objects("sensitivity", analysis.Sensitivity, one => Case(writer, one));
            writer.WholeNumber("next", (int?)analysis.Next);
            writer.WholeNumber("reached", (int?)analysis.Reached);
            writer.Objects("toNext", analysis.ToNext, step => Step(writer, step));
            writer.Objects("holding", analysis.Holding, step => Step(writer, step));
            ProblemsJson.Write(writer, problems);
        });

    private static void Bootstrap(Utf8JsonWriter writer, BootstrapOutcome bootstrap)
    {
        writer.WriteNumber("resamples", bootstrap.Resamples);
        writer.WriteNumber("seed", bootstrap.Seed);
        writer.WriteNumber("people", bootstrap.People);
        writer.Objects("rungs", bootstrap.Rungs, share =>
        {
            writer.WholeNumber("rung", (int?)share.Rung);
            writer.Number("share", share.Share);
            writer.Number("atOrAbove", share.AtOrAbove);
        });
        writer.Objects("criteria", bootstrap.Criteria, one =>
        {
            writer.WriteString("id", one.Id);
            writer.Number("met", one.Met);
            writer.Number("indicated", one.Indicated);
            writer.Number("unclear", one.Unclear);
            writer.Number("notMet", one.NotMet);
            writer.Number("noEvidence", one.NoEvidence);
        });
    }

    private static void Case(Utf8JsonWriter writer, SensitivityCase one)
    {
        writer.WriteString("change", one.Change.Kind.ToString());
        writer.WriteString("sourceKind", one.Change.SourceKind?.ToString());
        writer.WriteString("source", one.Change.SourceId);
        writer.WriteString("experience", one.Change.Experience?.ToString());
        writer.WriteString("criterion", one.Change.CriterionId);
        writer.NumberOrNull("value", one.Change.Value);
        writer.WholeNumber("rung", (int?)one.Rung);
        writer.WriteString("low", one.Low?.ToString());
        writer.WriteString("high", one.High?.ToString());
        writer.Objects("changed", one.Changed, status =>
        {
            writer.WriteString("criterion", status.CriterionId);
            writer.WriteString("from", status.From.ToString());
            writer.WriteString("to", status.To.ToString());
        });
    }

    private static void Step(Utf8JsonWriter writer, EvidenceStep step)
    {
        writer.WriteString("criterion", step.CriterionId);
        writer.WriteString("kind", step.Kind.ToString());
        writer.WriteNumber("count", step.Count);
        writer.WriteString("unit", step.Unit?.ToString());
        writer.WriteString("sourceKind", step.SourceKind?.ToString());
        writer.NumberOrNull("favourable", step.Now?.Favourable);
        writer.WholeNumber("valid", step.Now?.Valid);
        writer.WriteString("strength", step.Strength?.ToString());
        writer.WriteBoolean("needsLived", step.NeedsLived);
        writer.WriteBoolean("needsOtherKind", step.NeedsOtherKind);
        writer.Strings("kinds", step.Kinds.Select(kind => kind.ToString()));
    }
}
