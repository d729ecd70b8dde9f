using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Maps the activity rules of a rubric's JSON to their records.</summary>
internal static class ActivityRulesFile
{
    /// <summary>Reads the rules.</summary>
    /// <param name="data">Their object.</param>
    public static ActivityRules Read(DataObject data)
    {
        var rules = new ActivityRules(data.List("table", ReadLine), data.List("kinds", ReadKind), data.List("aims", ReadAim));
        data.Done();
        return rules;
    }

    private static ActivityRule ReadLine(DataObject data)
    {
        var line = new ActivityRule
        {
            Role = data.OptionalChoices<RoleInDecision>("role"),
            Agenda = data.OptionalChoices<Holder>("agenda"),
            Resources = data.OptionalChoices<Holder>("resources"),
            Answered = data.OptionalFlag("answered"),
            Delivers = data.OptionalFlag("delivers"),
            Told = data.OptionalFlag("told"),
            Rung = data.WrittenRung("rung"),
        };
        data.Done();
        return line;
    }

    private static ActivityKindRule ReadKind(DataObject data)
    {
        var kind = new ActivityKindRule(data.Choice<ActivityKind>("kind"), data.WrittenRung("ceiling"), data.Words("name"));
        data.Done();
        return kind;
    }

    private static AimExpectation ReadAim(DataObject data)
    {
        var aim = new AimExpectation(data.Choice<ActivityAim>("aim"), data.WrittenRung("expected"), data.Words("name"));
        data.Done();
        return aim;
    }
}
