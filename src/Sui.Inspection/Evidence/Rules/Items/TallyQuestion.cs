using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A question that was asked is a sentence or two, and is printed beside its share.</summary>
internal sealed class TallyQuestion : ItemRule<Tally>
{
    private const int Longest = 500;

    public override void Check(Tally item, RuleData data, RuleReport report)
    {
        if (item.Question is { Length: > Longest })
        {
            report.Error(
                EvidenceCodes.TextTooLong, Members.Question, "The question is too long.", $"At most {Wording.Number(Longest)} characters.",
                "Give the question as it was asked, without its answers.");
        }
    }
}
