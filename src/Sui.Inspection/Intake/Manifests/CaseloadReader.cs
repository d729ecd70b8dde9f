using Sui.Inspection.Evidence;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads the caseload. A profile with an error is left out as a whole: its shares belong together.</summary>
internal static class CaseloadReader
{
    private const double Tolerance = 0.01;

    /// <summary>The caseload; null when nothing is known.</summary>
    public static Caseload? Read(JsonObject root)
    {
        if (root.Object("caseload", required: false) is not { } caseload)
        {
            return null;
        }

        var size = caseload.Whole("size", least: 1);
        var groups = ReadProfile(caseload);
        var rule = caseload.Term("groupRule", Terms<Representativeness>.All, required: false);
        if (rule is not null && groups is { Count: 0 })
        {
            caseload.Error(
                IntakeCodes.GroupRuleWithoutProfile, "groupRule", "The group rule is given without a profile.",
                "A profile, or no group rule.", "Add the profile that the rule was applied to, or remove the rule.");
        }

        if (rule is not null && groups is { Count: > 0 } && GroupRule.Of(groups) is { } found && found != rule)
        {
            caseload.Warning(
                IntakeCodes.GroupRuleContradicted, "groupRule",
                found == Representativeness.Poor
                    ? "The group rule is declared Adequate, and by the numbers of the profile a group goes unheard."
                    : "The group rule is declared Poor, and by the numbers of the profile no group goes unheard.",
                "Poor where under half a group's share was heard, and so few with a chance under 1 per cent; otherwise Adequate.",
                "Correct the group rule, or how many of each group were heard.");
        }

        caseload.Close();
        return new Caseload(size, groups ?? [], groups is { Count: > 0 } ? rule : null);
    }

    // Null after an error.
    private static List<CaseloadGroup>? ReadProfile(JsonObject caseload)
    {
        if (caseload.Objects("profile", required: false) is not { } entries)
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
                entry.Error(
                    IntakeCodes.GroupDuplicate, "group", "The group is given twice for one characteristic.", "Each group once.",
                    "Remove or rename one of the two.");
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

        return AddUp(caseload, groups) ? groups : null;
    }

    private static CaseloadGroup? ReadGroup(JsonObject entry)
    {
        var characteristic = entry.Text("characteristic", required: true);
        var name = entry.Text("group", required: true);
        var share = entry.Number("share", required: true, least: 0, largest: 1, "A number from 0 to 1.");
        var heard = entry.Whole("heard", least: 0);
        entry.Close();
        return entry.Failed ? null : new CaseloadGroup(characteristic!, name!, share!.Value, heard);
    }

    private static bool AddUp(JsonObject caseload, List<CaseloadGroup> groups)
    {
        var right = true;
        foreach (var characteristic in groups.GroupBy(group => group.Characteristic, StringComparer.Ordinal))
        {
            // Shares are written in decimals and added up in binary: the last digit is not theirs.
            if (Math.Abs(characteristic.Sum(group => group.Share) - 1) > Tolerance + 1e-9)
            {
                right = false;
                caseload.Error(
                    IntakeCodes.SharesDoNotAddUp, "profile",
                    "The shares of one characteristic do not add up to 1; the profile was left out.",
                    "Shares of each characteristic that add up to 1 within 0.01.",
                    "Correct the shares, or add the group that is missing.");
            }

            if (characteristic.Sum(group => (long)(group.Heard ?? 0)) > int.MaxValue)
            {
                right = false;
                caseload.Error(
                    IntakeCodes.ProfileCounts, "profile",
                    "The people heard of the groups of one characteristic are more than can be counted; the profile was left out.",
                    $"At most {Wording.Number(int.MaxValue)} people in all.", "Correct the numbers.");
            }
        }

        return right;
    }
}
