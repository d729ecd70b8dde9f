namespace Sui.Inspection.Evidence.Rules.Pack;

/// <summary>
/// Leaves out proposals that name a meeting which is not there. Where the meeting is there and was left out for an error of its own,
/// the proposal stands without it.
/// </summary>
internal static class MeetingRule
{
    /// <summary>Runs the rule.</summary>
    public static void Run(IReadOnlyList<ItemGroup> groups)
    {
        var read = groups.SelectMany(group => group.Items).OfType<Meeting>().Select(meeting => meeting.Id).ToHashSet(StringComparer.Ordinal);
        var named = groups.Where(group => group.HoldsMeetings).SelectMany(group => group.Ids).Select(declared => declared.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var leftOut = PackRules.References();
            for (var index = 0; index < group.Items.Count; index++)
            {
                if (group.Items[index] is not Proposal { MeetingId: { } meeting } proposal || read.Contains(meeting))
                {
                    continue;
                }

                if (named.Contains(meeting))
                {
                    group.Warning(
                        EvidenceCodes.MeetingLeftOut, proposal, Members.Meeting,
                        "The meeting has an error and was left out; the proposal was read without it.", "A meeting without errors.",
                        "Mend the meeting.");
                    group.Items[index] = proposal with { MeetingId = null };
                }
                else
                {
                    Unknown(group, proposal);
                    leftOut.Add(proposal);
                }
            }

            group.Remove(leftOut);
            foreach (var proposal in group.LeftOut.OfType<Proposal>().Where(one => one.MeetingId is { Length: > 0 } id && !named.Contains(id)))
            {
                Unknown(group, proposal);
            }
        }
    }

    private static void Unknown(ItemGroup group, Proposal proposal) => group.Error(
        EvidenceCodes.MeetingUnknown, proposal, Members.Meeting, "No file of the pack has a meeting of this id.",
        "The id of a meeting, or an empty cell.", "Correct the meeting's id, or add the meeting.");
}
