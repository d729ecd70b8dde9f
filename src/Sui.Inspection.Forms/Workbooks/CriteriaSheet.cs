using System.Globalization;
using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Makes the sheet of the criteria: what each says, what kind of claim it is, and what counts. It is never read.</summary>
internal static class CriteriaSheet
{
    /// <summary>How many criteria take findings: the first so many of the sheet. Those that are computed stand behind them, and are not offered.</summary>
    public static int Offered(Rubric rubric) => rubric.Criteria.Count(criterion => criterion.Claim.Kind != ClaimKind.Computed);

    /// <summary>The sheet.</summary>
    public static BookSheet Make(Rubric rubric, FormWording wording) => new(
        WorkbookTemplate.Current.Unread["criteria"].In(wording.Language),
        [
            new BookColumn(wording.Say("Criteria.Id"), 8), new BookColumn(wording.Say("Criteria.Rung"), 8),
            new BookColumn(wording.Say("Criteria.Statement"), 70), new BookColumn(wording.Say("Criteria.Kind"), 14),
            new BookColumn(wording.Say("Criteria.Counts"), 80),
        ],
        rubric.Criteria.OrderBy(criterion => criterion.Claim.Kind == ClaimKind.Computed).Select(criterion => (IReadOnlyList<BookCell>)
        [
            BookCell.Of(criterion.Id, CellLook.Label),
            criterion.Rung is { } rung ? BookCell.Figure(((int)rung).ToString(CultureInfo.InvariantCulture)) : BookCell.Blank,
            BookCell.Of(criterion.Statement.In(wording.Language)),
            BookCell.Of(wording.Say("Claim." + criterion.Claim.Kind)),
            BookCell.Of(Counts(criterion, wording)),
        ]));

    private static string Counts(Criterion criterion, FormWording wording)
    {
        var counts = criterion.Claim is { Kind: ClaimKind.Share, Unit: { } unit, Bar: { } bar }
            ? wording.Say("Counts." + unit, ("bar", Math.Round(bar * 100, 1).ToString(CultureInfo.InvariantCulture)))
            : wording.Say("Counts." + criterion.Claim.Kind);
        return criterion.NeedsLived ? counts + " " + wording.Say("Counts.Lived") : counts;
    }
}
