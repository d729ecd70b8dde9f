using System.Globalization;

namespace Sui.Inspection.Evidence.Rules.Head;

/// <summary>The rules on a host's decision. A decision with an error is left out as a whole.</summary>
internal static class DecisionForm
{
    /// <summary>The decision; null after an error.</summary>
    public static Decision? Check(Decision decision, HeadReport report)
    {
        report.Text("decidedBy", decision.DecidedBy);
        report.Term("rating", decision.Rating);
        report.Term("rung", decision.Rung);
        report.Text("reason", decision.Reason);
        report.Optional("moderatedBy", decision.ModeratedBy);
        Remarks("dissent", decision.Dissent, report);
        Remarks("providerComments", decision.ProviderComments, report);
        Remarks("councilReplies", decision.CouncilReplies, report);
        return report.Failed ? null : decision;
    }

    private static void Remarks(string name, IReadOnlyList<Remark>? remarks, HeadReport report)
    {
        if (remarks is null)
        {
            report.Missing(name);
            return;
        }

        for (var i = 0; i < remarks.Count; i++)
        {
            var at = report.At($"{name}[{i.ToString(CultureInfo.InvariantCulture)}]");
            if (remarks[i] is { } remark)
            {
                at.Text("by", remark.By);
                at.Text("text", remark.Text);
                at.Optional("answer", remark.Answer);
            }
            else
            {
                at.Missing(string.Empty);
            }

            report.Include(at);
        }
    }
}
