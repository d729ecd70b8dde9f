using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>A rubric's canonical JSON: the members of its file.</summary>
internal static class RubricContent
{
    /// <summary>The whole rubric.</summary>
    public static CanonicalObject Of(Rubric rubric) => new CanonicalObject()
        .Text("format", RubricReader.Format)
        .Text("id", rubric.Identity.Id)
        .Number("version", rubric.Identity.Version)
        .Words("title", rubric.Title)
        .Texts("frameworks", rubric.Frameworks)
        .Flag("calibrated", rubric.Calibrated)
        .Objects("rungs", rubric.Rungs, Step)
        .Objects("criteria", rubric.Criteria, Criterion)
        .Object("signals", RuleContent.Signals(rubric.Signals))
        .Object("statuses", RuleContent.Statuses(rubric.Statuses))
        .Object("placement", RuleContent.Placement(rubric.Placement))
        .Object("ratings", RatingContent.Of(rubric.Ratings))
        .Object("activities", ActivityContent.Of(rubric.Activities))
        .Object("register", RuleContent.Register(rubric.Register))
        .Text("groupRuleCriterion", rubric.GroupRuleCriterion);

    private static CanonicalObject Step(RungDefinition rung) => new CanonicalObject()
        .Number("rung", (int)rung.Rung)
        .Words("name", rung.Name)
        .Words("meaning", rung.Meaning)
        .Texts("arnstein", rung.Arnstein);

    private static CanonicalObject Criterion(Criterion criterion) => new CanonicalObject()
        .Text("id", criterion.Id)
        .Number("rung", (int?)criterion.Rung)
        .Choice<Importance>("importance", criterion.Importance)
        .Object("claim", new CanonicalObject()
            .Choice<ClaimKind>("kind", criterion.Claim.Kind)
            .Choice("unit", criterion.Claim.Unit)
            .Number("bar", criterion.Claim.Bar))
        .Flag("needsLived", criterion.NeedsLived)
        .Text("element", criterion.Element)
        .Text("constituency", criterion.Constituency)
        .Words("statement", criterion.Statement)
        .Text("sharesFindingsWith", criterion.SharesFindingsWith);
}
