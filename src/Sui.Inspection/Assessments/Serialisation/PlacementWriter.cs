using System.Text.Json;
using Sui.Inspection.Json;

namespace Sui.Inspection.Assessments.Serialisation;

/// <summary>Writes the placement with everything that qualifies it.</summary>
internal sealed class PlacementWriter(Utf8JsonWriter writer)
{
    public void Write(AssessmentDocument assessment)
    {
        var placement = assessment.Placement;
        writer.Object("placement", () =>
        {
            writer.Member("rung", (int?)placement.Rung);
            writer.WriteString("name", OutcomeNames.Of(placement.Rung));
            writer.Object("security", () => Security(placement.Security));
            writer.WriteString("reach", placement.Reach.ToString());
            writer.Strings("gaps", placement.Gaps);
            writer.Objects("weakFoundations", placement.WeakFoundations, weak =>
            {
                writer.Member("rung", (int?)weak.Rung);
                writer.Strings("notMet", weak.NotMet);
            });
            writer.Member("next", (int?)placement.Next);
            writer.Objects("blocking", placement.Blocking, Blocking);
        });
        writer.Object("counterfactual", () =>
        {
            writer.Member("toNextRung", assessment.Counterfactual.ToNextRung);
            writer.Member("surplus", assessment.Counterfactual.Surplus);
            writer.WriteString("surplusCriterion", assessment.Counterfactual.SurplusCriterion);
        });
    }

    private void Security(SecurityOutcome security)
    {
        writer.WriteString("value", security.Security.ToString());
        writer.Member("at", (int?)security.At);
        writer.Objects("reasons", security.Reasons, reason =>
        {
            writer.WriteString("kind", reason.Kind.ToString());
            writer.Strings("criteria", reason.Criteria);
            writer.Strings("sourceKinds", reason.SourceKinds.Select(kind => kind.ToString()));
        });
    }

    private void Blocking(BlockingCriterion blocking)
    {
        writer.WriteString("id", blocking.Id);
        writer.WriteString("status", blocking.Status.ToString());
        writer.Member("decibansLacking", blocking.DecibansLacking);
        writer.Member("lacksLived", blocking.LacksLived);
        writer.WriteBoolean("lacksSecondKind", blocking.LacksSecondKind);
        writer.WriteBoolean("contested", blocking.Contested);
        writer.WriteBoolean("ofLowerRung", blocking.OfLowerRung);
    }
}
