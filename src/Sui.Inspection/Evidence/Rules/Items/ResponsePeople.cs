namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A response that counts several people has the pseudonym of none.</summary>
internal sealed class ResponsePeople : ItemRule<Response>
{
    public override void Check(Response item, RuleData data, RuleReport report)
    {
        if (item is { Person: not null, People: > 1 })
        {
            report.Error(
                EvidenceCodes.PatternWithPerson, Members.Person, "The row counts more than one person and names one.",
                "No pseudonym where several people gave the same answers.", "Empty the pseudonym, or give each person a row.");
        }
    }
}
