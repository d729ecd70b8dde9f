using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake.Files;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Checks;

/// <summary>
/// Leaves out proposals that name a meeting which no file has. Where the meeting is there and was left out for an error of
/// its own, the proposal stands without it.
/// </summary>
internal static class MeetingCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files)
    {
        var read = files
            .SelectMany(file => file.Table.Items)
            .OfType<Meeting>()
            .Select(meeting => meeting.Id)
            .ToHashSet(StringComparer.Ordinal);
        var named = files
            .Where(file => string.Equals(file.File.Kind, MeetingFileReader.Kind, StringComparison.OrdinalIgnoreCase))
            .SelectMany(file => file.Table.Ids)
            .Select(declared => declared.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var leftOut = new HashSet<object>(ReferenceEqualityComparer.Instance);
            for (var index = 0; index < file.Table.Items.Count; index++)
            {
                if (file.Table.Items[index] is not Proposal { MeetingId: { } meeting } proposal || read.Contains(meeting))
                {
                    continue;
                }

                if (named.Contains(meeting))
                {
                    ReportLeftOut(file, proposal);
                    file.Table.Items[index] = proposal with { MeetingId = null };
                }
                else
                {
                    ReportUnknown(file, proposal);
                    leftOut.Add(proposal);
                }
            }

            if (leftOut.Count > 0)
            {
                file.Table.Remove(leftOut);
            }
        }
    }

    private static void ReportLeftOut(FileReading file, Proposal proposal) => file.Problems.Warning(
        IntakeCodes.MeetingLeftOut, At(proposal), "The meeting has an error and was left out; the proposal was read without it.",
        "A meeting without errors.", "Mend the meeting.", file.Table.PlaceOf(ProposalFileReader.MeetingColumn));

    private static void ReportUnknown(FileReading file, Proposal proposal) => file.Problems.Error(
        IntakeCodes.MeetingUnknown, At(proposal), "No file of the pack has a meeting of this id.",
        "The id of a meeting, or an empty cell.",
        "Correct the meeting's id, or add the meeting.", file.Table.PlaceOf(ProposalFileReader.MeetingColumn));

    private static ProblemLocation At(Proposal proposal) =>
        ItemPlace.Of(proposal.Locator, nameof(Proposal), proposal.Id, Members.Meeting);
}
