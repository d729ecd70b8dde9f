namespace Sui.Inspection.Assessments.Scoring;

/// <summary>How signals belong to their groups.</summary>
internal static class GroupParts
{
    /// <summary>Whether a signal is of a group.</summary>
    public static bool Holds(this SignalGroup group, Signal signal) =>
        group.SourceKind == signal.SourceKind && group.Experience == signal.Experience && group.Origin == signal.Origin;

    /// <summary>A signal's part of its group after the group's cap.</summary>
    public static double Capped(this List<SignalGroup> groups, OwnSignal one)
    {
        var group = groups.Find(candidate => candidate.Holds(one.Signal))!;
        return group.Capped == group.Sum ? one.Own : one.Own * group.Capped / group.Sum;
    }
}
