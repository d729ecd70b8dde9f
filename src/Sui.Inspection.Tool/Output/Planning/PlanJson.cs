using System.Text.Json;
using Sui.Inspection.Planning;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>A plan of fieldwork as JSON.</summary>
internal static class PlanJson
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-plan/1";

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="problems">The problems of what it was made with.</param>
    public static void Print(TextWriter output, FieldworkPlan plan, IReadOnlyList<Problem> problems) => JsonText.Print(output, writer =>
    {
        writer.WriteString("format", Format);
        writer.Version("rubric", plan.Rubric);
        writer.WholeNumber("caseload", plan.Caseload);
        writer.NumberOrNull("responseRate", plan.ResponseRate);
        writer.WriteBoolean("rateObserved", plan.RateObserved);
        writer.Number("probability", plan.Probability);
        writer.WriteNumber("heardForRating", plan.HeardForRating);
        writer.WriteNumber("heardForSecure", plan.HeardForSecure);
        writer.Objects("criteria", plan.Criteria, criterion => Criterion(writer, criterion));
        ProblemsJson.Write(writer, problems);
    });

    private static void Criterion(Utf8JsonWriter writer, CriterionPlan criterion)
    {
        writer.WriteString("id", criterion.Id);
        writer.WriteString("statement", criterion.Statement.English);
        writer.WriteString("claim", criterion.Claim.Kind.ToString());
        writer.WriteString("unit", criterion.Claim.Unit?.ToString());
        writer.NumberOrNull("bar", criterion.Claim.Bar);
        writer.WriteBoolean("needsLived", criterion.NeedsLived);
        writer.WriteString("status", criterion.Status?.ToString());
        writer.WholeNumber("population", criterion.Population);
        writer.Objects("instruments", criterion.Instruments, one =>
        {
            writer.WriteString("id", one.Identity.Id);
            writer.WriteNumber("version", one.Identity.Version);
            writer.WriteString("title", one.Title.English);
            writer.WriteString("kind", one.Kind.ToString());
            writer.Strings("counted", one.Counted);
            writer.Strings("coded", one.Coded);
        });
        writer.Objects("samples", criterion.Samples, sample =>
        {
            writer.Number("trueShare", sample.TrueShare);
            writer.WriteString("outcome", sample.Outcome.ToString());
            writer.WholeNumber("size", sample.Size);
            writer.NumberOrNull("power", sample.Power);
            writer.NumberOrNull("powerInPopulation", sample.PowerInPopulation);
            writer.WholeNumber("invitations", sample.Invitations);
        });
    }
}
