using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>Ids are short and on one line.</summary>
internal sealed class IdRule : ItemRule<EvidenceItem>
{
    /// <summary>How many characters an id has at most.</summary>
    public const int Longest = 100;

    public override void Check(EvidenceItem item, RuleData data, RuleReport report) => Check(item.Id, report);

    /// <summary>Checks an id; null is another rule's.</summary>
    public static void Check(string? id, RuleReport report)
    {
        if (!IsSound(id))
        {
            report.Error(
                EvidenceCodes.Id, Members.Id, "The id is too long or has a line break or a tab in it.",
                $"At most {Wording.Number(Longest)} characters on one line.", "Give the row a short id.");
        }
    }

    /// <summary>Whether an id is short and on one line, or not there.</summary>
    public static bool IsSound(string? id)
    {
        if (id?.Length > Longest)
        {
            return false;
        }

        foreach (var letter in id ?? string.Empty)
        {
            if (char.IsControl(letter))
            {
                return false;
            }
        }

        return true;
    }
}
