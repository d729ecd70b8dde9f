using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>The canonical JSON of a rubric's activity rules.</summary>
internal static class ActivityContent
{
    /// <summary>The rules.</summary>
    public static CanonicalObject Of(ActivityRules rules) => new CanonicalObject()
        .Objects("table", rules.Table, Line)
        .Objects("kinds", rules.Kinds, kind => new CanonicalObject()
            .Choice<ActivityKind>("kind", kind.Kind)
            .Number("ceiling", (int?)kind.Ceiling)
            .Words("name", kind.Name))
        .Objects("aims", rules.Aims, aim => new CanonicalObject()
            .Choice<ActivityAim>("aim", aim.Aim)
            .Number("expected", (int?)aim.Expected)
            .Words("name", aim.Name));

    private static CanonicalObject Line(ActivityRule line) => new CanonicalObject()
        .Choices("role", line.Role)
        .Choices("agenda", line.Agenda)
        .Choices("resources", line.Resources)
        .Flag("answered", line.Answered)
        .Flag("delivers", line.Delivers)
        .Flag("told", line.Told)
        .Number("rung", (int?)line.Rung);
}
