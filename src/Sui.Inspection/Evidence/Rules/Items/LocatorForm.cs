namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>Where an item comes from is said, and could be there.</summary>
internal static class LocatorForm
{
    public static void Check(Locator? locator, RuleReport report)
    {
        var (whole, inRange) = locator switch
        {
            FileLocator file => (!string.IsNullOrWhiteSpace(file.File), file is { Row: >= 1, Line: >= 1 }),
            RecordLocator record => (record is { System: not null, Table: not null } && !string.IsNullOrWhiteSpace(record.Key), true),
            DocumentLocator document => (!string.IsNullOrWhiteSpace(document.Document), IsInRange(document)),
            _ => (false, true),
        };
        if (!whole)
        {
            report.Missing(Members.Locator);
        }
        else if (!inRange)
        {
            report.Error(
                EvidenceCodes.Number, Members.Locator, "A number of the place is out of its range.",
                "Rows, lines and pages from 1, a time of 0 or more, and not both a page and a time.", "Correct the place.");
        }
    }

    private static bool IsInRange(DocumentLocator document) =>
        document is { Page: null or >= 1 } and not { Page: not null, Time: not null } && !(document.Time < TimeSpan.Zero);
}
