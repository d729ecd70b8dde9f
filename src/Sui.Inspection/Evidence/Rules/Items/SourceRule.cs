using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>The source is one of the pack's and of the kind that the item can come from.</summary>
internal sealed class SourceRule : ItemRule<EvidenceItem>
{
    public override void Check(EvidenceItem item, RuleData data, RuleReport report)
    {
        if (item.SourceId is null || !report.Knows(Members.Source))
        {
            return;
        }

        if (data.Source(item.SourceId) is not { } source)
        {
            report.Error(
                EvidenceCodes.SourceUnknown, Members.Source, "The source is not one of the pack's.", Wording.OneOf(data.Sources.Keys),
                "Correct the source's id, or add the source to pack.json.");
        }
        else if (KindFor(item, data) is { } expected && source.Kind != expected)
        {
            report.Error(
                EvidenceCodes.SourceKindMismatch, Members.Source, $"The source is of the kind {source.Kind}.",
                $"A source of the kind {expected}.", "Name another source, or correct the source's kind in pack.json.");
        }
    }

    private static SourceKind? KindFor(EvidenceItem item, RuleData data) => item switch
    {
        Meeting or Proposal => SourceKind.Council,
        Response response => data.InstrumentOf(response)?.Kind,
        _ => null,
    };
}
