using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>Whoever took part in a finding of a document or of data is counted as heard, though nobody spoke to whoever reads it.</summary>
internal sealed class FindingSpeaker : ItemRule<Finding>
{
    public override void Check(Finding item, RuleData data, RuleReport report)
    {
        if (item is { Participants: > 0, Experience: not Experience.Record } && report.Knows(Members.Experience) && report.Knows(Members.Participants)
            && data.Source(item.SourceId) is { Kind: SourceKind.Document or SourceKind.Data })
        {
            report.Warning(
                EvidenceCodes.RecordHeard, Members.Experience,
                "The finding is read in a document or in data, and counts those who took part as people heard.",
                "The experience Record, which documents, minutes and data have; or a source of the kind in which people spoke.",
                "Correct the experience, empty participants, or name the interview, group or meeting as a source of its own.");
        }
    }
}
