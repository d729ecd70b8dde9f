using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules.Head;
using Sui.Inspection.Json;
using Sui.Inspection.Text;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads the caseload. A profile with an error is left out as a whole: its shares belong together.</summary>
internal static class CaseloadReader
{
    /// <summary>The caseload; null when nothing is known.</summary>
    public static Caseload? Read(DataObject root)
    {
        if (root.Entry("caseload", required: false) is not { } caseload)
        {
            return null;
        }

        var size = caseload.Whole("size", least: 1);
        var groups = ReadProfile(caseload);
        var rule = caseload.Term("groupRule", Terms<Representativeness>.All, required: false);
        CaseloadRules.Rule(rule, groups, caseload.Failed, caseload.Error, caseload.Warning);
        caseload.Done();
        return new Caseload(size, groups ?? [], groups is { Count: > 0 } ? rule : null);
    }

    // Null after an error.
    private static List<CaseloadGroup>? ReadProfile(DataObject caseload)
    {
        if (caseload.Entries("profile", required: false) is not { } entries)
        {
            return caseload.Has("profile") ? null : [];
        }

        var groups = new List<CaseloadGroup>();
        var names = new HashSet<(string, string)>();
        var failed = caseload.Failed;
        foreach (var entry in entries)
        {
            var group = ReadGroup(entry);
            if (group is not null && !names.Add((group.Characteristic, group.Name)))
            {
                CaseloadRules.Twice(entry.Error);
            }

            failed |= entry.Failed;
            if (group is not null)
            {
                groups.Add(group);
            }
        }

        if (failed)
        {
            return null;
        }

        return CaseloadRules.AddUp(groups, caseload.Error, at => entries[at].Error) ? groups : null;
    }

    private static CaseloadGroup? ReadGroup(DataObject entry)
    {
        var characteristic = entry.Text("characteristic", required: true);
        var name = entry.Text("group", required: true);
        var share = entry.Number("share", required: true, least: 0, largest: 1, "A number from 0 to 1.");
        var heard = entry.Whole("heard", least: 0);
        entry.Done();
        return entry.Failed ? null : new CaseloadGroup(characteristic!, name!, share!.Value, heard);
    }
}
