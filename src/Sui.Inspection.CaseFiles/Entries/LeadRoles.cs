using Sui.Inspection.Annexes.Publication;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Roles that say that somebody leads the inspection: 'Lead inspector', 'Acting lead inspector', 'Inspection lead', 'Lead', 'Arolygydd arweiniol'.</summary>
internal static class LeadRoles
{
    private static readonly string[] Leads = ["lead", "leading", "arweiniol"];

    private static readonly string[] OfInspections = ["inspector", "inspectors", "inspection", "inspections", "arolygydd", "arolygiad"];

    private static readonly string[] Acting = ["acting", "temporary", "interim", "deputy", "co", "joint"];

    /// <summary>Whether a role is one.</summary>
    public static bool Are(string role)
    {
        var words = Moderation.WordsOf(role);
        return words.Any(Leads.Contains) && (words.Any(OfInspections.Contains) || words.All(word => Leads.Contains(word) || Acting.Contains(word)));
    }
}
