using System.Globalization;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>The rules on a host's caseload. A profile with an error is left out as a whole: its shares belong together.</summary>
internal static class CaseloadForm
{
    /// <summary>What is sound of the caseload.</summary>
    public static Caseload Check(Caseload caseload, HeadReport report)
    {
        report.Number("size", caseload.Size is null or >= 1, "A whole number, 1 or more.");
        report.Term("groupRule", caseload.GroupRule);
        var groups = Profile(caseload.Profile, report);
        var rule = caseload.GroupRule is { } declared && Enum.IsDefined(declared) ? caseload.GroupRule : null;
        CaseloadRules.Rule(rule, groups, report.Failed, report.Error, report.Warning);
        return new Caseload(caseload.Size >= 1 ? caseload.Size : null, groups ?? [], groups is { Count: > 0 } ? rule : null);
    }

    // Null after an error.
    private static IReadOnlyList<CaseloadGroup>? Profile(IReadOnlyList<CaseloadGroup>? groups, HeadReport report)
    {
        if (groups is null)
        {
            report.Missing("profile");
            return null;
        }

        var failed = false;
        var names = new HashSet<(string?, string?)>();
        for (var i = 0; i < groups.Count; i++)
        {
            var at = report.At($"profile[{i.ToString(CultureInfo.InvariantCulture)}]");
            if (groups[i] is not { } group)
            {
                at.Missing(string.Empty);
            }
            else
            {
                at.Text("characteristic", group.Characteristic);
                at.Text("group", group.Name);
                at.Number("share", group.Share is >= 0 and <= 1, "A number from 0 to 1.");
                at.Number("heard", group.Heard is null or >= 0, "A whole number, 0 or more.");
                if (!names.Add((group.Characteristic, group.Name)))
                {
                    CaseloadRules.Twice(at.Error);
                }
            }

            failed |= at.Failed;
            report.Include(at);
        }

        return !failed && CaseloadRules.AddUp(groups, report.Error) ? groups : null;
    }
}
