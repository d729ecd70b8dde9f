namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>Where an item comes from is said.</summary>
internal static class LocatorForm
{
    public static void Check(Locator? locator, RuleReport report)
    {
        var whole = locator switch
        {
            FileLocator file => !string.IsNullOrWhiteSpace(file.File),
            RecordLocator record => record is { System: not null, Table: not null } && !string.IsNullOrWhiteSpace(record.Key),
            DocumentLocator document => !string.IsNullOrWhiteSpace(document.Document),
            _ => false,
        };
        if (!whole)
        {
            report.Missing(Members.Locator);
        }
    }
}
